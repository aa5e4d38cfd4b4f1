import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { LeaveFacts } from './facts'
import { leaveKinds } from './hours-questions'
import type { AttendanceRules, LeaveKind } from './rules'

export type LeavePart = 'morning' | 'afternoon' | 'whole'

export interface LeaveDecision {
  readonly about: 'leave'
  /** The working days that it takes, and which part of each. */
  readonly days: readonly { readonly date: string; readonly part: LeavePart }[]
  /** Half days that it takes altogether. */
  readonly halfDays: number
  /** How much of a day’s pay each of them leaves. */
  readonly paidPercent: number
}

/**
 * Which working days leave takes, and how they are paid. From Friday afternoon to Monday is one
 * and a half days, for nobody works on the weekend between; a day on which work stands still takes none.
 */
export function leave(
  rules: AttendanceRules,
  facts: LeaveFacts,
): Result<Decided<LeaveDecision>, Refusal> {
  if (!rules.leave) return refuse(noLeave)
  if (rules.leave.kinds === null) return undecided(leaveKinds)
  const index = rules.leave.kinds.findIndex(({ key }) => key === facts.kind)
  const kind = rules.leave.kinds[index]
  if (!kind) return refuse(unknownKind(facts.kind))
  const isShut = (date: string) => facts.shutDays?.includes(date) ?? false
  const within = [...new Set(facts.workdays)]
    .filter((date) => date >= facts.from && date <= facts.to)
    .sort()
    .flatMap((date) => {
      const part = partOf(facts, date)
      return part ? [{ date, part }] : []
    })
  const days = within.filter(({ date }) => !isShut(date))
  const halfDays = days.reduce((sum, { part }) => sum + halvesOf(part), 0)
  return ok({
    decision: { about: 'leave', days, halfDays, paidPercent: kind.paidPercent },
    trace: {
      name: kind.name,
      value: String(halfDays / 2),
      unit: 'days',
      because: paidWords(kind),
      rule: `/leave/kinds/${index}/paidPercent`,
      fact: '/kind',
      of: within.map(({ date, part }) => ({
        name: words(date, date),
        value: isShut(date) ? '0' : String(halvesOf(part) / 2),
        unit: 'days',
        because: isShut(date) ? SHUT : PARTS[part],
        fact: isShut(date) ? '/shutDays' : '/workdays',
      })),
    },
  })
}

export const halvesOf = (part: LeavePart): 1 | 2 => (part === 'whole' ? 2 : 1)

/** Nothing where the first day ends before it begins: from the afternoon to the morning of one day. */
function partOf({ from, fromHalf, to, toHalf }: LeaveFacts, date: string): LeavePart | undefined {
  const morning = date > from || fromHalf === 'morning'
  const afternoon = date < to || toHalf === 'afternoon'
  if (morning && afternoon) return 'whole'
  if (morning) return 'morning'
  return afternoon ? 'afternoon' : undefined
}

const PARTS = {
  whole: words('全天', 'the whole day'),
  morning: words('上午', 'in the morning'),
  afternoon: words('下午', 'in the afternoon'),
} as const

const SHUT = words('停工，不占假', 'work stands still: it takes no leave')

const paidWords = ({ paidPercent }: LeaveKind) => {
  if (paidPercent === 100) return words('工资照发', 'paid in full')
  return paidPercent === 0
    ? words('不发工资', 'not paid')
    : words(`工资发 ${paidPercent}%`, `paid at ${paidPercent} %`)
}

const noLeave: Refusal = {
  code: 'no_leave_rules',
  message: words(
    '考勤规则里还没有“请假”一节：请先在规则里补上有哪些假、怎样发工资。',
    'The rules of attendance say nothing of leave yet: add which kinds there are and how they are paid.',
  ),
  rule: '/leave',
}

const unknownKind = (kind: string): Refusal => ({
  code: 'no_such_leave',
  message: words(`没有“${kind}”这种假。`, `There is no leave “${kind}”.`),
  rule: '/leave/kinds',
  fact: '/kind',
})
