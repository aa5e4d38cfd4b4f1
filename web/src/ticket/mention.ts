/** A colleague who can be named in a note. */
export interface Colleague {
  readonly id: string
  readonly name: string
}

/** A mention that is being written: where its `@` is, and what was typed of the name. */
export interface Begun {
  readonly from: number
  readonly typed: string
}

/** Longer than this it is no name that is being written. */
const LONGEST = 40

/** The mention that the caret stands in. An `@` inside a word, as in an address, begins none. */
export function begunAt(text: string, caret: number): Begun | undefined {
  const from = text.lastIndexOf('@', caret - 1)
  if (from < 0 || caret - from > LONGEST) return undefined
  if (/[\w.+-]/.test(text[from - 1] ?? '')) return undefined
  const typed = text.slice(from + 1, caret)
  return /\s\s|[\n，。,;；:：]/.test(typed) ? undefined : { from, typed }
}

/** Colleagues whose names begin with what was typed, or hold it, the nearer ones first. */
export function colleaguesFor(
  colleagues: readonly Colleague[],
  typed: string,
  most = 6,
): readonly Colleague[] {
  const wanted = typed.trim().toLowerCase()
  const place = ({ name }: Colleague) => name.toLowerCase().indexOf(wanted)
  return colleagues
    .filter((colleague) => place(colleague) >= 0)
    .sort((a, b) => place(a) - place(b))
    .slice(0, most)
}

/** The text with the name written out, and where the caret comes to stand. */
export function withMention(
  text: string,
  caret: number,
  { from }: Begun,
  name: string,
): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, from)}@${name} `
  return { text: head + text.slice(caret).trimStart(), caret: head.length }
}

/** A piece of a text: plain, or a name. */
export interface Piece {
  readonly text: string
  readonly at: number
  readonly named: readonly Colleague[]
}

/** Cuts a text at the names in it. At each `@` the longest name counts: `@王敏华` is not 王敏. */
export function piecesOf(text: string, colleagues: readonly Colleague[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (let from = text.indexOf('@'); from >= 0; from = text.indexOf('@', from + 1)) {
    const after = text.slice(from + 1)
    const named = colleagues.filter(({ name }) => name !== '' && after.startsWith(name))
    const longest = Math.max(...named.map(({ name }) => name.length))
    if (named.length === 0 || /[\w.+-]/.test(text[from - 1] ?? '')) continue
    const end = from + 1 + longest
    if (from > at) pieces.push({ text: text.slice(at, from), at, named: [] })
    pieces.push({
      text: text.slice(from, end),
      at: from,
      named: named.filter(({ name }) => name.length === longest),
    })
    at = end
  }
  return at < text.length || pieces.length === 0
    ? [...pieces, { text: text.slice(at), at, named: [] }]
    : pieces
}

/** Ids of everyone whom a text names. Two of one name are both meant. */
export const mentionedIn = (text: string, colleagues: readonly Colleague[]): readonly string[] => [
  ...new Set(piecesOf(text, colleagues).flatMap(({ named }) => named.map(({ id }) => id))),
]
