import { addOpen, type Calendar, compileCalendar, WEEKDAYS } from '@bylaw/calendar'
import { assert, instant, seconds } from '@bylaw/kernel'
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import moment from 'moment-business-time'

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
