import { lastDateOf } from '@bylaw/kernel'
import { Amount, inWords, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Stretch = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(
    ({ from, to }) => from <= to,
    inWords('结束日期不能早于开始日期。', 'a stretch ends on or after its first day'),
  )
const Extra = z.strictObject({
  /** The reason, as someone wrote it. */
  name: z.string().min(1).max(300),
  fen: Amount,
  /** Set where it is neither: what settling a trip gives or takes back. */
  settles: z.literal('trip').optional(),
})

const EmployedStretch = z.strictObject({
  status: z.enum(['confirmed', 'probation']),
  level: z.int().nullable(),
  monthlyFen: Amount.optional(),
  worked: Stretch,
})

/** Paid with the month by other rules; the guarantee takes no account of it. */
const Besides = z.strictObject({
  code: z.enum(['contract', 'residence']),
  name: Words,
  fen: Amount,
})

/** A day, or a part of one, on which no pay is due: an unexcused absence, unpaid leave. */
const UnpaidDay = z.strictObject({
  on: z.iso.date(),
  /** How much of the day is not paid: 10,000 is all of it. */
  partBp: z.int().min(1).max(10_000),
  /** What it was. */
  what: Words,
})
export type UnpaidDay = z.infer<typeof UnpaidDay>

/** Days of work by somebody's hours: their own, or else those of the company's calendar. */
const Workdays = z
  .strictObject({
    /** Whose hours say so. */
    by: z.enum(['own', 'company']),
    on: z.array(z.iso.date()).max(62),
    /** Public holidays on what would be days of work: paid all the same. */
    holidays: z.array(z.iso.date()).min(1).max(62).optional(),
  })
  .refine(
    ({ on, holidays = [] }) => new Set([...on, ...holidays]).size === on.length + holidays.length,
    inWords('同一天只列一次。', 'each day is named once'),
  )

/** An announced shutdown with its first and its last day, also where these are of other months. */
const Shutdown = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    /** Why, as somebody wrote it. */
    what: Words,
  })
  .refine(
    ({ from, to }) => from <= to,
    inWords('结束日期不能早于开始日期。', 'a shutdown ends on or after its first day'),
  )

/** What is known of one person and one calendar month when their pay is worked out. */
export const PayFacts = z
  .strictObject({
    /** `contracted`: on a personal contract on every day employed, so that no wages are due. */
    status: z.enum(['confirmed', 'probation', 'contracted']),
    /** Welder's level; null while on probation or contracted. */
    level: z.int().nullable(),
    /**
     * What a confirmed person who has no level is paid a month, as it was agreed with them; left out of
     * whoever is paid by the table.
     */
    monthlyFen: Amount.optional(),
    /** The calendar month that is paid. */
    period: Stretch,
    /** The days of it on which the person was employed; the whole month as a rule. */
    worked: Stretch,
    /**
     * Where status or level changed within the month, or the person came back in it: each stretch, in
     * order. Status and level are then those of the last; days between two were not employed.
     */
    stretches: z.array(EmployedStretch).min(2).max(31).optional(),
    /**
     * Days of the month on a personal contract that guarantees it, beside those worked for wages: the
     * guarantee covers both. Left out where there are none.
     */
    contracted: z.array(Stretch).min(1).max(31).optional(),
    /** Commission that this month counts. */
    commissionFen: Amount,
    /**
     * How much of it was earned before the month and falls due in it, or is contract money: due also where the
     * month's own metres are not. Left out where there is none.
     */
    releasedFen: Amount.optional(),
    dayRateFen: Amount,
    /** Days on site, where the field allowance asks for them; null where nobody counted. */
    fieldDays: z.int().min(0).max(31).nullable(),
    /** Whether somebody contracted is guaranteed the month all the same. */
    guaranteed: z.boolean().optional(),
    /** What other rules decided that the month pays besides; left out where there is nothing. */
    besides: z.array(Besides).min(1).max(50).optional(),
    rewards: z.array(Extra).max(100),
    penalties: z.array(Extra).max(100),
    /**
     * Months of an announced shutdown that this month belongs to, where its days are not known; 0 when
     * there is none, null where nobody could record one: then none is assumed, and the trace says so.
     */
    furloughMonths: z.int().min(0).nullable(),
    /** Announced shutdowns that reach into the month, by their days; left out where there are none. */
    shutdowns: z.array(Shutdown).min(1).max(50).optional(),
    /** The days whose attendance the month takes, where the pay calendar has others than those worked. */
    attendance: Stretch.optional(),
    /** Days of that attendance that are not paid, each once; left out where there are none. */
    unpaid: z.array(UnpaidDay).max(62).optional(),
    /**
     * The person's days of work among those worked, and those whose attendance the month takes: days without
     * pay are counted in them. Left out where no hours are on record, weekdays then, and where all is paid.
     */
    workdays: Workdays.optional(),
  })
  .refine(
    ({ period }) =>
      period.from.endsWith('-01') && period.to === lastDateOf(period.from.slice(0, 7)),
    {
      path: ['period'],
      ...inWords('工资周期须为一个完整的日历月。', 'a pay period is one whole calendar month'),
    },
  )
  .refine(
    ({ worked, attendance = worked, unpaid = [] }) =>
      unpaid.every(({ on }) => attendance.from <= on && on <= attendance.to),
    {
      path: ['unpaid'],
      ...inWords(
        '不发工资的日子须在在职日期或考勤周期之内。',
        'days without pay lie among those worked, or whose attendance is taken',
      ),
    },
  )
  .refine(({ commissionFen, releasedFen = 0 }) => releasedFen <= commissionFen, {
    path: ['releasedFen'],
    ...inWords(
      '到期的不能多于本月计入的提成。',
      'no more falls due than the commission of the month',
    ),
  })
  .refine(
    ({ worked, stretches, contracted = [] }) =>
      areApart([...contracted, ...(stretches?.map((each) => each.worked) ?? [worked])]),
    {
      path: ['contracted'],
      ...inWords(
        '承包的日子不能与计发工资的日子重叠。',
        'days on a contract are none of those worked for wages',
      ),
    },
  )
  .refine(({ worked, stretches = [] }) => areInOrder(worked, stretches), {
    path: ['stretches'],
    ...inWords(
      '各段须按先后排列、互不重叠，从在职的第一天到最后一天。',
      'stretches follow one another without overlap, from the first day worked to the last',
    ),
  })
  .refine(({ period, worked }) => period.from <= worked.from && worked.to <= period.to, {
    path: ['worked'],
    ...inWords('在职日期须在工资周期之内。', 'the days worked lie inside the pay period'),
  })
export type PayFacts = z.infer<typeof PayFacts>

/** Whether no day lies in two of some stretches, in whatever order they are. */
const areApart = (all: readonly z.infer<typeof Stretch>[]): boolean =>
  all.every((one, index) =>
    all.slice(index + 1).every((other) => one.to < other.from || other.to < one.from),
  )

function areInOrder(
  worked: z.infer<typeof Stretch>,
  stretches: readonly z.infer<typeof EmployedStretch>[],
): boolean {
  if (stretches.length === 0) return true
  const [first, last] = [stretches[0]?.worked.from, stretches.at(-1)?.worked.to]
  const follow = stretches.every(
    (each, index) => index === 0 || (stretches[index - 1]?.worked.to ?? '') < each.worked.from,
  )
  return follow && first === worked.from && last === worked.to
}
