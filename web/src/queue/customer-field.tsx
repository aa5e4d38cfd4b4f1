import type { CustomerView } from '@bylaw/contract'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { queueWords } from './words'

/** A customer we know, or the name of one to add. */
export type CustomerWish = { readonly id: string } | { readonly name: string }

/**
 * Finds a customer’s id; one that is new is added first. What comes after may have to be tried
 * again, and must not add the customer again.
 */
export function customerIds(command: CommandId) {
  let added: { readonly name: string; readonly id: string } | undefined
  return async (wish: CustomerWish | undefined): Promise<string | undefined> => {
    if (wish === undefined) return undefined
    if ('id' in wish) return wish.id
    const { name } = wish
    if (added?.name === name) return added.id
    const customer = { name, level: 'standard' }
    const { id } = await api.post<CustomerView>('/v1/customers', customer, { command })
    added = { name, id }
    return id
  }
}

interface CustomerFieldProps {
  readonly value: CustomerWish | undefined
  readonly change: (wish: CustomerWish | undefined) => void
  readonly error: ReactNode
}

const ADD = 'add:'

/** Picks a customer by name; whoever may add customers can do so on the way. */
export function CustomerField({ value, change, error }: CustomerFieldProps) {
  const t = useWords(queueWords)
  const may = useMay()
  const { data: customers = [] } = useQuery(queries.customers())
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const known = customers.map((customer) => ({ value: customer.id, label: customer.name }))
  const adds =
    may('customer.change') && name !== '' && !customers.some((each) => each.name === name)
      ? [{ value: `${ADD}${name}`, label: t('queue.new_customer_add', { name }) }]
      : []
  return (
    <Select
      required
      withAsterisk={false}
      label={t('queue.new_customer')}
      placeholder={t('queue.new_customer_hint')}
      nothingFoundMessage={t('queue.assign_none')}
      searchable
      clearable
      limit={50}
      data={[...known, ...adds]}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'label' in option &&
            'value' in option &&
            (String(option.value).startsWith(ADD) ||
              option.label.toLowerCase().includes(search.trim().toLowerCase())),
        )
      }
      onSearchChange={setTyped}
      value={value === undefined ? null : 'id' in value ? value.id : `${ADD}${value.name}`}
      onChange={(chosen) => {
        if (chosen === null) change(undefined)
        else if (chosen.startsWith(ADD)) change({ name: chosen.slice(ADD.length) })
        else change({ id: chosen })
      }}
      error={error}
    />
  )
}
