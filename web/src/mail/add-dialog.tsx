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
import { addLetter } from './queries'
import { mayBeTheCustomers } from './whose-word'
import { mailWords } from './words'

interface AddDialogProps {
  readonly letter: LetterView
  /** The ticket that it answers. */
  readonly ticketId: string
  readonly close: () => void
}

/** Puts a held letter onto the ticket that it answers: as whose word. */
export function AddDialog({ letter, ticketId, close }: AddDialogProps) {
  const t = useWords(mailWords)
  const router = useRouter()
  const ticket = useQuery(queries.ticket(ticketId))
  const mayBeTheirs = mayBeTheCustomers(letter)
  const [by, setBy] = useState<LetterAddition['by']>(mayBeTheirs ? 'customer' : 'colleague')
  const add = useChange({
    change: (_: undefined, command) => addLetter({ id: letter.id, by }, command),
    refresh: [['mail', 'letters'], queries.ticket(ticketId).queryKey],
    done: (changed) => router.history.push(`/tickets/${changed.ticketId}`),
  })
  return (
    <Dialog close={close} title={t('mail.add')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate(undefined)
        }}
      >
        <p>
          <strong>{letter.subject || t('mail.no_subject')}</strong>
          <span className="under">{letter.fromAddress}</span>
        </p>
        {ticket.data ? (
          <p className="form-lead">
            {t('mail.add_lead', {
              number: ticket.data.row.number,
              subject: ticket.data.row.subject,
              customer: ticket.data.row.customerName,
            })}
          </p>
        ) : null}
        {mayBeTheirs ? (
          <Radio.Group
            label={t('mail.add_by')}
            value={by}
            onChange={(next) => setBy(next === 'customer' ? 'customer' : 'colleague')}
            error={fieldErrors(add.error)['by']}
          >
            <div className="letter-writers">
              <Radio
                value="customer"
                label={t('mail.add_by_customer')}
                description={t('mail.add_by_customer_hint')}
              />
              <Radio
                value="colleague"
                label={t('mail.add_by_colleague')}
                description={t('mail.add_by_colleague_hint')}
              />
            </div>
          </Radio.Group>
        ) : (
          <p className="form-lead">{t('mail.add_as_note')}</p>
        )}
        <ProblemNote error={ticket.error ?? add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!ticket.data} loading={add.isPending}>
            {t('mail.add')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
