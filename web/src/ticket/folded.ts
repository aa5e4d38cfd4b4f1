/** A text on another ticket is glanced at first: so many lines, or characters, stand open. */
const LINES = 6
const CHARACTERS = 400
/** What is hardly longer than that is not worth a fold. */
const SPARE = 100

/** Where a text is folded that belongs to another ticket; its whole length where it is short. */
export function foldedAt(text: string): number {
  const line = text.split('\n').slice(0, LINES).join('\n').length
  const at = Math.min(line, CHARACTERS)
  return text.length - at > SPARE ? at : text.length
}
