import { daysAfter, daysFromTo, monthsAfter, ok, type Result, words } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { Days } from './calendar'
import type { PayFacts } from './facts'
import type { PayRules } from './rules'
import { furloughMonth } from './shutdown-questions'

/** A shutdown as it was announced, or several that follow on one another without a day of work. */
export interface Announced extends Days {
  readonly shutdowns: readonly Shutdown[]
  /** Where the facts have the first of them. */
  readonly fact: string
}

export type Shutdown = NonNullable<PayFacts['shutdowns']>[number]

/** Announced shutdowns in their order; those that adjoin or overlap are one. */
export function announced(shutdowns: readonly Shutdown[]): Announced[] {
  const all: Announced[] = []
  const placed = shutdowns.map((shutdown, index) => ({ shutdown, fact: `/shutdowns/${index}` }))
  placed.sort(
    ({ shutdown: a }, { shutdown: b }) => Number(a.from > b.from) - Number(a.from < b.from),
  )
  for (const { shutdown, fact } of placed) {
    const before = all.at(-1)
    const { from, to } = shutdown
    if (before && from <= daysAfter(before.to, 1))
      all[all.length - 1] = {
        ...before,
        to: to > before.to ? to : before.to,
        shutdowns: [...before.shutdowns, shutdown],
      }
    else all.push({ from, to, shutdowns: [shutdown], fact })
  }
  return all
}

/**
 * Whether a shutdown is as long as the text asks for: to the day before the same day of the next
 * month, or thirty days. 1 to 30 March is thirty days and no month. Only where the two differ does it
 * take the company's decision.
 */
export function isLong(
  { fromMonths, monthIs }: PayRules['furlough'],
  { from, to }: Days,
): Result<boolean, Refusal> {
  const byCalendar = to >= daysAfter(monthsAfter(from, fromMonths), -1)
  const byDays = daysFromTo(from, to) >= THIRTY * fromMonths
  if (byCalendar === byDays) return ok(byCalendar)
  if (monthIs === null) return undecided(furloughMonth)
  return ok(monthIs === '30_days' ? byDays : byCalendar)
}

const THIRTY = 30

/** Those of some days that lie in others. */
export const within = (days: readonly Days[], others: readonly Days[]): Days[] =>
  days.flatMap((each) =>
    others.flatMap((other) => {
      const from = each.from > other.from ? each.from : other.from
      const to = each.to < other.to ? each.to : other.to
      return from <= to ? [{ from, to }] : []
    }),
  )

/** What a slip says of a shutdown that reaches into its month. */
export const announcedTrace = (
  { from, to, shutdowns, fact }: Announced,
  isLongEnough: boolean,
  fromMonths: number,
): Trace => ({
  name: words(`通知放假 ${from} 至 ${to}`, `Announced shutdown, ${from} to ${to}`),
  value: String(daysFromTo(from, to)),
  unit: 'days',
  because: words(
    `${shutdowns.map(({ what }) => what.zh).join('；')}；${isLongEnough ? '满' : '未满'} ${fromMonths} 个月`,
    `${shutdowns.map(({ what }) => what.en).join('; ')}: ${isLongEnough ? 'a shutdown' : 'short'} of ${fromMonths} month${fromMonths === 1 ? '' : 's'}${isLongEnough ? ' or more' : ''}`,
  ),
  rule: '/furlough/fromMonths',
  also: [furloughMonth.at],
  fact,
})
