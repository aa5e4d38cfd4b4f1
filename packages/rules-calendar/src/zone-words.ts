import { zoneOf } from '@bylaw/calendar'
import { type Words, words } from '@bylaw/kernel'

/** What people call a zone, where that is not what the name tables call it. */
const NAMES: Readonly<Record<string, Words>> = {
  'Asia/Shanghai': words('北京时间', 'Beijing time'),
}

const WINTER_MS = Date.UTC(2026, 0, 1)
const SUMMER_MS = Date.UTC(2026, 6, 1)

/**
 * A time zone as a person says it: `北京时间（UTC+8）`. A zone that changes its clocks in the course
 * of the year has no one distance from UTC, and none is said.
 */
export function zoneWords(zone: string): Words {
  const { zh, en } = NAMES[zone] ?? words(nameOf(zone, 'zh-CN'), nameOf(zone, 'en-GB'))
  const { offsetAt } = zoneOf(zone)
  if (offsetAt(WINTER_MS) !== offsetAt(SUMMER_MS)) return words(zh, en)
  const offset = offsetText(offsetAt(WINTER_MS))
  return words(`${zh}（${offset}）`, `${en} (${offset})`)
}

const nameOf = (zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(WINTER_MS)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone

/** Hours ahead of UTC, and minutes where there are any: `UTC+5:30`. */
function offsetText(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / 60_000
  const part = minutes % 60
  const sign = offsetMs < 0 ? '−' : '+'
  return `UTC${sign}${Math.floor(minutes / 60)}${part === 0 ? '' : `:${String(part).padStart(2, '0')}`}`
}
