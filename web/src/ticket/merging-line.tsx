import type { CameBefore, MergingView, MessageView } from '@bylaw/contract'
import { quotedFrom } from '@bylaw/desk-tools'
import { IconArrowMerge } from '@tabler/icons-react'
import { Fragment } from 'react'
import { Moment } from '../common/moment'
import { AttachedFiles } from '../files/attached'
import { formatAgo, formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { foldedAt } from './folded'
import { mergingWords } from './merging-words'
import { ToTicket } from './to-ticket'
import './links.css'

interface MergingLineProps {
  readonly message: MessageView
  readonly nowMs: number
}

/** Which ticket became one with this, or stands apart again; where it goes on here, with what that one was about. */
export function MergingLine({ message, nowMs }: MergingLineProps) {
  const t = useWords(mergingWords)
  const { kind, authorName: author, body, merging, at } = message
  const [number = ''] = body.split('\n')
  return (
    <>
      <p className="handover">
        <IconArrowMerge size={14} aria-hidden />
        <span>
          {merging ? (
            <>
              <Sentence kind={kind} merging={merging} />
              {author ? ` · ${author}` : ''}
            </>
          ) : (
            t(kind === 'unmerging' ? 'merging.undone_line' : 'merging.line', { author, number })
          )}
        </span>
        <Moment className="message-when" at={at} short={formatAgo(at, nowMs, usePlace())} />
      </p>
      {merging?.description === undefined ? null : <CameAlong asked={merging} />}
      {merging?.before?.map((each) => (
        <Fragment key={each.ticketId}>
          <p className="came-before">
            <ToTicket {...each} sentence={each.number} />
            {t('merging.came_before', { into: each.into })}
          </p>
          <CameAlong asked={each} />
        </Fragment>
      ))}
    </>
  )
}

/** What became of the two. A merging that was undone since is struck: it is not so any more. */
function Sentence({ kind, merging }: { kind: MessageView['kind']; merging: MergingView }) {
  const t = useWords(mergingWords)
  const place = usePlace()
  const { direction, number, undone, goesOn, answered } = merging
  if (kind === 'unmerging')
    return (
      <>
        <ToTicket {...merging} sentence={t(`merging.undone_${direction}`, { number })} />
        {answered ? (
          <ToTicket
            {...answered}
            sentence={t(`merging.answered_${direction}`, {
              number: answered.number,
              time: formatShort(answered.at, place),
            })}
          />
        ) : null}
      </>
    )
  const merged = <ToTicket {...merging} sentence={t(`merging.${direction}`, { number })} />
  return undone ? (
    <>
      <s>{merged}</s>
      {t('merging.was_undone')}
    </>
  ) : (
    <>
      {merged}
      {goesOn ? (
        <ToTicket {...goesOn} sentence={t('merging.goes_on', { number: goesOn.number })} />
      ) : null}
    </>
  )
}

/** What the ticket was about that came into this one. */
function CameAlong({ asked }: { readonly asked: Omit<CameBefore, 'into'> }) {
  const t = useWords(mergingWords)
  const { subject, description = '', files, ticketId } = asked
  const fold = Math.min(foldedAt(description), quotedFrom(description))
  const rest = description.slice(fold).trim()
  return (
    <blockquote className="came-along">
      <strong>{subject}</strong>
      <p className="message-body">{description.slice(0, fold).trimEnd()}</p>
      {rest ? (
        <details className="message-quoted">
          <summary>{t('merging.rest')}</summary>
          <p className="message-body">{rest}</p>
        </details>
      ) : null}
      <AttachedFiles ticketId={ticketId} files={files} />
    </blockquote>
  )
}
