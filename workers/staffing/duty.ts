import { savable } from '@bylaw/calendar'
import type { DutyChange, DutyView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Duty } from './duty-store'
import { newsOfDuty } from './news'

/** How much open work a person may have and when they work; in place of the company's figures. */
export async function setDuty(
  scope: Scope,
  personId: string,
  basedOn: number,
  change: DutyChange,
): Promise<DutyView> {
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  const known = await scope.staffing.duty(personId)
  const duty = await carriedOutOnce(
    scope,
    () => changedDuty(scope, known ?? { personId, version: 0 }, basedOn, change),
    async () => known,
  )
  assert(duty !== undefined, 'what was said of somebody’s duty is there')
  await scope.desk.learnStaffing([newsOfDuty(duty)])
  return dutyView(duty)
}

async function changedDuty(
  scope: Scope,
  { personId, version }: Pick<Duty, 'personId' | 'version'>,
  basedOn: number,
  { capacityMinutes, shift }: DutyChange,
): Promise<Duty> {
  mustBeVersion(basedOn, version)
  if (shift) mustBeHours(scope, shift)
  const duty: Duty = {
    personId,
    capacityMinutes,
    shift: shift && { ...shift, timezone: scope.zone },
    version: basedOn + 1,
  }
  await scope.staffing.saveDuty(duty, [auditEntry(scope, 'duty.changed', personId)])
  return duty
}

export async function readDuty(scope: Scope, personId: string): Promise<DutyView> {
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  const duty = await scope.staffing.duty(personId)
  return duty ? dutyView(duty) : { personId, capacityMinutes: null, shift: null, version: 0 }
}

const dutyView = ({ personId, capacityMinutes, shift, version }: Duty): DutyView => ({
  personId,
  capacityMinutes,
  version,
  shift: shift && { hours: shift.hours, keepsHolidays: shift.keepsHolidays },
})

/** Hours that overlap, or a week without any, are a mistake: someone away is absent instead. */
function mustBeHours({ zone }: Scope, { hours }: NonNullable<DutyChange['shift']>): void {
  const checked = savable({ timezone: zone, hours, holidays: [] })
  if (checked.ok) return
  throw new Problem('unacceptable', {
    errors: checked.refusal.map(({ at, message }) => ({
      pointer: `/shift${at}`,
      code: 'hours',
      message: at === '/hours' ? NO_HOURS : message,
    })),
  })
}

const NO_HOURS = words('请至少填写一段上班时间。', 'Give at least one stretch of working hours.')
