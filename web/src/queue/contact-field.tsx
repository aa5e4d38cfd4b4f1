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

/** Whom of the customer's people a ticket is from: replies go to them. */
export function ContactField({ customerId, value, change, error }: ContactFieldProps) {
  const t = useWords(queueWords)
  const { data: book } = useQuery(customerQueries.book(customerId))
  const contacts = book?.contacts.filter(({ reach }) => reach === 'mail') ?? []
  return (
    <Select
      label={t('queue.new_contact')}
      description={t(contacts.length > 0 ? 'queue.new_contact_hint' : 'queue.new_contact_none')}
      placeholder={t('queue.new_contact_any')}
      disabled={contacts.length === 0}
      searchable
      clearable
      data={contacts.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` }))}
      value={value ?? null}
      onChange={(chosen) => change(chosen ?? undefined)}
      error={error}
    />
  )
}
