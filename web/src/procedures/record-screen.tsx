import type { ProcedureRecordView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { RefusalNote } from '../area/refusal-note'
import { Moment } from '../common/moment'
import { Failed, Waiting } from '../common/states'
import { formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { BackTo } from '../shell/back-to'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { useTitle } from '../shell/screen'
import { Trace } from '../trace/view'
import { Boxes } from './boxes'
import { Course } from './course'
import { Deeds } from './deeds'
import { EndingButtons } from './ending'
import { Due, RecordList } from './list'
import { procedureQueries } from './queries'
import { StartDialog } from './start-dialog'
import { procedureWords } from './words'
import '../area/area.css'
import '../ticket/ticket.css'
import './procedures.css'

/** One procedure as it is carried out: what it asks for next, what was done, and why it stands so. */
export function ProcedureRecordScreen() {
  const { recordId } = useParams({ from: '/inside/procedures/$recordId' })
  const { data, error, refetch } = useQuery(procedureQueries.record(recordId))
  if (data) return <RecordPage record={data} />
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  return <Waiting lines={9} />
}

function RecordPage({ record }: { record: ProcedureRecordView }) {
  const { row, standing, parts, partOf } = record
  const t = useWords(procedureWords)
  const place = usePlace()
  const records = useMay()('procedure.record')
  const [starting, start] = useState(false)
  useTitle(row.title)
  return (
    <>
      <header className="ticket-head">
        <BackTo href="/procedures" name={t('procedure.title')} />
        <div className="ticket-title">
          <p className="ticket-line">
            <span>{inLanguage(row.procedure, place.language)}</span>
            {row.state === 'open' && row.dueOn === null ? null : <Due record={row} />}
          </p>
          <h1>{row.title}</h1>
        </div>
        {records ? (
          <div className="screen-actions">
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => start(true)}
            >
              {t('procedure.start')}
            </Button>
            {row.state === 'open' ? <EndingButtons record={record} /> : null}
          </div>
        ) : null}
      </header>
      <div className="area-body">
        <dl className="procedure-heads">
          <Head name={t('procedure.responsible')}>{row.responsible.name}</Head>
          {row.about ? <Head name={t('procedure.about')}>{row.about.name}</Head> : null}
          <Head name={t('procedure.started_by', { name: record.startedBy.name })}>
            <Moment at={row.startedAt} short={formatInstant(row.startedAt, place)} />
          </Head>
          {row.ticketId ? (
            <Head name={t('procedure.ticket')}>
              <Go href={`/tickets/${row.ticketId}`}>{t('procedure.ticket')}</Go>
            </Head>
          ) : null}
          {partOf ? (
            <Head name={t('procedure.part_of')}>
              <Go href={`/procedures/${partOf.id}`}>{partOf.title}</Go>
            </Head>
          ) : null}
        </dl>
        {standing.refusal ? <RefusalNote refusal={standing.refusal} /> : null}
        {record.outline.fields.length > 0 ? <Boxes key={row.version} record={record} /> : null}
        {records && row.state === 'open' ? <Deeds record={record} /> : null}
        {parts.length > 0 ? (
          <section>
            <h2 className="procedure-part">{t('procedure.parts_of_it')}</h2>
            <RecordList records={parts} label={t('procedure.parts_of_it')} />
          </section>
        ) : null}
        <Course record={record} mayNote={records && row.state === 'open'} />
        {standing.explanation ? (
          <section className="panel" aria-labelledby="procedure-standing">
            <div className="panel-head">
              <h2 id="procedure-standing">{t('procedure.standing')}</h2>
            </div>
            <div className="panel-body">
              <Trace explanation={standing.explanation} />
            </div>
          </section>
        ) : null}
      </div>
      {starting ? <StartDialog close={() => start(false)} partOfId={row.id} /> : null}
    </>
  )
}

function Head({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
