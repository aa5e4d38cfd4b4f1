import type { MessageView } from '@bylaw/contract'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { ticketWords } from './words'

interface MailPageProps {
  readonly ticketId: string
  readonly page: NonNullable<MessageView['page']>
}

/** A mail as it was laid out: in a frame that can run nothing, opened when somebody asks. */
export function MailPage({ ticketId, page }: MailPageProps) {
  const t = useWords(ticketWords)
  const [isOpen, setOpen] = useState(false)
  const path = `/v1/tickets/${encodeURIComponent(ticketId)}/pages/${encodeURIComponent(page.fileId)}`
  return (
    <div className="mail-page">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'ticket.mail_page_close' : 'ticket.mail_page_open')}
      </button>
      {page.blockedPictures > 0 ? (
        <span>{t('ticket.mail_pictures', { count: page.blockedPictures })}</span>
      ) : null}
      {isOpen ? (
        <iframe
          title={t('ticket.mail_page')}
          src={path}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : null}
    </div>
  )
}
