import { useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { withValue } from '../json'
import { intervalsAt, strips, WEEKDAYS } from './days'
import { Intervals } from './intervals'
import { calendarWords } from './words'

/** The hours of a week, each day drawn as a strip of 24 hours. */
export function Week() {
  const t = useWords(calendarWords)
  const { rules, change } = useEditing()
  const copy = () => {
    const monday = intervalsAt(rules, '/hours/mon')
    change(
      (['tue', 'wed', 'thu', 'fri'] as const).reduce<unknown>(
        (next, day) => withValue(next, `/hours/${day}`, monday),
        rules,
      ),
    )
  }
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('calendar.week')}</h2>
        <button type="button" className="link-button" onClick={copy}>
          {t('calendar.copy')}
        </button>
      </header>
      <div className="panel-body week">
        <p className="panel-note">{t('calendar.week_lead')}</p>
        <div className="week-day week-ruler" aria-hidden>
          <span />
          <span className="day-ruler">
            {RULED.map((hour) => (
              <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
                {hour}
              </span>
            ))}
          </span>
        </div>
        {WEEKDAYS.map((day) => (
          <div key={day} className="week-day">
            <strong>{t(`calendar.${day}`)}</strong>
            <span className="day-strip" aria-hidden>
              {strips(intervalsAt(rules, `/hours/${day}`)).map(({ start, size }) => (
                <span
                  key={start}
                  style={{
                    insetInlineStart: `${start * 100}%`,
                    inlineSize: `${size * 100}%`,
                  }}
                />
              ))}
            </span>
            <Intervals at={`/hours/${day}`} day={t(`calendar.${day}`)} />
          </div>
        ))}
      </div>
    </section>
  )
}

/** The hours that are written over the strips; what exactly is open stands beside each. */
const RULED = [0, 6, 12, 18, 24]
