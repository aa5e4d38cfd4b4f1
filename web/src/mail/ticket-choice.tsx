import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { useBoard } from '../queue/use-desk'
import { searchQueries } from '../search/queries'
import { useSettled } from '../search/use-settled'
import { type OfferedTicket, offeredTickets } from './offered-tickets'
import { mailWords } from './words'

const TYPING_MS = 200

interface TicketChoiceProps {
  /** The sender's customer, whose open tickets are offered before anything is typed. */
  readonly customerId: string | undefined
  readonly chosen: OfferedTicket | undefined
  readonly choose: (ticketId: string | null) => void
  readonly error: string | undefined
}

/** A ticket, found by its number, subject or customer. */
export function TicketChoice({ customerId, chosen, choose, error }: TicketChoiceProps) {
  const t = useWords(mailWords)
  const { tickets } = useBoard()
  const [said, say] = useState('')
  // What stands in the box once a ticket is chosen was not typed.
  const typed = said === chosen?.label ? '' : said
  const q = useSettled(typed, TYPING_MS).trim()
  const { data: found = [] } = useQuery({
    ...searchQueries.nearest('ticket', q),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
  const offered = offeredTickets([...(tickets?.values() ?? [])], found, typed, customerId)
  const known = chosen && !offered.some(({ id }) => id === chosen.id) ? [chosen] : []
  return (
    <Select
      required
      withAsterisk={false}
      openOnFocus={false}
      label={t('mail.add_onto')}
      placeholder={t('mail.add_onto_hint')}
      nothingFoundMessage={t(typed.trim() === '' ? 'mail.add_onto_type' : 'mail.add_onto_none')}
      searchable
      limit={50}
      data={[...known, ...offered].map(({ id, label }) => ({ value: id, label }))}
      filter={({ options }) => options}
      onSearchChange={say}
      value={chosen?.id ?? null}
      onChange={choose}
      error={error}
    />
  )
}
