import type {
  AssetView,
  ContactChange,
  CustomerBook,
  CustomerChange,
  CustomerFile,
  CustomerImport,
  NewAsset,
  NewContact,
  NewContract,
  TicketRecord,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'

const at = (customerId: string) => `/v1/customers/${encodeURIComponent(customerId)}` as const

export const customerQueries = {
  book: (customerId: string) =>
    queryOptions({
      queryKey: ['customers', customerId],
      queryFn: () => api.read<CustomerBook>(at(customerId)),
    }),
  /** What can be named on a ticket: contacts of customers may ask for their own. */
  assets: (customerId: string) =>
    queryOptions({
      queryKey: ['customers', customerId, 'assets'],
      queryFn: async () => (await api.read<Page<AssetView>>(`${at(customerId)}/assets`)).items,
    }),
  tickets: (customerId: string, asset: string | undefined) =>
    infiniteQueryOptions({
      queryKey: ['customers', customerId, 'tickets', asset ?? ''],
      queryFn: ({ pageParam }) =>
        api.read<Page<TicketRecord>>(`${at(customerId)}/tickets`, {
          limit: 20,
          asset,
          cursor: pageParam,
        }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
}

/** What to read again after any change of a customer. */
export const CUSTOMERS = ['customers'] as const

export const changeCustomer = ({ customer, version }: CustomerBook, wish: CustomerChange) =>
  api.patch<CustomerBook>(at(customer.id), wish, { version })

export const addContract = (id: string, wish: NewContract, command: CommandId) =>
  api.post<CustomerBook>(`${at(id)}/contracts`, wish, { command })

export const endContract = (id: string, contractId: string, until: string, command: CommandId) =>
  api.post<CustomerBook>(
    `${at(id)}/contracts/${encodeURIComponent(contractId)}/end`,
    { until },
    { command },
  )

export const addContact = (id: string, wish: NewContact, command: CommandId) =>
  api.post<CustomerBook>(`${at(id)}/contacts`, wish, { command })

export const changeContact = (
  id: string,
  { id: contactId, version }: CustomerBook['contacts'][number],
  wish: ContactChange,
) =>
  api.patch<CustomerBook>(`${at(id)}/contacts/${encodeURIComponent(contactId)}`, wish, { version })

export const addAsset = (id: string, wish: NewAsset, command: CommandId) =>
  api.post<CustomerBook>(`${at(id)}/assets`, wish, { command })

export const addNote = (id: string, body: string, command: CommandId) =>
  api.post<CustomerBook>(`${at(id)}/notes`, { body }, { command })

export const remove = (
  id: string,
  what: 'contacts' | 'assets',
  oneId: string,
  command: CommandId,
) =>
  what === 'contacts'
    ? api.post<CustomerBook>(`${at(id)}/contacts/${encodeURIComponent(oneId)}/removal`, undefined, {
        command,
      })
    : api.post<CustomerBook>(`${at(id)}/assets/${encodeURIComponent(oneId)}/removal`, undefined, {
        command,
      })

export const importCustomers = (wish: CustomerFile, command: CommandId) =>
  api.post<CustomerImport>('/v1/customers/import', wish, { command })
