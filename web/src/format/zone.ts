import type { Language } from '@bylaw/contract'

/** What people call a zone, where that is not what the browser calls it. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Asia/Shanghai': { zh: '北京时间', en: 'Beijing time' },
}

/**
 * A time zone as a person says it, with how far it is from UTC: `北京时间 (UTC+8)`. Where clocks
 * change in the course of the year, the distance is the one at the moment spoken of.
 */
export function formatZone(zone: string, language: Language, atMs: number): string {
  const say = (timeZoneName: 'longGeneric' | 'shortOffset'): string =>
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: zone, timeZoneName })
      .formatToParts(atMs)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  const offset = say('shortOffset').replace('GMT', 'UTC')
  const name = NAMES[zone]?.[language] ?? say('longGeneric')
  return name.startsWith('GMT') ? offset : `${name} (${offset})`
}
