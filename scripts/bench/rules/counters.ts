import { createRequire } from 'node:module'
import { addOpen, type Calendar, compileCalendar, WEEKDAYS } from '@bylaw/calendar'
import { assert, instant, seconds } from '@bylaw/kernel'
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'

/** A way to find due times. It is set to a calendar once, and asked many times after. */
export interface Counter {
  readonly name: string
  readonly setTo: (calendar: Calendar) => (atMs: number, minutes: number) => number
}

export const ours: Counter = {
  name: 'ours',
  setTo: (calendar) => {
    const compiled = compileCalendar(calendar)
    return (atMs, minutes) => {
      const due = addOpen(compiled, instant(atMs), seconds(minutes * 60))
      assert(due.ok, 'these desks are open')
      return due.value
    }
  },
}

/** Sunday first, as the others count the week. */
const SUNDAY_FIRST = ['sun', ...WEEKDAYS.filter((day) => day !== 'sun')] as const

/** As much of it as is asked for here: the package has no types of its own. */
interface MomentBusinessTime {
  (atMs: number): Moment
  locale(): string
  updateLocale(name: string, data: LocaleData): void
}
interface Moment {
  addWorkingTime(length: number, unit: 'minutes'): Moment
  valueOf(): number
}
interface LocaleData {
  /** Opening and closing times by weekday, Sunday first; null for a closed day. */
  readonly workinghours: Readonly<Record<string, readonly string[] | null>>
  readonly holidays: readonly string[]
}

const moment: MomentBusinessTime = createRequire(import.meta.url)('moment-business-time')

export const momentBusinessTime: Counter = {
  name: 'moment-business-time',
  setTo: ({ hours, holidays }) => {
    moment.updateLocale(moment.locale(), {
      workinghours: Object.fromEntries(
        SUNDAY_FIRST.map((day, index) => [
          index,
          hours[day]?.flatMap((interval) => interval.map((time) => `${time}:00`)) ?? null,
        ]),
      ),
      holidays,
    })
    return (atMs, minutes) => moment(atMs).addWorkingTime(minutes, 'minutes').valueOf()
  },
}

export const dayjsBusinessTime: Counter = {
  name: 'dayjs-business-time',
  setTo: ({ hours, holidays }) => {
    dayjs.extend(businessTime)
    const on = (day: keyof Calendar['hours']) =>
      hours[day]?.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` })) ?? null
    dayjs.setHolidays(holidays)
    dayjs.setBusinessTime({
      monday: on('mon'),
      tuesday: on('tue'),
      wednesday: on('wed'),
      thursday: on('thu'),
      friday: on('fri'),
      saturday: on('sat'),
      sunday: on('sun'),
    })
    return (atMs, minutes) => dayjs(atMs).addBusinessMinutes(minutes).valueOf()
  },
}
