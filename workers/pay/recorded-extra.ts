import { zoneOf } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { PayLineRow } from './line-store'

/** A reward or a penalty as pay counts it, with where it came from. */
export interface RecordedExtra {
  readonly name: string
  readonly fen: number
  /** Who wrote it down; null for lines from before names were kept. */
  readonly recordedBy: string | null
  /** The company's date of that. */
  readonly recordedOn: string
  /** The clause it was said to rest on. */
  readonly clause: string | null
}

export const recordedExtra = (line: PayLineRow, zone: string): RecordedExtra => ({
  name: line.reason,
  fen: line.amountFen,
  recordedBy: line.recordedByName,
  recordedOn: new Date(line.recordedAtMs + zoneOf(zone).offsetAt(line.recordedAtMs))
    .toISOString()
    .slice(0, 10),
  clause: line.clause,
})

interface Extras {
  readonly rewards: readonly RecordedExtra[]
  readonly penalties: readonly RecordedExtra[]
}

/** A slip's trace with the source of each reward and penalty: no rule made them, a person did. */
export function withSources(whole: Trace, extras: Extras): Trace {
  const sourced = (step: Trace): Trace => {
    const [, kind, index] = /^\/(rewards|penalties)\/(\d+)$/.exec(step.fact ?? '') ?? []
    const extra =
      kind === 'rewards' || kind === 'penalties' ? extras[kind][Number(index)] : undefined
    return extra ? { ...step, ...sourceOf(extra) } : step
  }
  return { ...whole, ...(whole.of ? { of: whole.of.map(sourced) } : {}) }
}

const sourceOf = ({ name, recordedBy, recordedOn, clause }: RecordedExtra) => ({
  because: words(
    `${recordedBy === null ? '' : `${recordedBy} `}${recordedOn} 记录：${name}`,
    `Recorded${recordedBy === null ? '' : ` by ${recordedBy}`} on ${recordedOn}: ${name}`,
  ),
  ...(clause === null ? {} : { clauses: [clause] }),
})
