import type { GroupView } from '@bylaw/contract'
import type { StaffingNews } from '../desk/staffing/staffing-news'
import type { Absence, Duty } from './duty-store'
import type { Pair } from './pair-store'

/** A group as the Desk hears of it; the same shape as `learn-staffing.ts` reads from the shard. */
export const newsOfGroup = ({ version, ...group }: GroupView): StaffingNews => ({
  kind: 'group',
  id: group.id,
  version,
  body: JSON.stringify(group),
})

export const newsOfDuty = ({ personId, capacityMinutes, shift, version }: Duty): StaffingNews => ({
  kind: 'duty',
  id: personId,
  version,
  body: JSON.stringify({ personId, capacityMinutes, shift }),
})

/**
 * An absence that was recorded late begins as it is recorded: who was responsible until then stays
 * who was.
 */
export const newsOfAbsence = (absence: Absence): StaffingNews => {
  const { id, personId, substituteId, toMs, withdrawn, endedAtMs, version } = absence
  const fromMs = Math.max(absence.fromMs, absence.recordedAtMs)
  return {
    kind: 'absence',
    id,
    version,
    body: JSON.stringify({ id, personId, substituteId, fromMs, toMs, withdrawn, endedAtMs }),
  }
}

export const newsOfPair = ({ customerId, firstId, secondId, fromMs, n }: Pair): StaffingNews => ({
  kind: 'pair',
  id: customerId,
  version: n,
  body: JSON.stringify({ customerId, firstId, secondId, fromMs }),
})
