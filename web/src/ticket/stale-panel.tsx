import { Button } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { ChangeList } from './change-list'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'

interface StalePanelProps {
  readonly stale: NonNullable<TicketCommands['stale']>
  /** Puts what others wrote where one's own was, in a form that both filled in. */
  readonly takeTheirs?: (() => void) | undefined
}

/** The ticket moved on while someone was writing: what changed, and how to go on. */
export function StalePanel({ stale, takeTheirs }: StalePanelProps) {
  const t = useWords(ticketWords)
  return (
    <section className="stale" role="alert">
      <IconRefreshAlert size={18} stroke={1.8} aria-hidden />
      <div>
        <h2>{t('ticket.stale_title')}</h2>
        <ChangeList changes={stale.changes} />
        {stale.retry ? <p>{t('ticket.stale_text')}</p> : null}
        <div className="stale-buttons">
          {stale.retry ? (
            <Button size="xs" onClick={stale.retry}>
              {t('ticket.stale_retry')}
            </Button>
          ) : null}
          {takeTheirs ? (
            <Button size="xs" variant="default" onClick={takeTheirs}>
              {t('ticket.stale_theirs')}
            </Button>
          ) : null}
          <Button size="xs" variant="default" onClick={stale.drop}>
            {t(stale.retry ? 'ticket.stale_drop' : 'ticket.stale_seen')}
          </Button>
        </div>
      </div>
    </section>
  )
}
