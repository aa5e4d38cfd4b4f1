import type { WorkRecord, WorkRecordView } from '@bylaw/contract'
import { Button, Menu } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../common/problem-note'
import { formatDuration } from '../format/duration'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { workQueries } from './queries'
import { RecordDialog } from './record-dialog'
import { RecordItem } from './record-item'
import { workWords } from './words'
import './work.css'

const KINDS: readonly WorkRecord['what'][] = ['entry', 'remote', 'raised']

/** What was done on the ticket and how long it took, remote access, and what others have to do. */
export function WorkPanel({ ticketId }: { ticketId: string }) {
  const t = useWords(workWords)
  const may = useMay()
  const { language } = usePlace()
  const { data, error } = useQuery({ ...workQueries.of(ticketId), enabled: may('work.read') })
  const [writing, setWriting] = useState<WorkRecord['what'] | WorkRecordView>()
  if (!may('work.read')) return null
  return (
    <section className="work" aria-label={t('work.title')}>
      <h2>{t('work.title')}</h2>
      {error ? <ProblemNote error={error} /> : null}
      {data?.items.length === 0 ? <p className="side-none">{t('work.none')}</p> : null}
      {data && data.items.length > 0 ? (
        <ol className="work-list">
          {data.items.map((item) => (
            <li key={item.n}>
              <RecordItem item={item} change={() => setWriting(item)} />
            </li>
          ))}
        </ol>
      ) : null}
      {data && data.totalMinutes > 0 ? (
        <p className="work-total">
          {t('work.total', { time: formatDuration(data.totalMinutes * 60, language) })}
        </p>
      ) : null}
      <div className="work-buttons">
        {may('ticket.work') ? (
          <Menu position="bottom-start" withinPortal={false}>
            <Menu.Target>
              <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />}>
                {t('work.record')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {KINDS.map((kind) => (
                <Menu.Item key={kind} onClick={() => setWriting(kind)}>
                  {t(`work.add_${kind}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ) : null}
        <Go className="work-report" href={`/tickets/${ticketId}/report`}>
          <IconPrinter size={14} aria-hidden />
          {t('work.report')}
        </Go>
      </div>
      {writing ? (
        <RecordDialog ticketId={ticketId} of={writing} close={() => setWriting(undefined)} />
      ) : null}
    </section>
  )
}
