import type { TicketView } from '@bylaw/contract'
import { IconArchive } from '@tabler/icons-react'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { archivedWords } from './archived-words'
import './archived.css'

interface ArchivedNoteProps {
  readonly since: string
  /** What is no longer kept of it. */
  readonly removed?: NonNullable<TicketView['removed']> | undefined
}

/** Says that the ticket stays as it is, and what may follow from it. */
export function ArchivedNote({ since, removed = [] }: ArchivedNoteProps) {
  const t = useWords(archivedWords)
  const place = usePlace()
  const isContact = useMe().person.role === 'contact'
  return (
    <p className="archived-note">
      <IconArchive size={16} aria-hidden />
      <span>
        <strong>{t('ticket.archived', { time: formatInstant(since, place) })}</strong>{' '}
        {t(isContact ? 'ticket.archived_own' : 'ticket.archived_staff')}
        {removed.map(({ what, at }) => (
          <span key={what} className="archived-removed">
            {t(`ticket.removed_${what}`, { time: formatInstant(at, place) })}
          </span>
        ))}
      </span>
    </p>
  )
}
