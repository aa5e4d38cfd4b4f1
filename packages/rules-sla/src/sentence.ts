import { type CompiledCalendar, durationWords, localText } from '@bylaw/calendar'
import { instant, type Words, words } from '@bylaw/kernel'
import type { Clock } from './clock'
import type { Ended } from './story'

/** How a clock stands, in a sentence. */
export function sentence(clock: Clock, calendar: CompiledCalendar): Words {
  const text = (ms: number) => localText(calendar, instant(ms))
  if (clock.ended) return endedSentence(clock, clock.ended, text)
  if (clock.agreedUntilMs !== undefined && clock.metAtMs === null && clock.promisedAtMs !== null)
    return words(
      `${text(clock.startedAtMs)} 起，双方约定 ${text(clock.agreedUntilMs)} 前解决，${text(clock.promisedAtMs)} 到期${clock.breached ? '，已超时' : ''}`,
      `From ${text(clock.startedAtMs)}, agreed to be solved by ${text(clock.agreedUntilMs)}: due ${text(clock.promisedAtMs)}${clock.breached ? ', late' : ''}`,
    )
  const target = durationWords(clock.targetSeconds)
  const used = durationWords(clock.usedSeconds)
  const start = text(clock.startedAtMs)
  if (clock.metAtMs !== null)
    return words(
      `${start} 起，${text(clock.metAtMs)} 完成，用时 ${used.zh}，时限 ${target.zh}，${clock.breached ? '超时' : '按时'}`,
      `From ${start}, met at ${text(clock.metAtMs)} after ${used.en} of ${target.en}: ${clock.breached ? 'late' : 'in time'}`,
    )
  if (clock.promisedAtMs === null)
    return words(
      `${start} 起，时限 ${target.zh}，已用 ${used.zh}，暂停中`,
      `From ${start}, ${used.en} of ${target.en} used, standing still`,
    )
  return words(
    `${start} 起，时限 ${target.zh}，${text(clock.promisedAtMs)} 到期，已用 ${used.zh}${clock.breached ? '，已超时' : ''}`,
    `From ${start}, ${target.en} end at ${text(clock.promisedAtMs)}; ${used.en} used${clock.breached ? ': late' : ''}`,
  )
}

/** Neither kept nor broken, unless it was late by then. */
function endedSentence(
  { startedAtMs, usedSeconds, targetSeconds, breached }: Clock,
  { atMs, as }: NonNullable<Clock['ended']>,
  text: (ms: number) => string,
): Words {
  const [used, target] = [durationWords(usedSeconds), durationWords(targetSeconds)]
  const why = ENDED_WORDS[as]
  return words(
    `${text(startedAtMs)} 起，时限 ${target.zh}，已用 ${used.zh}${breached ? '，已超时' : ''}；${text(atMs)} ${why.zh}，此后不再计时${breached ? '' : '，不算按时也不算超时'}`,
    `From ${text(startedAtMs)}, ${used.en} of ${target.en} used${breached ? ', late' : ''}; ${why.en} at ${text(atMs)}, and counted no further${breached ? '' : ': neither in time nor late'}`,
  )
}

const ENDED_WORDS: Readonly<Record<Ended['as'], Words>> = {
  merged: words('并入另一张工单', 'merged into another ticket'),
  withdrawn: words('客户撤回', 'withdrawn by the customer'),
}
