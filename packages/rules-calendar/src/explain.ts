import { WEEKDAYS } from '@bylaw/calendar'
import { type Words, words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import type { CalendarRules } from './rules'
import { zoneWords } from './zone-words'

type Intervals = NonNullable<CalendarRules['hours']['mon']>

/** The calendar in words: zone, weekly hours, days off, make-up days, breaks. */
export function explainCalendar(rules: CalendarRules): readonly Sentence[] {
  const zone = zoneWords(rules.timezone)
  return [
    {
      rule: '/timezone',
      text: words(`“${rules.name}”按${zone.zh}计`, `“${rules.name}” is counted in ${zone.en}`),
    },
    ...WEEKDAYS.map((weekday, index) => {
      const name = NAMES[index]!
      const intervals = rules.hours[weekday] ?? []
      return { rule: `/hours/${weekday}`, text: hoursSentence(name, intervals) }
    }),
    ...(rules.holidays.length > 0 ? [holidays(rules.holidays)] : []),
    ...Object.entries(rules.shifts ?? {}).map(([date, intervals]) => ({
      rule: `/shifts/${date}`,
      text: hoursSentence(words(`${date}（另行安排）`, `${date} (by exception)`), intervals),
    })),
    ...(rules.breaks ?? []).map(({ date, from, to }, index) => ({
      rule: `/breaks/${index}`,
      text: words(`${date} ${from}–${to} 停止计时`, `${date} ${from}–${to} is not counted`),
    })),
  ]
}

function hoursSentence(name: Words, intervals: Intervals): Words {
  if (intervals.length === 0) return words(`${name.zh}休息`, `${name.en}: closed`)
  const zh = intervals.map(([from, to]) => `${from}–${to < from ? '次日 ' : ''}${to}`)
  const en = intervals.map(([from, to]) => `${from}–${to}${to < from ? ' the next day' : ''}`)
  return words(`${name.zh} ${zh.join('、')}`, `${name.en}: ${en.join(', ')}`)
}

const holidays = (dates: readonly string[]): Sentence => ({
  rule: '/holidays',
  text: words(
    `节假日 ${dates.length} 天不计时：${dates.join('、')}`,
    `${dates.length} holidays are not counted: ${dates.join(', ')}`,
  ),
})

const NAMES: readonly Words[] = [
  words('周一', 'Monday'),
  words('周二', 'Tuesday'),
  words('周三', 'Wednesday'),
  words('周四', 'Thursday'),
  words('周五', 'Friday'),
  words('周六', 'Saturday'),
  words('周日', 'Sunday'),
]
