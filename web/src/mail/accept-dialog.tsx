import type { LetterView, Priority } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { useCommandId } from '../command-id'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { CustomerField, type CustomerWish, customerIds } from '../queue/customer-field'
import { AlreadyOn, type Met, metIn } from './already-on'
import { acceptLetter } from './queries'
import { mailWords } from './words'

const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low']

/** What a machine wrote is answered by nobody; who filled in a form may have been a person. */
const LEADS: Readonly<Record<string, 'mail.accept_lead_automatic' | 'mail.accept_lead_form'>> = {
  automatic: 'mail.accept_lead_automatic',
  form_machine: 'mail.accept_lead_form',
}

interface AcceptDialogProps {
  readonly letter: LetterView
  /** Tells that it was on a ticket already. */
  readonly meet: (met: Met) => void
  readonly close: () => void
}

/** Makes a ticket of a stranger's mail: for which customer, and how urgent. */
export function AcceptDialog({ letter, meet, close }: AcceptDialogProps) {
  const t = useWords(mailWords)
  const common = useWords(commonWords)
  const router = useRouter()
  const [customer, setCustomer] = useState<CustomerWish>()
  const [priority, setPriority] = useState<Priority>('normal')
  const command = useCommandId()
  const [customerIdOf] = useState(() => customerIds(command))
  const accept = useChange({
    change: async (_: undefined, ownCommand) => {
      const customerId = (await customerIdOf(customer)) ?? ''
      return acceptLetter({ id: letter.id, customerId, priority }, ownCommand)
    },
    refresh: [['mail', 'letters']],
    done: ({ ticketId, alreadyOn }) => {
      if (alreadyOn === null) return router.history.push(`/tickets/${ticketId}`)
      meet({ became: alreadyOn, ticketId })
      close()
    },
  })
  const before = metIn(accept.error)
  if (before) return <AlreadyOn met={before} letterId={letter.id} close={close} />
  return (
    <Dialog close={close} title={t('mail.accept')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (customer) accept.mutate(undefined)
        }}
      >
        <p>
          <strong>{letter.subject || t('mail.no_subject')}</strong>
          <span className="under">{letter.fromAddress}</span>
        </p>
        <p className="form-lead">{t(LEADS[letter.reason] ?? 'mail.accept_lead')}</p>
        <CustomerField
          value={customer}
          change={setCustomer}
          error={fieldErrors(accept.error)['customerId']}
        />
        <Select
          label={t('mail.priority')}
          allowDeselect={false}
          data={PRIORITIES.map((value) => ({ value, label: common(`common.priority_${value}`) }))}
          value={priority}
          onChange={(next) => setPriority(PRIORITIES.find((each) => each === next) ?? 'normal')}
        />
        <ProblemNote error={accept.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!customer} loading={accept.isPending}>
            {t('mail.accept')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
