import { daysAfter, ok, type Result, words } from '@bylaw/kernel'
import { option, type Question, type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import type { AllowanceFacts } from './facts'
import type { TravelRules } from './rules'
import { daysStep } from './step'

export const leaveDays: Question = {
  id: 'travel.leave_days',
  type: 'gap',
  at: '/leave',
  ask: words(
    '出差期间批准请假的日子，出差补贴发不发？',
    'Does a day of approved leave during a trip get the travel allowance?',
  ),
  inText: words('原文没有写。', 'The text says nothing.'),
  options: [
    option(
      'whole_days_out',
      words('全天请假的不发，半天的照发', 'Not a whole day of leave; a half day does'),
      words(
        '例如应计的 4 天里全天请假 1 天：计 3 天。',
        'For example one whole day of 4 that count: 3 are paid.',
      ),
    ),
    option(
      'any_leave_out',
      words('全天、半天请假都不发', 'Neither a whole day nor a half'),
      words(
        '例如应计的 4 天里请假半天：计 3 天。',
        'For example half a day of leave in 4 that count: 3 are paid.',
      ),
    ),
    option(
      'counted',
      words('照发', 'Yes'),
      words(
        '例如应计的 4 天里请假 1 天：仍计 4 天。',
        'For example a day of leave in 4 that count: 4 are paid.',
      ),
    ),
  ],
  proposed: 'whole_days_out',
  mustAsk: true,
}

/** So many dates in a row, from one on. */
export const datesFrom = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => daysAfter(from, index))

/** Whether leave takes the allowance of its day away, by what the company has answered. */
export const takesAway = ({ leave }: TravelRules, { whole }: AllowanceFacts['leave'][number]) =>
  leave === 'any_leave_out' || (leave === 'whole_days_out' && whole)

/** Whether a day is after the last one of the employment: the allowance is for people of the company. */
export const isAfterTheEnd = ({ notEmployed = [] }: AllowanceFacts, date: string): boolean =>
  notEmployed.includes(date)

/**
 * Of the days that a trip would count, those after the end of the employment, and those that leave takes
 * away. Only leave on one of them asks what becomes of it: on the day of return, which never counts, it
 * changes nothing.
 */
export function leftOut(
  rules: TravelRules,
  facts: AllowanceFacts,
  counted: readonly string[],
): Result<ReadonlySet<string>, Refusal> {
  const ended = counted.filter((date) => isAfterTheEnd(facts, date))
  const taken = facts.leave.filter(
    ({ date }) => counted.includes(date) && !isAfterTheEnd(facts, date),
  )
  if (taken.length > 0 && rules.leave === null) return undecided(leaveDays)
  const out = taken.filter((each) => takesAway(rules, each))
  return ok(new Set([...ended, ...out.map(({ date }) => date)]))
}

/** The days that were left out, by why; nothing where there are none. */
export function leftOutSteps(facts: AllowanceFacts, out: ReadonlySet<string>): readonly Trace[] {
  const ended = [...out].filter((date) => isAfterTheEnd(facts, date))
  const onLeave = [...out].filter((date) => !isAfterTheEnd(facts, date))
  return [
    ...(onLeave.length === 0
      ? []
      : [
          daysStep(words('请假不计的天数', 'Days of leave left out'), onLeave.length, {
            because: same(onLeave.join(' · ')),
            rule: leaveDays.at,
            fact: '/leave',
          }),
        ]),
    ...(ended.length === 0
      ? []
      : [
          daysStep(
            words('离职后不计的天数', 'Days after the end of the employment left out'),
            ended.length,
            { because: same(ended.join(' · ')), fact: '/notEmployed' },
          ),
        ]),
  ]
}
