import { ok, type Result, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { ClockingFacts } from './facts'
import { travellerClocks } from './report-questions'
import type { AttendanceRules } from './rules'

export interface ClockingDecision {
  readonly about: 'clocking'
  readonly clocks: boolean
}

/** Who clocks in and out (R19.1): staff at headquarters, and travellers there where it is so decided. */
export function clocking(
  { clocking: rules }: AttendanceRules,
  { atHeadquarters, onTrip }: ClockingFacts,
): Result<Decided<ClockingDecision>, Refusal> {
  const clocks = atHeadquarters && rules.headquarters && (!onTrip || rules.traveller === 'clock')
  return ok({
    decision: { about: 'clocking', clocks },
    trace: {
      name: words('是否打卡', 'Clocks in and out'),
      value: clocks,
      unit: 'yes_no',
      because: !atHeadquarters
        ? words('不在总部，按工作需要出勤', 'not at headquarters: attends as the work requires')
        : onTrip
          ? words('出差途中回到总部', 'passes through headquarters on a trip')
          : words('在总部上班', 'works at headquarters'),
      rule: onTrip ? travellerClocks.at : '/clocking/headquarters',
      fact: onTrip ? '/onTrip' : '/atHeadquarters',
    },
  })
}
