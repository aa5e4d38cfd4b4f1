/** What matters about a key press. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
  /** Whether the press lands in a field that takes text, or a dialog is open over the screen. */
  readonly typing: boolean
}

/**
 * The shortcut a key press stands for, in lower case: `j`, `enter`, `escape`. Never while an input
 * method composes (its letters are not ours), in a text field, or with a modifier held.
 */
export function shortcutOf(press: KeyPress, enabled: boolean): string | undefined {
  if (!enabled || press.isComposing || press.typing) return undefined
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  return press.key.toLowerCase()
}

/** Two presses that belong together: `g` and then a letter within this time. */
export const SEQUENCE_MS = 1_200

/** Joins `g` and the next letter: `g` then `q` is `g q`. */
export function sequenceOf(
  before: { readonly key: string; readonly atMs: number } | undefined,
  key: string,
  atMs: number,
): string {
  return before?.key === 'g' && atMs - before.atMs <= SEQUENCE_MS ? `g ${key}` : key
}
