import type { ClockView, TicketView, WorkRecordView, WorkView } from '@bylaw/contract'
import type { ReactNode } from 'react'
import { commonWords } from '../common/words'
import { formatDuration } from '../format/duration'
import { formatList } from '../format/list'
import { formatInstant, formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { useRecordText } from './record-item'
import { partsOf } from './report-parts'
import { workWords } from './words'

interface ReportProps {
  readonly ticket: TicketView
  readonly work: WorkView
}

/** The handling report of a ticket: what was reported, what was done, and what came of it. */
export function Report({ ticket, work }: ReportProps) {
  const t = useWords(workWords)
  const common = useWords(commonWords)
  const place = usePlace()
  const { company } = useMe()
  const { row } = ticket
  const { problem, solution, word, people, entries, remote, raised } = partsOf(ticket, work)
  const time = (at: string) => formatInstant(at, place)
  return (
    <article className="paper report">
      <header>
        <p>{company.name}</p>
        <h2>{t('work.report_title')}</h2>
        <p>{row.number}</p>
      </header>
      <dl className="report-facts">
        <Fact name={t('work.report_customer')}>{row.customerName}</Fact>
        <Fact name={t('work.report_subject')}>{row.subject}</Fact>
        <Fact name={t('work.report_kind')}>
          {common(`common.type_${row.type}`)} · {common(`common.priority_${row.priority}`)}
        </Fact>
        <Fact name={t('work.report_people')}>
          {formatList(people, place.language) || t('work.report_none')}
        </Fact>
        <Fact name={t('work.report_opened')}>{time(row.openedAt)}</Fact>
        <Fact name={t('work.report_closed')}>
          {row.state === 'closed' ? time(row.updatedAt) : t('work.report_open')}
        </Fact>
        <Fact name={t('work.report_first')}>
          <Kept clock={row.firstResponse} />
        </Fact>
        <Fact name={t('work.report_resolution')}>
          <Kept clock={row.resolution} />
        </Fact>
      </dl>
      <Part title={t('work.report_problem')}>{problem}</Part>
      <section>
        <h3>{t('work.report_work')}</h3>
        <Entries entries={entries} totalMinutes={work.totalMinutes} />
      </section>
      <Part title={t('work.report_solution')}>
        {solution ? (
          <>
            {solution.body}
            <ol>
              {solution.steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a sent solution never changes.
                <li key={index}>{step}</li>
              ))}
            </ol>
          </>
        ) : (
          ''
        )}
      </Part>
      <Lines title={t('work.report_remote')} items={remote} />
      <Lines title={t('work.report_raised')} items={raised} />
      <Part title={t('work.report_word')}>{word}</Part>
      <dl className="signatures">
        {(['signed', 'agreed', 'date'] as const).map((each) => (
          <div key={each}>
            <dt>{t(`work.report_${each}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </article>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Part({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords(workWords)
  return (
    <section>
      <h3>{title}</h3>
      <div className="report-text">{children || t('work.report_none')}</div>
    </section>
  )
}

/** Records of a kind that not every ticket has. */
function Lines({ title, items }: { title: string; items: readonly WorkRecordView[] }) {
  const place = usePlace()
  const text = useRecordText()
  if (items.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="report-text">
        {items.map(({ n, record, personName, at }) => (
          <li key={n}>
            {formatShort(record.what === 'remote' ? record.startedAt : at, place)} · {personName} ·{' '}
            {text(record)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** When a promise was kept, and by when it was to be. */
function Kept({ clock }: { clock: ClockView }) {
  const t = useWords(workWords)
  const place = usePlace()
  const due = clock.dueAt && formatInstant(clock.dueAt, place)
  const met = clock.metAt && formatInstant(clock.metAt, place)
  const late = clock.breachedAt ? ` · ${t('work.report_late')}` : ''
  if (clock.ended) return `${t(`work.report_ended_${clock.ended.as}`)}${late}`
  if (!due) return met ?? t('work.report_no_due')
  return `${met ? t('work.report_met', { met, due }) : t('work.report_due', { due })}${late}`
}

interface EntriesProps {
  readonly entries: readonly WorkRecordView[]
  readonly totalMinutes: number
}

function Entries({ entries, totalMinutes }: EntriesProps) {
  const t = useWords(workWords)
  const place = usePlace()
  const length = (minutes: number) => formatDuration(minutes * 60, place.language)
  if (entries.length === 0) return <p className="report-text">{t('work.report_none')}</p>
  return (
    <table className="listing">
      <caption className="only-spoken">{t('work.report_work')}</caption>
      <thead>
        <tr>
          {(['when', 'who', 'how', 'what'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`work.col_${column}`)}
            </th>
          ))}
          <th scope="col" className="num">
            {t('work.col_minutes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ n, record, personName }) =>
          record.what === 'entry' ? (
            <tr key={n}>
              <td>{formatShort(record.startedAt, place)}</td>
              <td>{personName}</td>
              <td>{t(`work.method_${record.method}`)}</td>
              <td className="report-steps">{record.steps}</td>
              <td className="num">{length(record.minutes)}</td>
            </tr>
          ) : null,
        )}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={5} className="num">
            {t('work.total', { time: length(totalMinutes) })}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
