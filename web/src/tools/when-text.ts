import type { RuleWhen } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { ruleWords } from './rule-words'

/** Says when a rule acts: “客户回复时”, “客户来信后 2 小时（工作时间）无人回复”. */
export function useWhenText(): (when: RuleWhen) => string {
  const t = useWords(ruleWords)
  const length = useLengthText()
  return (when) => {
    if (when.by === 'event') return t(`rule.on_${when.event}`)
    return t('rule.after', {
      since: t(`rule.since_${when.since}`),
      length: length(when.minutes),
      counted: t(`rule.counted_${when.counted}`),
    })
  }
}

/** Says a length in its own unit: “2 小时”. */
export function useLengthText(): (minutes: number) => string {
  const t = useWords(ruleWords)
  return (minutes) => {
    const { unit, count } = inUnits(minutes)
    return t(`rule.length_${unit}`, { count })
  }
}

export const UNITS = ['minutes', 'hours', 'days'] as const
export type Unit = (typeof UNITS)[number]

/** Minutes in each; a day is 24 hours, of whichever kind. */
export const MINUTES_IN: Readonly<Record<Unit, number>> = { minutes: 1, hours: 60, days: 1_440 }

/** A length in the largest unit of which it is a whole number: 120 minutes are 2 hours. */
export function inUnits(minutes: number): { readonly unit: Unit; readonly count: number } {
  const unit =
    minutes === 0
      ? 'minutes'
      : ((['days', 'hours'] as const).find((each) => minutes % MINUTES_IN[each] === 0) ?? 'minutes')
  return { unit, count: minutes / MINUTES_IN[unit] }
}
