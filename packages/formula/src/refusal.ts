import { type Words, words } from '@bylaw/kernel'

/** Where in the formula's text something is. */
export interface Place {
  /** Characters before it (UTF-16 units, as editors count). */
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly line: number
  /** Characters from the beginning of its line, counted from 1. */
  readonly column: number
}

export type Span = Pick<Place, 'start' | 'end'>

/** Why a formula is not accepted, or cannot be worked out. */
export interface FormulaRefusal {
  /** Stable: `unit_mismatch`, `unknown_name`, `division_by_zero` and so on. */
  readonly code: string
  readonly message: Words
  readonly place: Place
  /** The name that was wrong or missing, where there is one. */
  readonly details?: Readonly<Record<string, string>>
}

/** A refusal on its way up through nested operations. It never leaves this package. */
export class Refused extends Error {
  readonly code: string
  readonly words: Words
  readonly span: Span
  readonly details: Readonly<Record<string, string>> | undefined

  constructor(code: string, text: Words, span: Span, details?: Readonly<Record<string, string>>) {
    super(text.en)
    this.code = code
    this.words = text
    this.span = span
    this.details = details
  }

  /** The refusal as it is handed out, with its line and column in `source`. */
  inside(source: string): FormulaRefusal {
    return {
      code: this.code,
      message: this.words,
      place: placeIn(source, this.span),
      ...(this.details ? { details: this.details } : {}),
    }
  }
}

/** Refuses at a place, in both languages. */
export function stop(
  code: string,
  span: Span,
  zh: string,
  en: string,
  details?: Readonly<Record<string, string>>,
): never {
  throw new Refused(code, words(zh, en), { start: span.start, end: span.end }, details)
}

/** A piece of the formula as a sentence quotes it. */
export const brief = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

function placeIn(source: string, span: Span): Place {
  const start = Math.min(Math.max(span.start, 0), source.length)
  const end = Math.min(Math.max(span.end, start), source.length)
  const before = source.slice(0, start)
  const lineStart = before.lastIndexOf('\n') + 1
  return {
    start,
    end,
    line: before.split('\n').length,
    column: start - lineStart + 1,
  }
}
