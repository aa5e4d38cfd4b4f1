import type { AttendanceMonth, DayState } from '@bylaw/contract'
import { formatDate, formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { TONES, weeksOf } from './clock-model'
import { clockWords } from './clock-words'

interface MonthGridProps {
  readonly of: AttendanceMonth
  readonly chosen: string | undefined
  readonly choose: (date: string) => void
}

/** Monday of some week, to name the days by. */
const MONDAY = Date.UTC(2026, 4, 4)
const DAY_MS = 86_400_000
/** A day to come, and one of which the whole month says why nothing is known. */
const SAYS_NOTHING: ReadonlySet<DayState> = new Set(['to_come', 'no_hours'])

/** A month as a calendar: each day with its state, a button that opens it. */
export function MonthGrid({ of, chosen, choose }: MonthGridProps) {
  const t = useWords(clockWords)
  const language = useLanguage()
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
  })
  return (
    <table className="clock-grid">
      <caption className="only-spoken">
        {t('clock.calendar')} · {formatMonth(of.month, language)}
      </caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, index) => {
            const name = weekday.format(MONDAY + index * DAY_MS)
            return (
              <th key={name} scope="col">
                {name}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {weeksOf(of.days).map((week) => (
          <tr key={week.find((day) => day !== null)?.date}>
            {week.map((day, index) =>
              day ? (
                <td key={day.date}>
                  <button
                    type="button"
                    className={`clock-day clock-${TONES[day.state]}`}
                    aria-pressed={day.date === chosen}
                    aria-current={day.date === of.today ? 'date' : undefined}
                    onClick={() => choose(day.date)}
                  >
                    <span className="only-spoken">{formatDate(day.date, language)}</span>
                    <span aria-hidden="true">{Number(day.date.slice(-2))}</span>
                    <small>{SAYS_NOTHING.has(day.state) ? '' : t(`clock.${day.state}`)}</small>
                  </button>
                </td>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell is nothing but its place.
                <td key={`empty ${index}`} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
