import type { Phrase, Question } from './question'
import { type Term, termsOf } from './terms'

/** A stretch of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** A text with what was asked for told apart. */
export const highlight = (text: string, question: Question): Piece[] =>
  cut(text, 0, text.length, spansOf(text, question))

/** Shown before the first hit, so that it does not stand without its sentence. */
const BEFORE = 24

/**
 * The part of a text around the first thing that was asked for, on one line; the beginning where
 * nothing was. Left-out text shows as `…`.
 *
 * @param most characters, at least
 */
export function excerpt(text: string, question: Question, most: number): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const spans = spansOf(flat, question)
  const from = onCharacter(flat, Math.max(0, (spans[0]?.start ?? 0) - BEFORE))
  const to = onCharacter(flat, Math.min(flat.length, from + most))
  const shown = cut(flat, from, to, spans)
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...shown,
    ...(to < flat.length ? [{ text: '…', hit: false }] : []),
  ]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Never between the halves of one character. */
const onCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at

function cut(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of spans) {
    if (start >= to) break
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false })
    pieces.push({ text: text.slice(Math.max(start, at), Math.min(end, to)), hit: true })
    at = Math.min(end, to)
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false })
  return pieces
}

/** Where the phrases of a question stand, in order and apart. */
function spansOf(text: string, question: Question): Span[] {
  const terms = termsOf(text)
  const spans = question
    .flatMap((phrase) => placesOf(terms, phrase))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = apart.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else apart.push({ start, end })
  }
  return apart
}

function placesOf(terms: readonly Term[], phrase: Phrase): Span[] {
  const { length } = phrase.terms
  return terms.flatMap((first, index) => {
    const found = terms.slice(index, index + length)
    const last = found.at(-1)
    if (!last || found.length < length || !says(found, phrase)) return []
    // Of a pair that a lone character opens, only that character was asked for.
    const end = phrase.open && last.start === first.start ? openEnd(last, phrase) : last.end
    return [{ start: first.start, end }]
  })
}

const says = (found: readonly Term[], { terms, open }: Phrase): boolean =>
  terms.every((term, index) => {
    const text = found[index]?.text ?? ''
    return open && index === terms.length - 1 ? text.startsWith(term) : text === term
  })

/** A word is shown whole; of a pair, its first character. */
const openEnd = ({ text, start, end }: Term, { terms }: Phrase): number => {
  const [asked = ''] = terms
  const isPair = [...asked].length === 1 && [...text].length === 2
  return isPair ? start + asked.length : end
}
