import { type Words, words } from '@bylaw/kernel'
import { same, type Trace } from '@bylaw/rules-kit'
import { changeInMonth } from './change-questions'
import type { FreeDay, OwnWorkdays } from './days-of-work'
import type { UnpaidDay } from './facts'
import { DAY_BP, type Portion, proratedParts, proratedText } from './prorate'

export type LineCode =
  | 'base'
  | 'field_allowance'
  | 'post_subsidy'
  | 'commission'
  | 'day_rate'
  | 'top_up'
  | 'contract'
  | 'residence'
  | 'trip'
  | 'reward'
  | 'penalty'

/** One printed line of a pay slip. A penalty is negative, and so is what a trip gives back, so that lines simply add up. */
export interface SlipLine {
  readonly code: LineCode
  readonly name: Words
  readonly amountFen: number
}
export interface TracedLine extends SlipLine {
  readonly trace: Trace
}

/** A line with its trace; the trace carries the line's own name and amount. */
export const traced = (
  code: LineCode,
  name: Words,
  amountFen: number,
  why: Omit<Trace, 'name' | 'value' | 'unit'>,
): TracedLine => ({ code, name, amountFen, trace: { name, value: amountFen, unit: 'fen', ...why } })

/** The part of a month that is paid, with the days that are not. */
export interface PaidPart extends Portion {
  /** What it was before days without pay were taken off, in the same unit; left out where none were. */
  readonly employedDays?: number
  /** The days of work that are left of it, where these are not the unit that it counts in. */
  readonly workdays?: { readonly left: number; readonly of: number }
  /** Whose hours say which days these are; left out of weekdays. */
  readonly ownDays?: OwnDays
  readonly unpaid?: readonly UnpaidAt[]
}

/** Whose hours somebody's days of work are by, and how many of these are public holidays. */
export interface OwnDays {
  readonly by: OwnWorkdays['by']
  readonly holidays: number
}

/** A day without pay, where the facts have it, and why it takes nothing off where it does not. */
export type UnpaidAt = UnpaidDay & { readonly fact: string; readonly free?: FreeDay }

/** A monthly amount, as it is paid for a stretch. */
export interface Fixed {
  readonly code: LineCode
  readonly name: Words
  readonly monthlyFen: number
  /** The rule that it comes from, or else the fact. */
  readonly rule?: string
  readonly fact?: string
  readonly also?: readonly string[]
  readonly portion: PaidPart | null
  /** Set where the month has other stretches: which days, and where the facts have them. */
  readonly stretch?: { readonly from: string; readonly to: string; readonly fact: string }
}

/**
 * Fixed monthly amounts, each in full or for its part of the month. Those of one kind are rounded
 * once for all stretches of the month, so that 500.00 all month long stays 500.00.
 */
export function fixedLines(all: readonly Fixed[]): TracedLine[] {
  const codes = [...new Set(all.map(({ code }) => code))]
  const amounts = new Map(
    codes.flatMap((code) => amountsOf(all.filter((each) => each.code === code))),
  )
  return all.map((fixed) => fixedLine(fixed, amounts.get(fixed) ?? fixed.monthlyFen))
}

const amountsOf = (same: readonly Fixed[]): (readonly [Fixed, number])[] => {
  const parts = same.flatMap((fixed) =>
    fixed.portion ? [{ ...fixed, portion: fixed.portion }] : [],
  )
  const fen = proratedParts(parts)
  return parts.length < same.length ? [] : same.map((fixed, index) => [fixed, fen[index] ?? 0])
}

