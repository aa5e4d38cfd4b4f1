import type { CustomerBook, PersonName, TicketView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RecordCall } from '../calls/record-call'
import { commonWords } from '../common/words'
import { customerQueries } from '../customers/queries'
import { Telephone } from '../customers/telephone'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'

interface OfCustomerProps extends Pick<TicketView, 'row'> {
  /** What stands beside the name. */
  readonly children: ReactNode
}

/** The customer, with the way to all that is known of them, and what they were promised by. */
export function OfCustomer({ row: { customerId, customerName }, children }: OfCustomerProps) {
  const common = useWords(commonWords)
  const book = useBook(customerId)
  const contract = book?.contracts.find(({ inForce }) => inForce)
  return (
    <>
      <ToCustomer id={customerId} name={customerName} />
      {children}
      {book ? (
        <small className="fact-below">
          {[common(`common.level_${book.customer.level}`), contract?.name]
            .filter(Boolean)
            .join(' · ')}
        </small>
      ) : null}
    </>
  )
}

interface OfContactProps {
  readonly ticketId: string
  readonly customerId: string
  readonly contact: PersonName
}

/** Whom of the customer's people it is from, and how they are rung. */
export function OfContact({ ticketId, customerId, contact }: OfContactProps) {
  const { personId, personName } = contact
  const rings = useMay()('call.take')
  const entry = useBook(customerId)?.contacts.find((each) => each.personId === personId)
  return (
    <>
      <ToCustomer id={customerId} name={personName} />
      {entry?.phone || rings ? (
        <small className="fact-below">
          {entry?.phone ? <Telephone number={entry.phone} /> : null}
          <RecordCall
            wish={{ ticketId, ...(entry ? { contactId: entry.id } : {}) }}
            name={personName}
          />
        </small>
      ) : null}
    </>
  )
}

/** All that is known of the customer, for who may know it. */
function useBook(customerId: string): CustomerBook | undefined {
  const enabled = useMay()('customer.read')
  return useQuery({ ...customerQueries.book(customerId), enabled, staleTime: 60_000 }).data
}

function ToCustomer({ id, name }: { readonly id: string; readonly name: string }) {
  const may = useMay()
  return may('customer.read') ? <Go href={`/customers/${id}`}>{name}</Go> : name
}
