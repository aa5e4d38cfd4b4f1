import { type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from './refusal'

/** The refusal where a length of working time has no end, since the desk never opens again. */
export const neverOpen = (): Result<never, Refusal> =>
  refuse({
    code: 'no_open_time',
    message: words(
      '工作日历里今后没有工作时间，请先检查工作日历。',
      'The calendar has no working time to come. Check the calendar first.',
    ),
    fact: '/calendar',
  })
