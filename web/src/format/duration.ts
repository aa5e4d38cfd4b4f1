import type { Language } from '@bylaw/contract'
import { sayIn } from '../i18n/say-in'
import { formatWords } from './words'

/**
 * A length of time as a person says it, at most two units: 3 900 s is “1 小时 5 分钟”.
 * Under a minute it says so: a clock that jumps by seconds only makes people nervous.
 */
export function formatDuration(seconds: number, language: Language): string {
  const say = sayIn(formatWords, language)
  const total = Math.floor(Math.abs(seconds) / 60)
  if (seconds !== 0 && total < 1) return say('format.under_a_minute')
  const hours = Math.floor(total / 60)
  const minutes = total % 60
  if (hours === 0) return say('format.minutes', { minutes })
  return minutes === 0
    ? say('format.hours', { hours })
    : say('format.hours_minutes', { hours, minutes })
}
