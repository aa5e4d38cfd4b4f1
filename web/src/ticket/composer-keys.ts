/** What of a key press matters while something is written. */
interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly defaultPrevented: boolean
  readonly nativeEvent: { readonly isComposing: boolean }
  readonly target: EventTarget
  readonly currentTarget: Pick<HTMLElement, 'contains'>
  readonly preventDefault: () => void
}

/**
 * The keys of the box in which is written: one sends, with shift to go to the next ticket; Escape
 * leaves the box, so that single letters are the page's again. What is written stays.
 */
export const composerKeys = (send: (goesOn: boolean) => void) => (press: Press) => {
  if (press.nativeEvent.isComposing || press.defaultPrevented) return
  const { target } = press
  // A dialog that was opened from here lies elsewhere on the page.
  if (!canBeLeft(target) || !press.currentTarget.contains(target)) return
  if (press.key === 'Escape') {
    press.preventDefault()
    target.blur()
  }
  if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) {
    press.preventDefault()
    send(press.shiftKey)
  }
}

const canBeLeft = (target: EventTarget): target is HTMLElement => 'blur' in target
