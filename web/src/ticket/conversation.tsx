import type { AgreementKind, Heard, MessageView, TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import {
  IconCircleCheck,
  IconClockOff,
  IconClockPause,
  IconEar,
  IconLock,
  IconMailOpened,
  IconTicket,
} from '@tabler/icons-react'
import { agreementWords } from '../agreements/words'
import { Initials } from '../common/marks'
import { Moment } from '../common/moment'
import { ProblemNote } from '../common/problem-note'
import { AttachedFiles } from '../files/attached'
import { formatAgo, formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { confirmWords } from './confirm-words'
import { HandingLine } from './handing-line'
import { mayBeMadeOf } from './made-of'
import { MailPage } from './mail-page'
import { MergingLine } from './merging-line'
import { isFromCustomer, isHanding, isOwnKind } from './message-kinds'
import { readersWords } from './readers-words'
import { SaidWords } from './said-words'
import { SentTo } from './sent-to'
import { useEarlier } from './use-earlier'
import { ticketWords } from './words'

interface ConversationProps {
  readonly ticket: TicketView
  readonly nowMs: number
  /** Makes a ticket of what somebody said; left out where the reader may not. */
  readonly derive?: ((message: MessageView) => void) | undefined
}

/** Everything that was said, oldest first. What the customer cannot see looks like it. */
export function Conversation({ ticket, nowMs, derive }: ConversationProps) {
  const t = useWords(ticketWords)
  const earlier = useEarlier(ticket)
  return (
    <section aria-label={t('ticket.conversation')}>
      {earlier.hasMore ? (
        <Button
          className="messages-earlier"
          variant="default"
          loading={earlier.isLoading}
          onClick={earlier.load}
        >
          {t('ticket.earlier')}
        </Button>
      ) : null}
      {earlier.error ? <ProblemNote error={earlier.error} /> : null}
      <ol className="messages">
        {[...earlier.messages, ...ticket.messages].map((message) => (
          <li key={message.id}>
            {isHanding(message.kind) ? (
              <HandingLine message={message} nowMs={nowMs} />
            ) : message.kind === 'heard' ? (
              <HeardOf message={message} nowMs={nowMs} />
            ) : message.kind === 'lapse' ? (
              <Lapsed message={message} nowMs={nowMs} />
            ) : message.kind === 'reopened_by_mail' ? (
              <ReopenedByMail message={message} nowMs={nowMs} />
            ) : message.kind === 'merging' || message.kind === 'unmerging' ? (
              <MergingLine message={message} nowMs={nowMs} />
            ) : message.authorId === null && message.body === '' ? (
              <ByRule message={message} nowMs={nowMs} />
            ) : (
              <Message
                ticketId={ticket.row.id}
                message={message}
                nowMs={nowMs}
                derive={derive && mayBeMadeOf(message) ? () => derive(message) : undefined}
              />
            )}
            {message.kind === 'confirmation' ? <Closed message={message} nowMs={nowMs} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface MessageProps {
  readonly message: MessageView
  readonly nowMs: number
}

interface SaidProps extends MessageProps {
  readonly ticketId: string
  readonly derive: (() => void) | undefined
}

function Message({ ticketId, message, nowMs, derive }: SaidProps) {
  const t = useWords(ticketWords)
  const readersWord = useWords(readersWords)
  const isContact = useMe().person.role === 'contact'
  const internal = message.visibility === 'internal'
  // Whoever is no longer named was one of the customer's.
  const author =
    message.authorId === null
      ? t('ticket.author_none')
      : message.authorName || t('ticket.author_removed')
  const side = internal ? 'internal' : isFromCustomer(message.kind) ? 'customer' : 'ours'
  return (
    <article className={`message message-${side} message-kind-${message.kind}`}>
      <header>
        <Initials name={author} size={26} />
        <strong>{author}</strong>
        <span className="message-kind">
          {internal ? <IconLock size={13} aria-hidden /> : null}
          {isContact && isOwnKind(message.kind)
            ? t(`ticket.own_kind_${message.kind}`)
            : t(`ticket.kind_${message.kind}`)}
          {internal ? ` · ${t('ticket.internal')}` : ''}
          {message.told ? ` · ${readersWord(`readers.was_told_${message.told}`)}` : ''}
        </span>
        <When at={message.at} nowMs={nowMs} />
        {derive ? (
          <button
            type="button"
            className="icon-button"
            aria-label={t('ticket.do_derive')}
            title={t('ticket.do_derive')}
            onClick={derive}
          >
            <IconTicket size={15} aria-hidden />
          </button>
        ) : null}
      </header>
      {message.sentTo ? <SentTo addressees={message.sentTo} /> : null}
      {message.body ? <SaidWords message={message} /> : null}
      {message.steps.length > 0 ? (
        <>
          <h2 className="message-steps-title">{t('ticket.steps')}</h2>
          <ol className="message-steps">
            {message.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sent solution never changes.
              <li key={index}>{step}</li>
            ))}
          </ol>
        </>
      ) : null}
      {message.page ? (
        <MailPage
          path={pathOfPage(ticketId, message.page.fileId)}
          blockedPictures={message.page.blockedPictures}
        />
      ) : null}
      <AttachedFiles ticketId={ticketId} files={message.files} />
    </article>
  )
}

const pathOfPage = (ticketId: string, fileId: string): string =>
  `/v1/tickets/${encodeURIComponent(ticketId)}/pages/${encodeURIComponent(fileId)}`

/** With the customer’s word that it is solved a ticket is closed, and the record says so. */
function Closed({ message, nowMs }: MessageProps) {
  const t = useWords(ticketWords)
  return (
    <p className="handover handover-after">
      <IconCircleCheck size={14} aria-hidden />
      <span>{t('ticket.closed_line')}</span>
      <When at={message.at} nowMs={nowMs} />
    </p>
  )
}

/** From whom a colleague has what the customer said. */
function HeardOf({ message, nowMs }: MessageProps) {
  const t = useWords(confirmWords)
  const place = usePlace()
  const [how = '', at = '', who = ''] = message.body.split('\n')
  return (
    <p className="handover">
      <IconEar size={14} aria-hidden />
      <span>
        {t('ticket.heard_line', {
          author: message.authorName,
          who,
          time: formatShort(at, place),
          how: t(`ticket.heard_${how as Heard['how']}`),
        })}
      </span>
      <When at={message.at} nowMs={nowMs} />
    </p>
  )
}

/** What somebody had asked, which nobody can answer any more. */
function Lapsed({ message, nowMs }: MessageProps) {
  const t = useWords(ticketWords)
  const agreement = useWords(agreementWords)
  const what = agreement(`agreement.kind_${message.body as AgreementKind}`)
  return (
    <p className="handover">
      <IconClockOff size={14} aria-hidden />
      <span>{t('ticket.lapsed_line', { what })}</span>
      <When at={message.at} nowMs={nowMs} />
    </p>
  )
}

/** Whose letter opened the ticket again. */
function ReopenedByMail({ message, nowMs }: MessageProps) {
  const t = useWords(ticketWords)
  return (
    <p className="handover">
      <IconMailOpened size={14} aria-hidden />
      <span>
        {message.authorName === ''
          ? t('ticket.reopened_by_mail_none')
          : t('ticket.reopened_by_mail_line', { author: message.authorName })}
      </span>
      <When at={message.at} nowMs={nowMs} />
    </p>
  )
}

/** What came by itself, as the rules have it. */
function ByRule({ message, nowMs }: MessageProps) {
  const t = useWords(ticketWords)
  return (
    <p className="handover">
      <IconClockPause size={14} aria-hidden />
      <span>{t(`ticket.kind_${message.kind}`)}</span>
      <When at={message.at} nowMs={nowMs} />
    </p>
  )
}

function When({ at, nowMs }: { at: string; nowMs: number }) {
  const place = usePlace()
  return <Moment className="message-when" at={at} short={formatAgo(at, nowMs, place)} />
}
