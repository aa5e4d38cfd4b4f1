import { durationWords } from '@bylaw/calendar'
import { type Words, words } from '@bylaw/kernel'
import type { Step } from './rules'

/** When a step comes, as people say it: “用去时限的 75%”, “到期前 1 小时”. */
export function whenWords(at: Step['at']): Words {
  if (at.by === 'percent') {
    if (at.percent === 0) return words('一开始', 'at the start')
    if (at.percent === 100) return words('到期时', 'when due')
    return words(`用去时限的 ${at.percent}%`, `after ${at.percent}% of the time`)
  }
  const length = durationWords(Math.abs(at.minutes) * 60)
  if (at.minutes === 0) return words('到期时', 'when due')
  return at.minutes < 0
    ? words(`到期前 ${length.zh}`, `${length.en} before it is due`)
    : words(`超时 ${length.zh}`, `${length.en} late`)
}

/** How often a step is told again; empty where it is told once. */
export function repeatWords(repeat: Step['repeat']): Words {
  if (repeat === null) return words('', '')
  const every = durationWords(repeat.everyMinutes * 60)
  return repeat.most === null
    ? words(`，之后每 ${every.zh}再催，直到完成`, `, then every ${every.en} until it is done`)
    : words(
        `，之后每 ${every.zh}再催，最多 ${repeat.most} 次`,
        `, then every ${every.en}, ${repeat.most === 1 ? 'once' : `${repeat.most} times`} at most`,
      )
}
