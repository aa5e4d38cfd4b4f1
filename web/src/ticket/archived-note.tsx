import { IconArchive } from '@tabler/icons-react'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { ticketWords } from './words'
import './archived.css'

/** Says that the ticket stays as it is, and what may follow from it. */
export function ArchivedNote({ since }: { readonly since: string }) {
  const t = useWords(ticketWords)
  const place = usePlace()
  const isContact = useMe().person.role === 'contact'
  return (
    <p className="archived-note">
      <IconArchive size={16} aria-hidden />
      <span>
        <strong>{t('ticket.archived', { time: formatInstant(since, place) })}</strong>{' '}
        {t(isContact ? 'ticket.archived_own' : 'ticket.archived_staff')}
      </span>
    </p>
  )
}
