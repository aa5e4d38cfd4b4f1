import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { areaWords } from '../area/words'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { workQueries } from './queries'
import { Report } from './report'
import { workWords } from './words'
import '../area/area.css'
import '../area/print.css'
import './work.css'

/** What was done on a ticket, as a paper to print and sign. */
export function ReportScreen() {
  const t = useWords(workWords)
  const area = useWords(areaWords)
  const { ticketId = '' } = useParams({ strict: false })
  const ticket = useQuery(queries.ticket(ticketId))
  const work = useQuery(workQueries.of(ticketId))
  const error = ticket.error ?? work.error
  if (error) return <Failed error={error} retry={() => void ticket.refetch()} wholePage />
  if (!ticket.data || !work.data) return <Waiting lines={10} />
  const { number, subject } = ticket.data.row
  return (
    <>
      <ScreenHead
        title={t('work.report_of', { number })}
        lead={<Go href={`/tickets/${ticketId}`}>{subject}</Go>}
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {area('area.print')}
        </Button>
      </ScreenHead>
      <div className="area-body">
        <Report ticket={ticket.data} work={work.data} />
      </div>
    </>
  )
}
