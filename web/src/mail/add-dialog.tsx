import type { LetterAddition, LetterView } from '@bylaw/contract'
import { Button, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { AlreadyOn, type Met, metIn } from './already-on'
import { ticketLabel } from './offered-tickets'
import { addLetter, mailQueries } from './queries'
import { TicketChoice } from './ticket-choice'
import { mayBeTheWordOf, whoseAtFirst } from './whose-word'
import { mailWords } from './words'

interface AddDialogProps {
  readonly letter: LetterView
  /** Tells that it was on a ticket already. */
  readonly meet: (met: Met) => void
  readonly close: () => void
}

type Onto = Required<Pick<LetterAddition, 'ticketId' | 'by'>>

/** Puts a held letter onto a ticket, the one that it answers or another: as whose word. */
export function AddDialog({ letter, meet, close }: AddDialogProps) {
  const t = useWords(mailWords)
  const router = useRouter()
  const [ticketId, setTicketId] = useState(letter.answersTicketId)
  const ticket = useQuery({ ...queries.ticket(ticketId ?? ''), enabled: ticketId !== null })
  const read = useQuery(mailQueries.content(letter.id))
  const row = ticketId === null ? undefined : ticket.data?.row
  const sender = read.data?.customer ?? null
  const mayBeTheirs = row !== undefined && mayBeTheWordOf(row.customerId, letter, sender)
  const [wish, setWish] = useState<LetterAddition['by']>()
  const first = whoseAtFirst(mayBeTheirs, sender)
  const by = mayBeTheirs ? (wish ?? first) : first
  const add = useChange({
    change: (onto: Onto, command) => addLetter({ id: letter.id, ...onto }, command),
    refresh: [['mail', 'letters'], queries.ticket(ticketId ?? '').queryKey],
    done: ({ ticketId: on, alreadyOn }) => {
      if (alreadyOn === null) return router.history.push(`/tickets/${on}`)
      meet({ became: alreadyOn, ticketId: on })
      close()
    },
  })
  const errors = fieldErrors(add.error)
  const before = metIn(add.error)
  if (before) return <AlreadyOn met={before} letterId={letter.id} close={close} />
  return (
    <Dialog close={close} title={t('mail.add')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (row && by) add.mutate({ ticketId: row.id, by })
        }}
      >
        <p>
          <strong>{letter.subject || t('mail.no_subject')}</strong>
          <span className="under">{letter.fromAddress}</span>
        </p>
        <TicketChoice
          customerId={sender?.id}
          chosen={row && { id: row.id, label: ticketLabel(row) }}
          choose={setTicketId}
          error={errors['ticketId']}
        />
        {row && row.id === letter.answersTicketId ? (
          <p className="form-lead">{t('mail.add_lead')}</p>
        ) : null}
        {row === undefined || !read.data ? null : mayBeTheirs ? (
          <Radio.Group
            label={t('mail.add_by')}
            value={by ?? null}
            onChange={(next) => setWish(next === 'customer' ? 'customer' : 'colleague')}
            error={errors['by']}
          >
            <div className="letter-writers">
              <Radio
                value="customer"
                label={t('mail.add_by_customer', { customer: row.customerName })}
                description={t(sender ? 'mail.add_by_contact_hint' : 'mail.add_by_customer_hint')}
              />
              <Radio
                value="colleague"
                label={t('mail.add_by_colleague')}
                description={t('mail.add_by_colleague_hint')}
              />
            </div>
          </Radio.Group>
        ) : (
          <p className="form-lead">
            {letter.reason === 'automatic'
              ? t('mail.add_automatic_as_note')
              : t('mail.add_as_note', { customer: row.customerName })}
          </p>
        )}
        <ProblemNote error={ticket.error ?? read.error ?? add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!row || !read.data || !by} loading={add.isPending}>
            {t('mail.add')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
