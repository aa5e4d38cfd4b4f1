import { Calendar, savable } from '@bylaw/calendar'
import * as z from 'zod'

/** A named working calendar. One that nobody could work by is refused, with the place named. */
export const CalendarRules = z
  .strictObject({
    /** What people call it, e.g. “客服中心”. */
    name: z.string().min(1).max(100),
    ...Calendar.shape,
  })
  .superRefine((rules, context) => {
    const checked = savable(rules)
    if (checked.ok) return
    for (const { at, message } of checked.refusal)
      context.addIssue({
        code: 'custom',
        path: at.split('/').slice(1),
        message: `${message.zh} · ${message.en}`,
        params: { words: message },
      })
  })

export type CalendarRules = z.infer<typeof CalendarRules>

const OFFICE_DAY = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
] satisfies [string, string][]

/** Monday to Friday, 09:00 to 18:00 with an hour for lunch, in China. Holidays are still to enter. */
export const starter: CalendarRules = {
  name: '标准工作日',
  timezone: 'Asia/Shanghai',
  hours: { mon: OFFICE_DAY, tue: OFFICE_DAY, wed: OFFICE_DAY, thu: OFFICE_DAY, fri: OFFICE_DAY },
  holidays: [],
}
