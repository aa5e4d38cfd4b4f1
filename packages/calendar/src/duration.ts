import { type Words, words } from '@bylaw/kernel'

/** A length of open time as people say it: 5 430 seconds is 1 小时 30 分钟 30 秒, 1 h 30 min 30 s. */
export function durationWords(wholeSeconds: number): Words {
  const size = Math.abs(wholeSeconds)
  const parts = [
    { count: Math.floor(size / 3_600), zh: '小时', en: 'h' },
    { count: Math.floor(size / 60) % 60, zh: '分钟', en: 'min' },
    { count: size % 60, zh: '秒', en: 's' },
  ].filter(({ count }) => count > 0)
  if (parts.length === 0) return words('0 分钟', '0 min')
  const sign = wholeSeconds < 0 ? '−' : ''
  return words(
    sign + parts.map(({ count, zh }) => `${count} ${zh}`).join(' '),
    sign + parts.map(({ count, en }) => `${count} ${en}`).join(' '),
  )
}
