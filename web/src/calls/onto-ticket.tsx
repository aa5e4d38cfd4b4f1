import type { CallDirection, CallEnding } from '@bylaw/contract'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { Go } from '../shell/go'
import { callWords } from './words'

interface OntoTicketProps {
  readonly ticketId: string
  /** Whether we rang about it: that nobody was reached stands on it, too. */
  readonly isAbout: boolean
  readonly direction: CallDirection
  /** What was written along. */
  readonly note: string
  readonly busy: boolean
  readonly error: unknown
  readonly end: (ending: CallEnding) => void
  readonly leave: () => void
}

const IN_VAIN = ['nobody', 'wrong_number'] as const

/**
 * How a call ends on a ticket: on record for colleagues, or as an answer as well. Ours is one to the
 * customer where that is said; theirs to us, where the ticket waits for them, unless it is denied.
 */
export function OntoTicket(props: OntoTicketProps) {
  const { ticketId, isAbout, direction, note, busy, error, end, leave } = props
  const t = useWords(callWords)
  const { data: ticket } = useQuery(queries.ticket(ticketId))
  const isOurs = direction === 'outgoing'
  const [isTicked, setTicked] = useState(!isOurs)
  const whose = isOurs ? 'answer' : 'answered'
  // What does not wait for the customer any more has asked them nothing.
  const mayAnswer = isOurs || ticket === undefined || ticket.row.state === 'waiting_customer'
  const isAnswer = isTicked && mayAnswer
  // Nobody types twice what was written along; what they put otherwise stays as they put it.
  const [typed, setTyped] = useState<string>()
  const answer = typed ?? note.trim()
  const said = isAnswer ? { [whose]: answer.trim() } : {}
  return (
    <form
      className="form call-ending"
      onSubmit={(event) => {
        event.preventDefault()
        end({ outcome: 'attached', ticketId, ...said })
      }}
    >
      <h2>{t('call.finish')}</h2>
      <p className="form-text">
        {t('call.about')}{' '}
        <Go href={`/tickets/${ticketId}`}>
          {ticket ? `${ticket.row.number} ${ticket.row.subject}` : t('call.ticket')}
        </Go>
      </p>
      {mayAnswer ? (
        <Checkbox
          label={t(`call.is_${whose}`)}
          description={t(`call.is_${whose}_hint`)}
          checked={isAnswer}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
      ) : null}
      {isAnswer ? (
        <Textarea
          label={t(`call.${whose}`)}
          description={t(`call.${whose}_hint`)}
          required
          withAsterisk={false}
          autosize
          minRows={3}
          maxLength={20_000}
          value={answer}
          error={fieldErrors(error)[whose]}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      <ProblemNote error={error} />
      <div className="form-buttons call-buttons">
        {isAbout ? (
          IN_VAIN.map((outcome) => (
            <Button key={outcome} variant="default" loading={busy} onClick={() => end({ outcome })}>
              {t(`call.made_${outcome}`)}
            </Button>
          ))
        ) : (
          <Button variant="default" onClick={leave}>
            {t('call.about_other')}
          </Button>
        )}
        <Button type="submit" disabled={isAnswer && answer.trim() === ''} loading={busy}>
          {t('call.end_attached')}
        </Button>
      </div>
    </form>
  )
}
