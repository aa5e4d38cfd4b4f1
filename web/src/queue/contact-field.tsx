import type { NewContact } from '@bylaw/contract'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { customerQueries } from '../customers/queries'
import { useWords } from '../i18n/use-words'
import { queueWords } from './words'

interface ContactFieldProps {
  readonly customerId: string
  readonly value: string | undefined
  readonly change: (contactId: string | undefined) => void
  readonly error: ReactNode
}

/** Whom of the customer's people a ticket is from: replies go to them, or they are to be rung. */
export function ContactField({ customerId, value, change, error }: ContactFieldProps) {
  const t = useWords(queueWords)
  const { data: book } = useQuery(customerQueries.book(customerId))
  // Whose access was ended is nobody that a ticket could be from.
  const contacts = book?.contacts.filter(({ reach, email }) => reach === 'mail' || email === '')
  const isRung = contacts?.find(({ id }) => id === value)?.email === ''
  const hint = isRung
    ? 'queue.new_contact_rung'
    : contacts?.length
      ? 'queue.new_contact_hint'
      : 'queue.new_contact_none'
  return (
    <Select
      label={t('queue.new_contact')}
      description={t(hint)}
      placeholder={t('queue.new_contact_any')}
      disabled={!contacts?.length}
      searchable
      clearable
      data={(contacts ?? []).map((contact) => ({ value: contact.id, label: toldApart(contact) }))}
      value={value ?? null}
      onChange={(chosen) => change(chosen ?? undefined)}
      error={error}
    />
  )
}

/** A contact by what tells them from a namesake. */
export const toldApart = ({ name, duty, email, phone }: NewContact): string =>
  [name, duty, email || phone].filter(Boolean).join(' · ')
