import { useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { type DayWish, dayKind, weekdayOf, wishOf, withDay } from './days'
import { Intervals } from './intervals'
import { calendarWords } from './words'

const WISHES: readonly DayWish[] = ['weekly', 'rest', 'work']

/** What the chosen day is, and, where people work on it, its hours. */
export function ChosenDay({ date }: { date: string }) {
  const t = useWords(calendarWords)
  const { rules, change } = useEditing()
  const kind = dayKind(rules, date)
  const wish = wishOf(kind)
  const day = `${date} ${t(`calendar.${weekdayOf(date)}`)}`
  return (
    <fieldset className="chosen-day">
      <legend>{day}</legend>
      <span className={`badge day-badge day-${kind}`}>{t(`calendar.day_${kind}`)}</span>
      {WISHES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="day-wish"
            checked={wish === each}
            onChange={() => change(withDay(rules, date, each))}
          />
          {t(`calendar.as_${each}`)}
        </label>
      ))}
      {wish === 'work' ? <Intervals at={`/shifts/${date}`} day={day} /> : null}
    </fieldset>
  )
}