function fixedLine(fixed: Fixed, amountFen: number): TracedLine {
  const { code, name, monthlyFen, rule, fact, also = [], portion, stretch } = fixed
  const from = { ...(rule ? { rule } : {}), ...(fact ? { fact } : {}) }
  const rests = { ...from, ...(also.length > 0 ? { also } : {}) }
  if (!portion) return traced(code, name, monthlyFen, rests)
  return traced(code, stretch ? during(name, stretch) : name, amountFen, {
    because: same(proratedText(monthlyFen, portion, amountFen)),
    ...rests,
    rounding: stretch
      ? words(
          '各段合计四舍五入到分，只取整一次；余下的分归余数最大的一段',
          'half up to 0.01, once for all stretches; odd fen go to the largest remainder',
        )
      : words('四舍五入到分，只在本行取整一次', 'half up to 0.01, once for this line'),
    of: [
      { name: words('全月金额', 'For a full month'), value: monthlyFen, unit: 'fen', ...from },
      {
        name: words('计薪天数', 'Days paid'),
        value: String(portion.days),
        unit: 'days',
        because: daysPaid(portion),
        rule: '/prorationBasis',
        ...(stretch ? { also: [changeInMonth.at] } : {}),
        fact: stretch?.fact ?? '/worked',
        ...(portion.unpaid
          ? { of: [...ownDaysStep(portion), ...portion.unpaid.map(unpaidStep)] }
          : {}),
      },
    ],
  })
}

/** The days that are paid, and how they were counted where days of work are not what the basis counts. */
function daysPaid({ days, of, employedDays, workdays, ownDays }: PaidPart): Words {
  const [zh, en] = [`${days} / ${of} 天`, `${days} of ${of} days`]
  if (!workdays) return words(zh, en)
  const isMonth = String(employedDays) === of
  const cut = isMonth ? '' : `：${employedDays} × ${workdays.left} ÷ ${workdays.of}`
  const counted = ownDays
    ? words(`按本人出勤日 ${workdays.of} 天计`, `their own ${workdays.of} days of work`)
    : words(`按 ${workdays.of} 个工作日计`, `${workdays.of} days of work`)
  return words(
    `${zh}（缺勤${counted.zh}${cut}）`,
    `${en} (absence counts in ${counted.en}${cut.replace('：', ': ')})`,
  )
}

/** How many days of work somebody has by which hours. */
function ownDaysStep({ workdays, ownDays }: PaidPart): Trace[] {
  if (!workdays || !ownDays) return []
  const { by, holidays } = ownDays
  const [zh, en] = {
    own: ['依本人的上班时间', 'by hours of their own'],
    company: ['依公司工作日历', 'by the company’s calendar'],
  }[by]
  const paid =
    holidays > 0
      ? words(
          `，含照发的节假日 ${holidays} 天`,
          `, of which ${holidays} are holidays that are paid`,
        )
      : words('', '')
  return [
    {
      name: words('本人出勤日', 'Own days of work'),
      value: String(workdays.of),
      unit: 'days',
      because: words(`${zh}${paid.zh}`, `${en}${paid.en}`),
      fact: '/workdays',
    },
  ]
}

/** 基本工资（3 级） from 1 to 15 November: 基本工资（3 级，11-01 至 11-15）. */
function during(name: Words, { from, to }: { readonly from: string; readonly to: string }): Words {
  const [first, last] = [from.slice(5), to.slice(5)]
  const [zh, en] = [`${first} 至 ${last}`, `${first} to ${last}`]
  return words(
    name.zh.endsWith('）') ? `${name.zh.slice(0, -1)}，${zh}）` : `${name.zh}（${zh}）`,
    name.en.endsWith(')') ? `${name.en.slice(0, -1)}, ${en})` : `${name.en} (${en})`,
  )
}

const NOT_PAID = words('不发工资', 'not paid')
const FREE: Readonly<Record<FreeDay, Words>> = {
  day_off: words('本人当天休息，不扣工资', 'a day off of theirs: nothing is taken off'),
  holiday: words('节假日，工资照发', 'a public holiday: it is paid'),
}

const unpaidStep = ({ on, partBp, what, fact, free }: UnpaidAt): Trace => {
  const days = String(partBp / DAY_BP)
  return {
    name: words(`${on} ${what.zh}`, `${on} ${what.en}`),
    value: days,
    unit: 'days',
    because: free ? FREE[free] : NOT_PAID,
    rule: '/prorationBasis',
    fact,
  }
}

export const totalFen = (lines: readonly Pick<SlipLine, 'amountFen'>[]): number =>
  lines.reduce((sum, line) => sum + line.amountFen, 0)
