import { zoneOf } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { PayLineRow } from './line-store'
import { type RecordedDays, recordedSo } from './recorded-days'
import type { UnpaidDay } from './unpaid-days'

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
  /** Set where it is neither: it settles a trip. */
  readonly settles: PayLineRow['settles']
}

export const recordedExtra = (line: PayLineRow, zone: string): RecordedExtra => ({
  name: line.reason,
  fen: line.amountFen,
  recordedBy: line.recordedByName,
  recordedOn: new Date(line.recordedAtMs + zoneOf(zone).offsetAt(line.recordedAtMs))
    .toISOString()
    .slice(0, 10),
  clause: line.clause,
  settles: line.settles,
})

/** The same as a fact that pay is decided by. */
export const extraFact = ({ name, fen, settles }: RecordedExtra) => ({
  name,
  fen,
  ...(settles ? { settles } : {}),
})

interface Sources {
  readonly rewards: readonly RecordedExtra[]
  readonly penalties: readonly RecordedExtra[]
  readonly unpaid: readonly Pick<UnpaidDay, 'clauses'>[]
  readonly fieldDays?: RecordedDays | null
}

/**
 * A slip's trace with the source of each reward and penalty and of days on site, which no rule made but a
 * person, and with the clauses by which a day is not paid, which are other rules' than those of pay.
 */
export function withSources(step: Trace, sources: Sources): Trace {
  const [, kind, index] = /^\/(rewards|penalties|unpaid)\/(\d+)$/.exec(step.fact ?? '') ?? []
  const { rewards, penalties, unpaid } = sources
  const extra = { rewards, penalties }[kind as 'rewards' | 'penalties']?.[Number(index)]
  const clauses = kind === 'unpaid' ? unpaid[Number(index)]?.clauses : undefined
  const counted = step.fact === '/fieldDays' && step.because ? sources.fieldDays : null
  return {
    ...step,
    ...(extra ? sourceOf(extra) : {}),
    ...(counted && step.because ? { because: recordedSo(step.because, counted) } : {}),
    ...(clauses?.length ? { clauses: [...clauses] } : {}),
    ...(step.of ? { of: step.of.map((each) => withSources(each, sources)) } : {}),
  }
}

const sourceOf = ({ name, recordedBy, recordedOn, clause }: RecordedExtra) => ({
  because: words(
    `${recordedBy === null ? '' : `${recordedBy} `}${recordedOn} 记录：${name}`,
    `Recorded${recordedBy === null ? '' : ` by ${recordedBy}`} on ${recordedOn}: ${name}`,
  ),
  ...(clause === null ? {} : { clauses: [clause] }),
})
