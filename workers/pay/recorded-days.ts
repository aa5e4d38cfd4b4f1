import { type Words, words } from '@bylaw/kernel'
import type { Stretch } from '../platform/stretch'
import { dateIn } from '../platform/today'
import type { Scope } from '../scope'

/** On how many days of a month somebody was on site, as pay counts it, with who recorded it. */
export interface RecordedDays {
  readonly days: number
  readonly recordedBy: string
  /** The company's date of that. */
  readonly recordedOn: string
}

/** What holds of a month for each person; null of whom nobody has recorded anything. */
export async function recordedDaysIn(
  scope: Scope,
  month: string,
  among?: Stretch,
): Promise<(personId: string) => { readonly fieldDays: RecordedDays | null }> {
  const entries = await scope.pay.fieldDaysIn(month, among)
  const last = new Map(entries.map((entry) => [entry.personId, entry]))
  return (personId) => {
    const entry = last.get(personId)
    if (!entry) return { fieldDays: null }
    const { days, recordedByName: recordedBy, recordedAtMs } = entry
    return { fieldDays: { days, recordedBy, recordedOn: dateIn(scope.zone, recordedAtMs) } }
  }
}

/** How an allowance by days on site came about, with who said how many they were. */
export const recordedSo = (because: Words, { recordedBy, recordedOn }: RecordedDays): Words =>
  words(
    `${because.zh}（${recordedBy} ${recordedOn} 登记）`,
    `${because.en} (recorded by ${recordedBy} on ${recordedOn})`,
  )
