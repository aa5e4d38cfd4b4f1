import type { TicketFigures } from '@bylaw/contract'
import { formatDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { busiest, heightOf } from './model'
import { figureWords } from './words'

const HEIGHT = 120
const STEP = 20
const BAR = 7

/** What came and went day by day: two bars each, and the same as a table. */
export function DaysChart({ days }: { days: TicketFigures['days'] }) {
  const t = useWords(figureWords)
  const language = useLanguage()
  const most = busiest(days)
  const bar = (count: number) => (HEIGHT * heightOf(count, days)) / 100
  return (
    <section className="panel figures-days" aria-labelledby="figures-days">
      <h2 id="figures-days">{t('figures.by_day')}</h2>
      <p className="figures-key">
        <span className="figures-opened">{t('figures.opened')}</span>
        <span className="figures-closed">{t('figures.closed')}</span>
        {most
          ? t('figures.busiest', { day: formatDate(most.day, language), count: most.opened })
          : null}
      </p>
      <div className="figures-scroll">
        <svg
          viewBox={`0 0 ${days.length * STEP} ${HEIGHT + 18}`}
          preserveAspectRatio="xMinYMid"
          role="presentation"
          aria-hidden="true"
        >
          {days.map(({ day, opened, closed }, index) => (
            <g key={day} transform={`translate(${index * STEP} 0)`}>
              <title>{`${day}: ${t('figures.opened')} ${opened}, ${t('figures.closed')} ${closed}`}</title>
              <rect
                className="figures-opened"
                x={2}
                width={BAR}
                y={HEIGHT - bar(opened)}
                height={bar(opened)}
              />
              <rect
                className="figures-closed"
                x={3 + BAR}
                width={BAR}
                y={HEIGHT - bar(closed)}
                height={bar(closed)}
              />
              <text
                x={2 + BAR}
                y={HEIGHT + 15}
                className={(index + 1) % 5 === 0 ? undefined : 'figures-day-between'}
              >
                {Number(day.slice(8))}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <details>
        <summary>{t('figures.as_table')}</summary>
        <table className="figures-table">
          <caption className="only-spoken">{t('figures.by_day')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figures.day')}</th>
              <th scope="col">{t('figures.opened')}</th>
              <th scope="col">{t('figures.closed')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, opened, closed }) => (
              <tr key={day}>
                <th scope="row">{formatDate(day, language)}</th>
                <td>{opened}</td>
                <td>{closed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
