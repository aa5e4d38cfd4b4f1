import type { DraftView, LaterVersions } from '@bylaw/contract'
import { dayOf } from '../../area/months'
import { startOfDay } from '../../format/local-time'

/** When a draft is to take effect and why it was written, as the form holds it. */
export interface When {
  readonly from: 'approval' | 'future' | 'past'
  /** A date in the company’s zone, e.g. `2026-12-01`; unused with `approval`. */
  readonly day: string
  readonly reason: string
  readonly note: string
  /** What becomes of versions that begin later; undefined while nobody has chosen. */
  readonly later?: LaterVersions
}

/** What becomes of them unless somebody chooses: a correction is of its own time alone. */
export const laterOf = ({ from, later }: When): LaterVersions => later ?? usually(from)
const usually = (from: When['from']): LaterVersions => (from === 'past' ? 'end' : 'carry')

export const BLANK_WHEN: When = { from: 'approval', day: '', reason: '', note: '' }
/** For what takes back a repeal, also one still to come. */
export const RESTORING_WHEN: When = { ...BLANK_WHEN, later: 'replace' }

/** What a stored draft says of it. */
export function whenOf(
  { validFrom, retroactiveReason, note, later }: DraftView,
  zone: string,
): When {
  const from = validFrom === null ? 'approval' : retroactiveReason === null ? 'future' : 'past'
  return {
    from,
    day: validFrom === null ? '' : dayOf(Date.parse(validFrom), zone),
    reason: retroactiveReason ?? '',
    note,
    ...(later === usually(from) ? {} : { later }),
  }
}

/** What a draft starts with: the day and the reason of the one it goes along with, if any. */
export const startingWhen = (
  restores: boolean,
  other: DraftView | undefined,
  zone: string,
): When => ({
  ...(restores ? RESTORING_WHEN : BLANK_WHEN),
  ...(other ? { ...whenOf(other, zone), note: '' } : {}),
})

/** The same as the server wants it: the day begins at midnight where the company is. */
export const wishFrom = (when: When, zone: string) => ({
  note: when.note.trim(),
  validFrom: when.from === 'approval' ? null : startOfDay(when.day, zone),
  retroactiveReason: when.from === 'past' ? when.reason.trim() : null,
  later: laterOf(when),
})

/** The same of what awaits nobody: left out where it begins at once. */
export const beginFrom = (when: When, zone: string) =>
  when.from === 'approval'
    ? {}
    : {
        validFrom: startOfDay(when.day, zone),
        ...(when.from === 'past' ? { retroactiveReason: when.reason.trim() } : {}),
      }

/** Which of the day, and the reason for one that has passed, is still to be given. */
export const missingDay = (when: When, today: string) => missingIn({ ...when, note: '-' }, today)

/** The instant at which it is to begin, as far as it is known yet; undefined for its approval. */
export const beginOf = ({ from, day }: When, zone: string): string | undefined =>
  from === 'approval' || day === '' ? undefined : startOfDay(day, zone)

/** What keeps the form from being sent; undefined when nothing does. */
export function missingIn(
  { from, day, reason, note }: When,
  today: string,
): 'note' | 'day_future' | 'day_past' | 'reason' | undefined {
  if (from === 'future' && !(day > today)) return 'day_future'
  if (from === 'past' && !(day !== '' && day <= today)) return 'day_past'
  if (from === 'past' && reason.trim() === '') return 'reason'
  return note.trim() === '' ? 'note' : undefined
}

/** Whether its beginning is settled, whatever else the form still wants. */
export const hasDay = (when: When, today: string): boolean =>
  missingIn({ ...when, reason: '-', note: '-' }, today) === undefined
