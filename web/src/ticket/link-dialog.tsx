import type { TicketView } from '@bylaw/contract'
import { SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useBoard } from '../queue/use-desk'
import type { HeldTicket } from './as-opened'
import { CommandDialog } from './command-dialog'
import { linkTicket, mergeTicket } from './commands'
import { ticketWords } from './words'

interface LinkDialogProps extends HeldTicket {
  readonly close: () => void
}

/** Links a ticket to another: side by side, or as a part of it. */
export function LinkDialog({ ticket, commands, close }: LinkDialogProps) {
  const t = useWords(ticketWords)
  const [kind, setKind] = useState<'related' | 'child_of'>('related')
  const [other, setOther] = useState<string | null>(null)
  return (
    <CommandDialog
      title={t('ticket.do_link')}
      commands={commands}
      close={close}
      ready={other !== null}
      send={() => {
        if (other) commands.run((on) => linkTicket(on, { kind, ticketId: other }), close)
      }}
    >
      <OtherTicket ticket={ticket} value={other} change={setOther} />
      <SegmentedControl
        fullWidth
        aria-label={t('ticket.link_kind')}
        value={kind}
        onChange={(next) => setKind(next === 'child_of' ? 'child_of' : 'related')}
        data={[
          { value: 'related', label: t('ticket.link_related') },
          { value: 'child_of', label: t('ticket.link_child_of') },
        ]}
      />
    </CommandDialog>
  )
}

/** Closes a ticket in favour of another of the same customer. */
export function MergeDialog({ ticket, commands, close }: LinkDialogProps) {
  const t = useWords(ticketWords)
  const language = useLanguage()
  const [into, setInto] = useState<string | null>(null)
  return (
    <CommandDialog
      title={t('ticket.do_merge')}
      commands={commands}
      close={close}
      ready={into !== null}
      send={() => {
        if (into) commands.run((on) => mergeTicket(on, into), close)
      }}
    >
      <p className="form-text">
        {t('ticket.merge_lead', { number: ticket.row.number })}{' '}
        {ticket.mergeUndoneWithin
          ? t('ticket.merge_undo', { span: inLanguage(ticket.mergeUndoneWithin, language) })
          : null}
      </p>
      <OtherTicket ticket={ticket} value={into} change={setInto} sameCustomer />
    </CommandDialog>
  )
}

interface OtherTicketProps {
  readonly ticket: TicketView
  readonly value: string | null
  readonly change: (ticketId: string | null) => void
  readonly sameCustomer?: boolean
}

/** Another open ticket, found by its number, subject or customer. */
function OtherTicket({ ticket: { row }, value, change, sameCustomer }: OtherTicketProps) {
  const t = useWords(ticketWords)
  const { tickets } = useBoard()
  const others = [...(tickets?.values() ?? [])].filter(
    ({ id, state, customerId }) =>
      id !== row.id && state !== 'closed' && (!sameCustomer || customerId === row.customerId),
  )
  return (
    <Select
      data-autofocus
      openOnFocus={false}
      label={t('ticket.other')}
      placeholder={t('ticket.other_hint')}
      nothingFoundMessage={t('ticket.other_none')}
      searchable
      limit={50}
      data={others.map(({ id, number, subject, customerName }) => ({
        value: id,
        label: `${number} ${subject} · ${customerName}`,
      }))}
      value={value}
      onChange={change}
    />
  )
}
