import { useEffect, useRef, useSyncExternalStore } from 'react'
import { sequenceOf, shortcutOf } from './model'

const KEPT_UNDER = 'bylaw.shortcuts'
const listeners = new Set<() => void>()

const areOn = (): boolean => localStorage.getItem(KEPT_UNDER) !== 'off'

/** Whether single-letter shortcuts are on; each reader may switch them off in the settings. */
export function useShortcutsOn(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, areOn)
  return [
    on,
    (next) => {
      localStorage.setItem(KEPT_UNDER, next ? 'on' : 'off')
      for (const listener of listeners) listener()
    },
  ]
}

/** What each key does while the screen is shown: `{ c: openDrawer, 'g q': goToQueue }`. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    let before: { key: string; atMs: number } | undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const key = shortcutOf({ ...modifiersOf(event), typing: isTyping(event.target) }, areOn())
      if (key === undefined) return
      const act =
        latest.current[sequenceOf(before, key, event.timeStamp)] ??
        (before?.key === 'g' ? undefined : latest.current[key])
      before = { key, atMs: event.timeStamp }
      if (!act || (key === 'enter' && isControl(event.target))) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const modifiersOf = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) => ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
})

const TEXT = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'
const OVERLAY = '[role="dialog"], [role="menu"], [role="listbox"]'

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(TEXT) || target.closest(OVERLAY)) return true
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}

/** Enter on a link or a button is that link's or button's own. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary') !== null
