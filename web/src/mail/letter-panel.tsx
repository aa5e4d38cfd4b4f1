import type { LetterContent, LetterView } from '@bylaw/contract'
import { IconPaperclip } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { SidePanel } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { sizeText } from '../files/model'
import { formatShort } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { MailPage } from '../ticket/mail-page'
import { LetterActions } from './letter-actions'
import { LetterDecision } from './letter-decision'
import { LetterState } from './letter-state'
import { MailFact } from './mail-fact'
import { letterPage, mailQueries } from './queries'
import { mailWords } from './words'

interface LetterPanelProps {
  readonly id: string
  readonly accept: (letter: LetterView) => void
  readonly add: (letter: LetterView) => void
  readonly dismiss: (letter: LetterView) => void
  readonly close: () => void
}

/** A letter as it can be read beside the list: who wrote to whom, what, with which files; and what to do. */
export function LetterPanel({ id, accept, add, dismiss, close }: LetterPanelProps) {
  const t = useWords(mailWords)
  const { data, error, refetch } = useQuery(mailQueries.content(id))
  return (
    <SidePanel
      close={close}
      size="lg"
      title={data ? data.letter.subject || t('mail.no_subject') : t('mail.letters')}
    >
      {data ? (
        <>
          <Facts of={data} />
          <LetterActions
            letter={data.letter}
            isKept={data.isKept}
            accept={() => accept(data.letter)}
            add={() => add(data.letter)}
            dismiss={() => dismiss(data.letter)}
          />
          <Content of={data} />
        </>
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </SidePanel>
  )
}

function Facts({ of: { letter, sentTo, customer } }: { of: LetterContent }) {
  const t = useWords(mailWords)
  const place = usePlace()
  return (
    <dl className="mail-facts">
      <MailFact name={t('mail.from')}>
        {letter.fromAddress === ''
          ? t('mail.people_removed')
          : `${letter.fromName} ${letter.fromAddress}`.trim()}
        {customer ? (
          <span className="under">{t('mail.contact_of', { customer: customer.name })}</span>
        ) : null}
      </MailFact>
      <MailFact name={t('mail.to')}>{sentTo.join(', ')}</MailFact>
      <MailFact name={t('mail.at')}>
        <time dateTime={letter.receivedAt}>{formatShort(letter.receivedAt, place)}</time>
      </MailFact>
      <MailFact name={t('mail.state')}>
        <LetterState letter={letter} />
        <LetterDecision letter={letter} />
      </MailFact>
    </dl>
  )
}

function Content({ of: { letter, content, isKept } }: { of: LetterContent }) {
  const t = useWords(mailWords)
  if (!content)
    return <p className="mail-note">{t(isKept ? 'mail.cannot_show' : 'mail.content_gone')}</p>
  return (
    <>
      {content.isWhole ? null : <p className="mail-note">{t('mail.in_part')}</p>}
      <pre className="mail-content">{content.text || t('mail.no_text')}</pre>
      {content.isCut ? <p className="mail-note">{t('mail.is_cut')}</p> : null}
      {content.page ? (
        <MailPage path={letterPage(letter.id)} blockedPictures={content.page.blockedPictures} />
      ) : null}
      {content.files.length > 0 ? <Files of={content} /> : null}
    </>
  )
}

/** What came with it; of what a ticket would not get, why. */
function Files({ of: { files } }: { of: NonNullable<LetterContent['content']> }) {
  const t = useWords(mailWords)
  const language = useLanguage()
  return (
    <section className="letter-attached">
      <h3>{t('mail.files')}</h3>
      <ul>
        {files.map(({ name, sizeBytes, refusal }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and they never move.
          <li key={place}>
            <IconPaperclip size={13} stroke={2} aria-hidden />
            {name} <small>{sizeText(sizeBytes, language)}</small>
            {refusal ? (
              <span className="letter-refusal">
                {t('mail.not_taken', { why: refusal.message })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
