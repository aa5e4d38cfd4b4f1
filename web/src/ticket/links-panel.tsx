import type { TicketLink, TicketView } from '@bylaw/contract'
import { IconUnlink } from '@tabler/icons-react'
import { StateMark } from '../common/marks'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { unlinkTicket } from './commands'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'
import './links.css'

interface LinksPanelProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
}

/** How the ticket stands to others: parts, what it follows, what it was merged into. */
export function LinksPanel({ ticket: { links, actions }, commands }: LinksPanelProps) {
  const t = useWords(ticketWords)
  if (links.length === 0) return null
  return (
    <section>
      <h2>{t('ticket.links')}</h2>
      <ul className="links">
        {links.map((link) => (
          <li key={`${link.kind} ${link.direction} ${link.ticketId}`}>
            <p>
              <span className="link-kind">{t(`ticket.link_${link.kind}_${link.direction}`)}</span>
              <StateMark state={link.state} name={link.stageName} />
            </p>
            <Go href={`/tickets/${link.ticketId}`}>
              {link.number} {link.subject}
            </Go>
            <Unlink link={link} may={actions.includes('link')} commands={commands} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface UnlinkProps {
  readonly link: TicketLink
  readonly may: boolean
  readonly commands: TicketCommands
}

/** Links that people made are taken away where they were made; where a ticket comes from stays. */
function Unlink({ link: { kind, direction, ticketId, number }, may, commands }: UnlinkProps) {
  const t = useWords(ticketWords)
  const made = kind === 'related' || (kind === 'child_of' && direction === 'from') ? kind : null
  if (!may || made === null) return null
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('ticket.unlink', { number })}
      title={t('ticket.unlink', { number })}
      disabled={commands.busy}
      onClick={() => commands.run((on) => unlinkTicket(on, { kind: made, ticketId }))}
    >
      <IconUnlink size={15} aria-hidden />
    </button>
  )
}
