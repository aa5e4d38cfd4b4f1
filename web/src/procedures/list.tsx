import type { ProcedureRecordRow } from '@bylaw/contract'
import { Moment } from '../common/moment'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { procedureWords } from './words'

/** Records as a table: what each is, whose, and by when. */
export function RecordList({
  records,
  label,
}: {
  records: readonly ProcedureRecordRow[]
  label: string
}) {
  const t = useWords(procedureWords)
  const place = usePlace()
  return (
    <section className="panel listing-scroller">
      <table className="listing">
        <caption className="only-spoken">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procedure.record')}</th>
            <th scope="col" className="wide">
              {t('procedure.responsible')}
            </th>
            <th scope="col">{t('procedure.due_on')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <Go href={`/procedures/${record.id}`}>{record.title}</Go>
                <span className="under procedure-facts">
                  {inLanguage(record.procedure, place.language)}
                  {record.about ? <span>{record.about.name}</span> : null}
                  <Moment at={record.startedAt} short={formatDay(record.startedAt, place)} />
                </span>
              </th>
              <td className="wide name">{record.responsible.name}</td>
              <td className="name">
                <Due record={record} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** By when; or how it ended. */
export function Due({ record }: { record: ProcedureRecordRow }) {
  const t = useWords(procedureWords)
  if (record.state !== 'open')
    return (
      <span className={record.state === 'done' ? 'badge badge-good' : 'badge badge-over'}>
        {t(`procedure.${record.state}`)}
      </span>
    )
  return (
    <span className="procedure-due">
      {record.dueOn ?? '—'}
      {record.overdue ? (
        <span className="badge badge-must">{t('procedure.is_overdue')}</span>
      ) : null}
    </span>
  )
}
