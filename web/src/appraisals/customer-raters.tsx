import type { RatersView, RatersWish } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { isAddress } from './model'
import { reviewWords } from './review-words'

export type Contact = Extract<RatersWish['raters'][number], { contact: object }>['contact']

interface CustomerRatersProps {
  readonly label: string
  readonly named: RatersView
  readonly group: string
  readonly chosen: readonly Contact[]
  readonly choose: (contacts: readonly Contact[]) => void
}

/** The customers' contacts who are asked by mail: those proposed, and others by name and address. */
export function CustomerRaters({ label, named, group, chosen, choose }: CustomerRatersProps) {
  const t = useWords(reviewWords)
  const proposed = named.proposed.flatMap((each) =>
    each.group === group && each.contact && !isAmong(chosen, each.contact)
      ? [{ ...each.contact, why: each.why }]
      : [],
  )
  if (!named.canMail) return <p className="panel-note">{t('review.no_mail')}</p>
  return (
    <fieldset className="customer-raters">
      <legend>{label}</legend>
      <p className="panel-note">{t('review.by_mail')}</p>
      {chosen.length > 0 ? (
        <ul className="ratings">
          {chosen.map((contact) => (
            <li key={contact.email}>
              <span>{contact.name}</span>
              <span className="under">{contact.email}</span>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('review.take_out_of', { name: contact.name })}
                onClick={() => choose(chosen.filter((each) => each !== contact))}
              >
                {t('review.take_out')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {proposed.map(({ why, ...contact }) => (
        <Button
          key={contact.email}
          size="compact-sm"
          variant="subtle"
          onClick={() => choose([...chosen, contact])}
        >
          {t('review.add_contact', { name: contact.name, customer: why })}
        </Button>
      ))}
      <OtherContact add={(contact) => choose([...chosen, contact])} chosen={chosen} />
    </fieldset>
  )
}

interface OtherContactProps {
  readonly chosen: readonly Contact[]
  readonly add: (contact: Contact) => void
}

function OtherContact({ chosen, add }: OtherContactProps) {
  const t = useWords(reviewWords)
  const { data: customers } = useQuery(queries.customers())
  const [customerId, choose] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const contact = { customerId: customerId ?? '', name: name.trim(), email: email.trim() }
  const isGood = customerId !== null && contact.name !== '' && isAddress(contact.email)
  const take = () => {
    add(contact)
    setName('')
    setEmail('')
  }
  return (
    <div className="other-contact">
      <Select
        label={t('review.customer')}
        searchable
        data={(customers ?? []).map((each) => ({ value: each.id, label: each.name }))}
        value={customerId}
        onChange={choose}
      />
      <TextInput
        label={t('review.contact')}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('review.email')}
        type="email"
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={isAmong(chosen, contact) ? t('review.asked_already') : undefined}
      />
      <Button variant="default" disabled={!isGood || isAmong(chosen, contact)} onClick={take}>
        {t('review.add')}
      </Button>
    </div>
  )
}

const isAmong = (contacts: readonly Contact[], { email }: Contact): boolean =>
  contacts.some((each) => each.email.toLowerCase() === email.toLowerCase())
