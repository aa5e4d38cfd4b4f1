import type { OutgoingMailView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SidePanel } from '../common/overlay'
import { Failed, State, Waiting } from '../common/states'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { MailFact } from './mail-fact'
import { mailQueries } from './queries'
import { MailTabs } from './tabs'
import { mailWords } from './words'

/** What went out, latest first; each opens to what it says. */
export function Outgoing() {
  const t = useWords(mailWords)
  const place = usePlace()
  const { data: settings } = useQuery(mailQueries.settings())
  const isSink = settings?.sending === 'sink'
  const read = useInfiniteQuery(mailQueries.outgoing())
  const [shown, show] = useState<OutgoingMailView>()
  const mails = read.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <ScreenHead title={t('mail.title')} tab={t('mail.outgoing')} />
      <MailTabs here="outgoing" />
      <div className="area-body">
        {isSink ? <p className="mail-note">{t('mail.sink')}</p> : null}
        {read.error && !mails ? (
          <Failed error={read.error} retry={() => void read.refetch()} />
        ) : !mails ? (
          <Waiting />
        ) : mails.length > 0 ? (
          <MailList mails={mails} isSink={isSink} show={show} />
        ) : (
          <State
            icon={IconMailForward}
            title={t('mail.none_sent_title')}
            text={t('mail.none_sent_text')}
          />
        )}
        {read.hasNextPage ? (
          <Button
            variant="default"
            loading={read.isFetchingNextPage}
            onClick={() => void read.fetchNextPage()}
          >
            {t('mail.more')}
          </Button>
        ) : null}
      </div>
      {shown ? (
        <SidePanel close={() => show(undefined)} title={shown.subject} size="lg">
          <dl className="mail-facts">
            <MailFact name={t('mail.to')}>{shown.toAddress || t('mail.people_removed')}</MailFact>
            {shown.copiedTo.length > 0 ? (
              <MailFact name={t('mail.copied_to')}>{shown.copiedTo.join(', ')}</MailFact>
            ) : null}
            <MailFact name={t('mail.reply_to')}>{shown.replyTo}</MailFact>
            <MailFact name={t('mail.at')}>
              <time dateTime={shown.createdAt}>{formatShort(shown.createdAt, place)}</time>
            </MailFact>
            <MailFact name={t('mail.state')}>
              <SentState mail={shown} isSink={isSink} />
            </MailFact>
            {shown.ticketId ? (
              <MailFact name={t('mail.add_onto')}>
                <Go href={`/tickets/${shown.ticketId}`}>{t('mail.ticket')}</Go>
              </MailFact>
            ) : null}
          </dl>
          {shown.content.includes('#…') ? (
            <p className="mail-note">{t('mail.link_hidden')}</p>
          ) : null}
          <pre className="mail-content">{shown.content || t('mail.content_gone')}</pre>
        </SidePanel>
      ) : null}
    </>
  )
}

interface MailListProps {
  readonly mails: readonly OutgoingMailView[]
  /** Whether mail stays on this host. */
  readonly isSink: boolean
  readonly show: (mail: OutgoingMailView) => void
}

const LOOKS = {
  waiting: 'badge badge-calm',
  sending: 'badge badge-calm',
  sent: 'badge badge-good',
  failed: 'badge badge-must',
  bounced: 'badge badge-must',
} as const

function MailList({ mails, isSink, show }: MailListProps) {
  const t = useWords(mailWords)
  const place = usePlace()
  const kindOf = ({ kind }: OutgoingMailView) => t(`mail.kind_${kind as 'reply'}`)
  return (
    <section className="panel">
      <table className="listing mail-list">
        <caption className="only-spoken">{t('mail.outgoing')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('mail.subject')}</th>
            <th scope="col">{t('mail.state')}</th>
            <th scope="col" className="num letter-wide">
              {t('mail.at')}
            </th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <th scope="row">
                <button
                  type="button"
                  className="row-button"
                  aria-label={t('mail.sent_to', {
                    subject: mail.subject,
                    kind: kindOf(mail),
                    to: mail.toAddress || t('mail.people_removed'),
                    when: formatShort(mail.createdAt, place),
                  })}
                  onClick={() => show(mail)}
                >
                  {mail.subject}
                </button>
                <span className="under letter-narrow">{formatShort(mail.createdAt, place)}</span>
                <span className="under">
                  {kindOf(mail)} · {mail.toAddress || t('mail.people_removed')}
                </span>
              </th>
              <td>
                <SentState mail={mail} isSink={isSink} />
              </td>
              <td className="num letter-wide">
                <time dateTime={mail.createdAt}>{formatShort(mail.createdAt, place)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How far a mail came, and what stood in its way. */
function SentState({ mail, isSink }: { mail: OutgoingMailView; isSink: boolean }) {
  const t = useWords(mailWords)
  return (
    <>
      <span className={LOOKS[mail.state]}>
        {isSink && mail.state === 'sent' ? t('mail.kept_here') : t(`mail.sent_${mail.state}`)}
      </span>
      {mail.error ? <span className="under">{mail.error}</span> : null}
    </>
  )
}
