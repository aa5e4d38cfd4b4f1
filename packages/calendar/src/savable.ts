import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { type Calendar, WEEKDAYS } from './calendar'
import { dateOf, dayOf, minuteOf, weekdayOf } from './local-day'
import { isZone } from './zone'

/** What is wrong with a calendar, and where. */
export interface CalendarFault {
  /** JSON pointer into the calendar: `/hours/mon/1`. */
  readonly at: string
  readonly message: Words
}

interface Interval {
  readonly from: string
  readonly to: string
}

/** One day's hours, each with the place it is written. */
type Hours = readonly (Interval & { readonly at: string })[]

type Dates = ReadonlySet<string>

/**
 * Whether a calendar may be saved: it has open time, its zone exists, and no two intervals claim
 * the same time. The arithmetic copes with calendars that fail this; people would not.
 */
export function savable(calendar: Calendar): Result<Calendar, readonly CalendarFault[]> {
  const holidays = new Set(calendar.holidays)
  const faults = [
    ...zoneFaults(calendar),
    ...openTimeFaults(calendar, holidays),
    ...WEEKDAYS.flatMap((_, index) => weekdayFaults(calendar, index)),
    ...Object.keys(calendar.shifts ?? {}).flatMap((date) => shiftFaults(calendar, holidays, date)),
    ...holidayFaults(calendar),
    ...breakFaults(calendar),
  ]
  return faults.length === 0 ? ok(calendar) : refuse(faults)
}

function zoneFaults({ timezone }: Calendar): CalendarFault[] {
  if (isZone(timezone)) return []
  const message = words(
    `没有名为“${timezone}”的时区，请填写 Asia/Shanghai 这样的标准名称`,
    `There is no time zone “${timezone}”: write an IANA name such as Asia/Shanghai`,
  )
  return [{ at: '/timezone', message }]
}

function openTimeFaults(calendar: Calendar, holidays: Dates): CalendarFault[] {
  const weekly = WEEKDAYS.some((weekday) =>
    (calendar.hours[weekday] ?? []).some(([from, to]) => from !== to),
  )
  const dated = Object.entries(calendar.shifts ?? {}).some(
    ([date, intervals]) => !holidays.has(date) && intervals.some(([from, to]) => from !== to),
  )
  if (weekly || dated) return []
  const message = words(
    '这份日历没有任何营业时间，请至少填写一段工作时间',
    'This calendar is never open: give at least one interval of working hours',
  )
  return [{ at: '/hours', message }]
}

function weekdayFaults(calendar: Calendar, weekday: number): CalendarFault[] {
  const hours = weekly(calendar, weekday)
  return [...dayFaults(hours), ...overlapFaults(weekly(calendar, (weekday + 6) % 7), hours)]
}

function shiftFaults(calendar: Calendar, holidays: Dates, date: string): CalendarFault[] {
  const day = dayOf(date)
  const hours = effective(calendar, holidays, day)
  const next = effective(calendar, holidays, day + 1)
  return [
    ...dayFaults(hours),
    ...overlapFaults(effective(calendar, holidays, day - 1), hours),
    // Two dates with shifts in a row are compared once, by the later of them.
    ...overlapFaults(
      hours,
      next.filter(({ at }) => !at.startsWith('/shifts/')),
    ),
  ]
}

function dayFaults(hours: Hours): CalendarFault[] {
  const inOrder = hours.toSorted((a, b) => minuteOf(a.from) - minuteOf(b.from))
  return inOrder.flatMap((interval, order) => {
    const before = inOrder[order - 1]
    if (interval.from === interval.to) return [{ at: interval.at, message: EMPTY }]
    return before && (crosses(before) || minuteOf(before.to) > minuteOf(interval.from))
      ? [{ at: interval.at, message: overlap(before, interval) }]
      : []
  })
}

/** A night shift that runs into hours of the next day. */
function overlapFaults(yesterday: Hours, today: Hours): CalendarFault[] {
  const night = yesterday.find(crosses)
  if (!night) return []
  return today
    .filter(({ from }) => minuteOf(from) < minuteOf(night.to))
    .map((interval) => ({ at: interval.at, message: overlap(night, interval) }))
}

function holidayFaults({ holidays, shifts }: Calendar): CalendarFault[] {
  const seen = new Set<string>()
  return holidays.flatMap((date, index) => {
    const at = `/holidays/${index}`
    if (seen.has(date))
      return [
        { at, message: words(`${date} 重复列为假日`, `${date} is listed as a holiday twice`) },
      ]
    seen.add(date)
    if (shifts && Object.hasOwn(shifts, date)) {
      const message = words(
        `${date} 既是假日又排了班，请只保留一项（现按假日处理）`,
        `${date} is both a holiday and a working day: keep one (the holiday would win)`,
      )
      return [{ at, message }]
    }
    return []
  })
}

const breakFaults = ({ breaks }: Calendar): CalendarFault[] =>
  (breaks ?? []).flatMap(({ from, to }, index) =>
    from === to ? [{ at: `/breaks/${index}`, message: EMPTY }] : [],
  )

const crosses = ({ from, to }: Interval): boolean => minuteOf(to) < minuteOf(from)

function weekly({ hours }: Calendar, index: number): Hours {
  const weekday = WEEKDAYS[index]!
  return placed(`/hours/${weekday}`, hours[weekday] ?? [])
}

/** The hours that hold on one local day. */
function effective(calendar: Calendar, holidays: Dates, day: number): Hours {
  const date = dateOf(day)
  if (holidays.has(date)) return []
  const shift = calendar.shifts?.[date]
  return shift ? placed(`/shifts/${date}`, shift) : weekly(calendar, weekdayOf(day))
}

const placed = (at: string, intervals: readonly (readonly [string, string])[]): Hours =>
  intervals.map(([from, to], index) => ({ at: `${at}/${index}`, from, to }))

const EMPTY = words(
  '开始与结束时间相同，这段时间是空的；全天请写 00:00–24:00',
  'It begins and ends at the same time, so it is empty; write 00:00–24:00 for a whole day',
)

const overlap = (a: Interval, b: Interval): Words =>
  words(
    `${a.from}–${a.to} 与 ${b.from}–${b.to} 时间重叠`,
    `${a.from}–${a.to} and ${b.from}–${b.to} overlap`,
  )
