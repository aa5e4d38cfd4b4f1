import type { Words } from '@bylaw/kernel'
import { figuresIn } from './figures-in'

/** A clause of a text: its heading states figures as its text does, and either can fall behind. */
export interface Clause {
  readonly id: string
  readonly heading: Words
  readonly text: Words
}

export type Part = (typeof PARTS)[number]
export const PARTS = ['heading', 'text'] as const

/** Where a clause states which figures; each part is brought up to date by itself. */
export const figuresByPart = (clause: Clause) =>
  PARTS.map((part) => ({ part, words: clause[part], figures: new Set(figuresIn(clause[part])) }))
