import { type RuleFinding, sameKeys, warningAt } from '@bylaw/rules-kit'
import type { AttendanceRules } from './rules'

const DAY_SECONDS = 86_400

/** Weekly papers listed twice, and waits that no working day is long enough for. */
export const check = ({ reports, absence, leave }: AttendanceRules): readonly RuleFinding[] => [
  ...sameKeys('/reports/weekly', reports.weekly),
  ...sameKeys('/leave/kinds', leave?.kinds ?? []),
  ...(absence.outOfContactSeconds > DAY_SECONDS
    ? [
        warningAt(
          '/absence/outOfContactSeconds',
          'more_than_a_day',
          '失联超过 24 小时才算旷工，一天之内永远算不上。',
          'Out of contact counts after more than 24 hours only, which no single day reaches.',
        ),
      ]
    : []),
  ...(absence.unreachable !== null &&
  (absence.unreachable.attempts - 1) * absence.unreachable.minutesApart * 60 > DAY_SECONDS
    ? [
        warningAt(
          '/absence/unreachable',
          'more_than_a_day',
          '按规定的次数和间隔联系，要超过 24 小时。',
          'So many attempts so far apart take more than 24 hours.',
        ),
      ]
    : []),
]
