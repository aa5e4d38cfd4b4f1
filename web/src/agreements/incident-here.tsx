import type { AgreementView, TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { AsOpened } from '../ticket/as-opened'
import type { TicketCommands } from '../ticket/use-ticket-command'
import { isNoMoreTheirs } from './model'
import { ReportDialog, reportName } from './report-dialog'
import { agreementWords } from './words'

interface IncidentHereProps {
  readonly ticket: TicketView
  readonly item: AgreementView
  readonly commands: TicketCommands
}

/** Tells whoever handles an incident for a colleague what of it is theirs, by when it goes back, and with what. */
export function IncidentHere({ ticket, item, commands }: IncidentHereProps) {
  const t = useWords(agreementWords)
  const place = usePlace()
  const [reporting, setReporting] = useState(false)
  const { by, scope, until } = item
  const isOver = isNoMoreTheirs(ticket.row, item)
  const time = until ? formatShort(until, place) : ''
  return (
    <section className="awaited-here incident-here" aria-label={t('agreement.incident_of_mine')}>
      <div>
        <p>
          {isOver
            ? t('agreement.incident_over', { name: by.name })
            : t('agreement.incident_here', { name: by.name, time })}
        </p>
        {scope && !isOver ? <small>{t('agreement.scope_is', { scope })}</small> : null}
      </div>
      <Button
        size="xs"
        leftSection={isOver ? undefined : <IconArrowBackUp size={15} aria-hidden />}
        onClick={() => setReporting(true)}
      >
        {t(reportName(isOver))}
      </Button>
      {reporting ? (
        <AsOpened ticket={ticket} commands={commands}>
          {(held) => (
            <ReportDialog
              item={item}
              isOver={isNoMoreTheirs(held.ticket.row, item)}
              commands={held.commands}
              close={() => setReporting(false)}
            />
          )}
        </AsOpened>
      ) : null}
    </section>
  )
}
