import { words } from '@bylaw/kernel'
import * as z from 'zod'
import { isZone } from './zone'

const timeOfDay = (pattern: RegExp, zh: string, en: string) =>
  z
    .string()
    .refine((text) => pattern.test(text), { message: en, params: { words: words(zh, en) } })
    .meta({ pattern: pattern.source })

const OpeningTime = timeOfDay(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  '请按 09:00 的格式填写时刻，00:00 至 23:59。',
  'a time of day is written HH:MM, 00:00 to 23:59',
)

const ClosingTime = timeOfDay(
  /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  '请按 18:00 的格式填写时刻，最晚 24:00。',
  'a closing time is written HH:MM, up to 24:00',
)

/**
 * Opening and closing time of one interval. A closing time earlier than the opening time is on
 * the next day: a night shift `["22:00", "06:00"]` belongs to the day on which it starts.
 */
const Interval = z.tuple([OpeningTime, ClosingTime])

const Intervals = z.array(Interval).max(24)

const LocalDate = z.iso.date()

/** Some eleven years of days; whoever reads or compares them does it date by date. */
const MOST_DATES = 4_000

/**
 * When a desk is open, in the local time of one zone.
 *
 * What decides a date, strongest first: a pause of the ticket, a break on that date, a holiday, a
 * shift for that date (a make-up day 调休, or special hours), the hours of its weekday.
 */
export const Calendar = z.strictObject({
  /** IANA name of the zone, e.g. `Asia/Shanghai`. */
  timezone: z
    .string()
    .max(64)
    .refine(isZone, {
      message: 'this is no time zone: write an IANA name such as Asia/Shanghai',
      params: {
        words: words(
          '没有这个时区，请填写如 Asia/Shanghai 的 IANA 名称。',
          'This is no time zone: write an IANA name such as Asia/Shanghai.',
        ),
      },
    }),
  /** Weekly hours; a weekday left out is closed. */
  hours: z.strictObject({
    mon: Intervals.optional(),
    tue: Intervals.optional(),
    wed: Intervals.optional(),
    thu: Intervals.optional(),
    fri: Intervals.optional(),
    sat: Intervals.optional(),
    sun: Intervals.optional(),
  }),
  /** Local dates on which no interval starts. */
  holidays: z.array(LocalDate).max(MOST_DATES),
  /** Hours of single dates, in place of their weekday's. */
  shifts: z
    .record(LocalDate, Intervals)
    .refine((shifts) => Object.keys(shifts).length <= MOST_DATES, {
      message: `at most ${MOST_DATES} dates`,
      params: { words: words(`最多 ${MOST_DATES} 天。`, `At most ${MOST_DATES} dates.`) },
    })
    .optional(),
  /** Closed stretches of single dates, cut out of whatever is open then. */
  breaks: z
    .array(z.strictObject({ date: LocalDate, from: OpeningTime, to: ClosingTime }))
    .max(MOST_DATES)
    .optional(),
})

export type Calendar = z.infer<typeof Calendar>
export type Weekday = keyof Calendar['hours']

/** Monday first, as weeks are counted here. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
