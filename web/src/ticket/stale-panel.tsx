import { Button } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import type { Difference } from './difference'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'

/** The ticket moved on while someone was writing: what changed, and how to go on. */
export function StalePanel({ stale }: { stale: NonNullable<TicketCommands['stale']> }) {
  const t = useWords(ticketWords)
  return (
    <section className="stale" role="alert">
      <IconRefreshAlert size={18} stroke={1.8} aria-hidden />
      <div>
        <h2>{t('ticket.stale_title')}</h2>
        <ul>
          {stale.changes.map((change) => (
            <li key={change.what}>
              <Change change={change} />
            </li>
          ))}
        </ul>
        <p>{t('ticket.stale_text')}</p>
        <div className="stale-buttons">
          <Button size="xs" onClick={stale.retry}>
            {t('ticket.stale_retry')}
          </Button>
          <Button size="xs" variant="default" onClick={stale.drop}>
            {t('ticket.stale_drop')}
          </Button>
        </div>
      </div>
    </section>
  )
}

function Change({ change }: { change: Difference }) {
  const t = useWords(ticketWords)
  const common = useWords(commonWords)
  switch (change.what) {
    case 'state':
      return t('ticket.stale_state', {
        before: common(`common.state_${change.before}`),
        after: common(`common.state_${change.after}`),
      })
    case 'priority':
      return t('ticket.stale_priority', {
        before: common(`common.priority_${change.before}`),
        after: common(`common.priority_${change.after}`),
      })
    case 'assignee':
      return t('ticket.stale_assignee', {
        before: change.before ?? common('common.unassigned'),
        after: change.after ?? common('common.unassigned'),
      })
    case 'messages':
      return t('ticket.stale_messages', { count: change.count })
  }
}
