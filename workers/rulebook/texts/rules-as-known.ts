import type { RegulationDocument } from '@bylaw/contract'
import { spanToChange, timeline } from '../timeline'
import type { ChangedRulesRow } from './behind-store'
import type { TextInTime } from './text-in-time'

/** A version of a text as its figures are followed through time. */
export interface TextThen {
  readonly fromMs: number
  readonly recordedAtMs: number
  readonly clauses: RegulationDocument['clauses']
}

/** The versions of a text that came into force one after the other, up to a moment. */
export const textsUntil = (texts: TextInTime, atMs: number): readonly TextThen[] =>
  texts
    .filter(({ fromMs }) => fromMs <= atMs)
    .map(({ fromMs, of }) => ({
      fromMs,
      recordedAtMs: of.recordedAtMs,
      clauses: of.document.clauses,
    }))

/**
 * What a rule set said when a text came, as it was known then: a later correction that reaches back
 * before the text was still made after it.
 *
 * @param versions of one rule set, in the order they were recorded
 */
export const rulesAsKnown =
  (versions: readonly ChangedRulesRow[]) =>
  ({ fromMs, recordedAtMs }: TextThen): ChangedRulesRow | undefined => {
    const known = versions.filter((each) => each.recordedAtMs <= recordedAtMs)
    return spanToChange(timeline(known.length > 0 ? known : versions.slice(0, 1)), fromMs)?.of
  }
