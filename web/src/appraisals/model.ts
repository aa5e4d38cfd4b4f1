import type { AppraisalView } from '@bylaw/contract'
import { decimalOf, unitsOf } from '../format/decimal'

/** What has been typed so far, by criterion. An empty text is “not scored yet”, never zero. */
export type Drafts = Readonly<Record<string, string>>

export type Fault = 'not_a_score' | 'above_maximum'

/** What keeps a typed score from counting; undefined when nothing does. */
export function faultOf(typed: string, maximum: string): Fault | undefined {
  if (typed.trim() === '') return undefined
  const score = hundredths(typed)
  if (score === undefined) return 'not_a_score'
  return score > (hundredths(maximum) ?? 0) ? 'above_maximum' : undefined
}

/** Whether any of the scores typed could not count. */
export const hasFault = (parts: AppraisalView['parts'], drafts: Drafts): boolean =>
  parts.some(({ criteria }) =>
    criteria.some(({ key, maximum }) => faultOf(drafts[key] ?? '', maximum) !== undefined),
  )

/** The scores to send; a criterion not scored yet is left out. */
export const scoresFrom = (drafts: Drafts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(drafts).flatMap(([key, typed]) =>
      typed.trim() === '' ? [] : [[key, typed.trim()]],
    ),
  )

/** Whether what is typed differs from what the server has. */
export function isChanged(drafts: Drafts, { scores, comment }: AppraisalView, typed: string) {
  const now = scoresFrom(drafts)
  const keys = new Set([...Object.keys(now), ...Object.keys(scores)])
  return typed.trim() !== comment || [...keys].some((key) => now[key] !== scores[key])
}

/** Whether a text is a score from 0 to 100 with two decimals at most. */
export const isOutOf100 = (typed: string): boolean => {
  const score = hundredths(typed)
  return score !== undefined && score <= 10_000
}

/** Whether a text looks like an address of mail; whether it is one is the server's to say. */
export const isAddress = (typed: string): boolean => /^\S+@\S+\.\S+$/.test(typed)

export interface Progress {
  /** Points so far, as a decimal: `69` or `69.5`. */
  readonly points: string
  /** The most that the sheet’s printed criteria can give, e.g. `80`. */
  readonly maximum: string
  readonly scored: number
  readonly criteria: number
}

/** How far a sheet, or a part of it, has come. */
export function progressOf(parts: AppraisalView['parts'], drafts: Drafts): Progress {
  const criteria = parts.flatMap((part) => part.criteria)
  const scores = criteria.flatMap(({ key }) => hundredths(drafts[key] ?? '') ?? [])
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    points: decimalOf(sum(scores), 2),
    maximum: decimalOf(sum(criteria.map(({ maximum }) => hundredths(maximum) ?? 0)), 2),
    scored: scores.length,
    criteria: criteria.length,
  }
}

/** A score in hundredths of a point; the most that can be scored has three digits. */
const hundredths = (text: string): number | undefined => unitsOf(text, 2, 3)
