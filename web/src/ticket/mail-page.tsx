import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { ticketWords } from './words'
import './mail-page.css'

interface MailPageProps {
  /** Where the page made safe is to be had. */
  readonly path: string
  readonly blockedPictures: number
}

/** A mail as it was laid out: in a frame that can run nothing, opened when somebody asks. */
export function MailPage({ path, blockedPictures }: MailPageProps) {
  const t = useWords(ticketWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="mail-page">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'ticket.mail_page_close' : 'ticket.mail_page_open')}
      </button>
      {blockedPictures > 0 ? (
        <span>{t('ticket.mail_pictures', { count: blockedPictures })}</span>
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
