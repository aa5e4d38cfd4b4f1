import type { AgreementView, TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatShort } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { AsOpened } from '../ticket/as-opened'
import type { TicketCommands } from '../ticket/use-ticket-command'
import { DeclineDialog, declineName } from './decline-dialog'
import { answerAgreement, withdrawOffer } from './queries'
import { agreementWords } from './words'

const LOOKS: Readonly<Record<AgreementView['state'], string>> = {
  asked: 'badge badge-warn',
  agreed: 'badge badge-good',
  declined: 'badge badge-must',
  returned: 'badge badge-calm',
  lapsed: 'badge badge-calm',
  withdrawn: 'badge badge-calm',
}

interface AgreementItemProps {
  readonly ticket: TicketView
  readonly item: AgreementView
  readonly commands: TicketCommands
}

/** One thing that was asked, what became of it, and what the reader may do about it. */
export function AgreementItem({ ticket, item, commands }: AgreementItemProps) {
  const t = useWords(agreementWords)
  const language = useLanguage()
  const { n, kind, state, by, words, scope, approvals, actions } = item
  const [declining, setDeclining] = useState(false)
  // The report of an incident is given above the ticket, where its receiver works.
  const acts = actions.some((each) => each !== 'report')
  const isContact = useMe().person.role === 'contact'
  const asked = isContact ? 'agreement.you' : 'agreement.requester'
  const to = item.to?.name ?? t(kind === 'approval' ? 'agreement.approvers' : asked)
  return (
    <li>
      <p className="agreement-head">
        <strong>{t(`agreement.kind_${kind}`)}</strong>
        <span className={LOOKS[state]}>{t(`agreement.state_${state}`)}</span>
        <small>{t('agreement.by_to', { by: by.name, to })}</small>
      </p>
      <p>{words}</p>
      {scope ? <p>{t('agreement.scope_is', { scope })}</p> : null}
      <Times item={item} />
      {approvals.length > 0 ? (
        <p className="agreement-times">
          {approvals.map(({ post, by: who }) => (
            <span key={post.en}>
              {inLanguage(post, language)} {who ? `✓ ${who.name}` : '…'}
            </span>
          ))}
        </p>
      ) : null}
      {item.report ? <p className="agreement-report">{item.report}</p> : null}
      {acts ? (
        <p className="agreement-acts">
          {actions.includes('agree') ? (
            <Button
              size="compact-xs"
              loading={commands.busy}
              onClick={() => commands.run((on) => answerAgreement(on, n, { answer: 'agreed' }))}
            >
              {t(
                kind === 'hand_over' || kind === 'incident'
                  ? 'agreement.accept'
                  : 'agreement.agree',
              )}
            </Button>
          ) : null}
          {actions.includes('decline') ? (
            <Button
              size="compact-xs"
              variant="default"
              loading={commands.busy}
              onClick={() => setDeclining(true)}
            >
              {t(declineName(item))}
            </Button>
          ) : null}
          {actions.includes('withdraw') ? (
            <Button
              size="compact-xs"
              variant="default"
              loading={commands.busy}
              onClick={() => commands.run((on) => withdrawOffer(on, n))}
            >
              {t('agreement.withdraw')}
            </Button>
          ) : null}
        </p>
      ) : null}
      {declining ? (
        <AsOpened ticket={ticket} commands={commands}>
          {(held) => (
            <DeclineDialog item={item} commands={held.commands} close={() => setDeclining(false)} />
          )}
        </AsOpened>
      ) : null}
    </li>
  )
}

/** When it holds, who answered when, and how it is followed up. */
function Times({ item }: { item: AgreementView }) {
  const t = useWords(agreementWords)
  const place = usePlace()
  const at = (time: string) => formatShort(time, place)
  const { kind, state, from, until, answer, chased, nextChaseAt, copyTo, report } = item
  const parts = [
    ...(from ? [t('agreement.from_is', { time: at(from) })] : []),
    ...(until ? [t('agreement.until_is', { time: at(until) })] : []),
    ...(answer?.by ? [t('agreement.answered', { name: answer.by.name, time: at(answer.at) })] : []),
    ...(answer?.words ? [answer.words] : []),
    ...(chased > 0 ? [t('agreement.chased', { count: chased })] : []),
    ...(nextChaseAt ? [t('agreement.next_chase', { time: at(nextChaseAt) })] : []),
    ...(kind === 'resource' && state === 'asked' && !nextChaseAt
      ? [t('agreement.not_chased')]
      : []),
    ...(copyTo ? [t('agreement.copy_to', { name: copyTo.name })] : []),
    ...(state === 'returned' && !report ? [t('agreement.report_owed')] : []),
  ]
  return parts.length === 0 ? null : (
    <p className="agreement-times">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}
