import type { Language } from '@bylaw/contract'

/**
 * A length of time as a person says it, at most two units: 3 900 s is “1 小时 5 分钟”.
 * Under a minute it says so: a clock that jumps by seconds only makes people nervous.
 */
export function formatDuration(seconds: number, language: Language): string {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  if (seconds === 0) return language === 'zh' ? '0 分钟' : '0 min'
  if (minutes < 1) return language === 'zh' ? '不到 1 分钟' : 'under 1 min'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return language === 'zh' ? `${rest} 分钟` : `${rest} min`
  if (rest === 0) return language === 'zh' ? `${hours} 小时` : `${hours} h`
  return language === 'zh' ? `${hours} 小时 ${rest} 分钟` : `${hours} h ${rest} min`
}
