import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { daysAfter } from '../../../area/months'
import { formatMonth } from '../../../format/time'
import { useLanguage, useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { ChosenDay } from './chosen-day'
import { countsOfYear, dayKind, WEEKDAYS, weekdayOf, weeksOf } from './days'
import { calendarWords } from './words'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** A whole year with its holidays and make-up days drawn; one day at a time is arranged beside it. */
export function Year({ today }: { today: string }) {
  const t = useWords(calendarWords)
  const { rules } = useEditing()
  const [chosen, choose] = useState(today)
  const grid = useRef<HTMLElement>(null)
  const year = Number(chosen.slice(0, 4))
  const counts = countsOfYear(rules, year)
  const move = (event: KeyboardEvent) => {
    const days = STEPS[event.key]
    if (days === undefined) return
    event.preventDefault()
    const next = daysAfter(chosen, days)
    choose(next)
    requestAnimationFrame(() =>
      grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus(),
    )
  }
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('calendar.year')}</h2>
        <YearStepper year={year} go={(next) => choose(`${next}${chosen.slice(4, 8)}01`)} />
        <p role="status">
          {counts.holidays === 0
            ? t('calendar.none_of_year', { year: String(year) })
            : t('calendar.counts', counts)}
        </p>
      </header>
      <div className="year-columns">
        <section ref={grid} className="year" aria-label={t('calendar.pick')}>
          {MONTHS.map((month) => (
            <MonthGrid key={month} {...{ year, month, chosen, choose, move }} />
          ))}
        </section>
        <ChosenDay date={chosen} />
      </div>
    </section>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

interface MonthProps {
  readonly year: number
  readonly month: number
  readonly chosen: string
  readonly choose: (date: string) => void
  readonly move: (event: KeyboardEvent) => void
}

function MonthGrid({ year, month, chosen, choose, move }: MonthProps) {
  const t = useWords(calendarWords)
  const language = useLanguage()
  const { rules } = useEditing()
  const name = formatMonth(`${year}-${String(month).padStart(2, '0')}`, language)
  return (
    <div className="month">
      <h3>{name}</h3>
      <div className="month-days" aria-hidden>
        {WEEKDAYS.map((day) => (
          <span key={day} className="month-head">
            {t(`calendar.${day}`)
              .replace('周', '')
              .slice(0, language === 'zh' ? 1 : 2)}
          </span>
        ))}
      </div>
      {weeksOf(year, month).map((week) => (
        <div key={week.find(Boolean)} className="month-days">
          {week.map((date, index) => {
            if (date === null) return <span key={WEEKDAYS[index]} />
            const kind = dayKind(rules, date)
            const marked = kind === 'holiday' || kind === 'make_up' || kind === 'special'
            return (
              <button
                key={date}
                type="button"
                className="day"
                data-day={date}
                data-kind={kind}
                tabIndex={date === chosen ? 0 : -1}
                aria-pressed={date === chosen}
                onClick={() => choose(date)}
                onKeyDown={move}
              >
                {Number(date.slice(8))}
                {marked ? <small>{t(`calendar.mark_${kind}`)}</small> : null}
                <span className="only-spoken">
                  {` ${date} ${t(`calendar.${weekdayOf(date)}`)} ${t(`calendar.day_${kind}`)}`}
                </span>
              </button>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function YearStepper({ year, go }: { year: number; go: (year: number) => void }) {
  const t = useWords(calendarWords)
  return (
    <div className="month-stepper">
      <button
        type="button"
        className="icon-button"
        aria-label={t('calendar.year_before')}
        onClick={() => go(year - 1)}
      >
        <IconChevronLeft size={17} aria-hidden />
      </button>
      <span aria-live="polite">{t('calendar.the_year', { year: String(year) })}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('calendar.year_after')}
        onClick={() => go(year + 1)}
      >
        <IconChevronRight size={17} aria-hidden />
      </button>
    </div>
  )
}
