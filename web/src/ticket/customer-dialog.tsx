import type { CustomerBook } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommandId } from '../command-id'
import { fieldErrors } from '../common/problem-note'
import { customerQueries } from '../customers/queries'
import { useWords } from '../i18n/use-words'
import { ContactField } from '../queue/contact-field'
import { CustomerField, type CustomerWish, customerIds } from '../queue/customer-field'
import type { HeldTicket } from './as-opened'
import { CommandDialog } from './command-dialog'
import { correctCustomer } from './commands'
import { customerWords } from './customer-words'
import { PairOffer } from './pair-offer'
import { ticketWords } from './words'

interface CustomerDialogProps extends HeldTicket {
  readonly close: () => void
}

/** Puts right whose a ticket is; then those who answer for the new customer are offered for it. */
export function CustomerDialog({ ticket, commands, close }: CustomerDialogProps) {
  const t = useWords(customerWords)
  const say = useWords(ticketWords)
  // As they were when the dialog was opened: once it is put right the ticket names others.
  const [former] = useState({ customerId: ticket.row.customerId, contact: ticket.contact })
  const command = useCommandId()
  const [idOf] = useState(() => customerIds(command))
  const [customer, setCustomer] = useState<CustomerWish | undefined>({ id: former.customerId })
  const [chosen, choose] = useState<{ readonly contactId: string | undefined }>()
  const [isDone, setDone] = useState(false)
  const { data: book } = useQuery(customerQueries.book(former.customerId))
  const customerId = customer && 'id' in customer ? customer.id : undefined
  const isOthers = customerId !== former.customerId
  const standing = isOthers ? undefined : entryOf(book, former.contact?.personId)?.id
  const contactId = chosen ? chosen.contactId : standing
  const errors = fieldErrors(commands.error)
  if (isDone) return <PairOffer ticket={ticket} commands={commands} close={close} />
  return (
    <CommandDialog
      title={say('ticket.do_correct_customer')}
      commands={commands}
      fieldsSayWhy
      close={close}
      ready={customer !== undefined}
      send={() =>
        commands.run(
          async (on) =>
            correctCustomer(on, {
              customerId: (await idOf(customer)) ?? former.customerId,
              contactId: contactId ?? null,
            }),
          () => (isOthers ? setDone(true) : close()),
        )
      }
    >
      <p className="form-text">{t('customer_of.lead')}</p>
      <CustomerField
        value={customer}
        change={(wish) => {
          setCustomer(wish)
          choose(undefined)
        }}
        error={errors['customerId']}
      />
      {customerId ? (
        <ContactField
          customerId={customerId}
          value={contactId}
          change={(id) => choose({ contactId: id })}
          error={errors['contactId']}
        />
      ) : null}
      {isOthers && customer ? (
        <p className="form-text">
          {t('customer_of.seen')}
          {t(ticket.row.assigneeId === null ? 'customer_of.waits' : 'customer_of.keeps')}
        </p>
      ) : null}
    </CommandDialog>
  )
}

/** Who somebody on the ticket is in their customer's book: by themselves, since names are shared. */
const entryOf = (book: CustomerBook | undefined, personId: string | undefined) =>
  book?.contacts.find((each) => each.personId !== null && each.personId === personId)
