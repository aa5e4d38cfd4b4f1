import type { Measured, MeasuredQuery, TicketTimes } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDuration } from '../format/duration'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { type Behind, CountedTickets } from './counted-tickets'
import { timesOf } from './queries'
import { aroundMonths, partOf, type Span } from './span'
import { figureWords } from './words'

/** How long answers and solutions took: of all, month by month and group by group. */
export function Times({ span }: { span: Span }) {
  const t = useWords(figureWords)
  const language = useLanguage()
  const around = aroundMonths(span)
  const { data } = useQuery(timesOf(span))
  const { data: wider } = useQuery(timesOf(around))
  const [behind, look] = useState<Behind>()
  if (!data) return null
  const { total, byGroup } = data
  const isMeasured = total.firstResponse.tickets + total.resolution.tickets > 0
  const all = { key: 'all', name: t('figures.times_all'), span, ...total }
  const months = (wider?.byMonth ?? []).map(({ month, ...times }) => ({
    key: month,
    name: formatMonth(month, language),
    span: partOf(around, month),
    ...times,
  }))
  const groups = byGroup.map(({ groupId, groupName, ...times }) => ({
    key: groupId ?? 'none',
    name: groupName,
    span,
    group: groupId ?? ('none' as const),
    ...times,
  }))
  return (
    <section className="panel figures-times" aria-labelledby="figures-times">
      <h2 id="figures-times">{t('figures.times')}</h2>
      {isMeasured ? (
        <div className="figures-scroll">
          <table className="figures-table">
            <caption className="only-spoken">{t('figures.times')}</caption>
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {t('figures.times_part')}
                </th>
                {CLOCKS.map(([, word]) => (
                  <th key={word} scope="colgroup" colSpan={3}>
                    {t(word)}
                  </th>
                ))}
              </tr>
              <tr>
                {CLOCKS.flatMap(([, word]) =>
                  COLUMNS.map((column) => (
                    <th key={`${word}${column}`} scope="col">
                      {t(column)}
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <Part rows={[all]} look={look} />
            {groups.length > 0 ? (
              <Part title={t('figures.by_group')} rows={groups} look={look} />
            ) : null}
            {months.length > 1 ? (
              <Part title={t('figures.by_month')} rows={months} look={look} />
            ) : null}
          </table>
        </div>
      ) : (
        <p>{t('figures.times_none')}</p>
      )}
      <p className="panel-note">{t('figures.times_how')}</p>
      {behind ? <CountedTickets behind={behind} close={() => look(undefined)} /> : null}
    </section>
  )
}

const CLOCKS = [
  ['firstResponse', 'figures.first_response', 'first_response'],
  ['resolution', 'figures.resolution', 'resolution'],
] as const satisfies readonly (readonly [keyof TicketTimes['total'], string, MeasuredQuery['of']])[]
const COLUMNS = ['figures.mean', 'figures.median', 'figures.counted'] as const

interface Row {
  readonly key: string
  readonly name: string
  readonly span: Span
  readonly group?: string
  readonly firstResponse: Measured
  readonly resolution: Measured
}

interface PartProps {
  readonly title?: string
  readonly rows: readonly Row[]
  readonly look: (behind: Behind) => void
}

function Part({ title, rows, look }: PartProps) {
  const t = useWords(figureWords)
  return (
    <tbody>
      {title ? (
        <tr>
          <th scope="rowgroup" colSpan={7} className="figures-part">
            {title}
          </th>
        </tr>
      ) : null}
      {rows.map(({ key, name, span, group, ...times }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {CLOCKS.map(([clock, word, of]) => (
            <Figures
              key={clock}
              measured={times[clock]}
              label={(count) => t('figures.counted_open', { part: name, of: t(word), count })}
              look={() =>
                look({
                  title: t('figures.counted_title', { part: name, of: t(word) }),
                  query: { ...span, of, ...(group ? { group } : {}) },
                })
              }
            />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface FiguresProps {
  readonly measured: Measured
  readonly label: (count: number) => string
  readonly look: () => void
}

/** Mean and median, and the way to the tickets that they count. */
function Figures({ measured: { tickets, meanSeconds, medianSeconds }, label, look }: FiguresProps) {
  const language = useLanguage()
  const length = (seconds: number | null) =>
    seconds === null ? '—' : formatDuration(seconds, language)
  return (
    <>
      <td>{length(meanSeconds)}</td>
      <td>{length(medianSeconds)}</td>
      <td>
        {tickets === 0 ? (
          0
        ) : (
          <button
            type="button"
            className="row-button figures-counted"
            aria-label={label(tickets)}
            onClick={look}
          >
            {tickets}
          </button>
        )}
      </td>
    </>
  )
}
