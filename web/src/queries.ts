import {
  byName,
  type ClockExplanation,
  type CustomerView,
  type InvitationView,
  type MeView,
  type PackView,
  type PersonView,
  type QueueView,
  type TicketRow,
  type TicketView,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from './api'
import type { PathOf } from './api-paths'

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** Everything read from the server, under one name each, so that a change knows what to refresh. */
export const queries = {
  me: () => queryOptions({ queryKey: ['me'], queryFn: () => api.read<MeView>('/v1/me') }),
  packs: () =>
    queryOptions({
      queryKey: ['packs'],
      queryFn: () =>
        api.read<{ items: readonly PackView[] }>('/v1/packs').then(({ items }) => items),
    }),
  /** People by name, so that whoever is to choose one finds them where a list of names has them. */
  people: () =>
    queryOptions({
      queryKey: ['people'],
      queryFn: async () => [...(await everyPage<PersonView>('/v1/people'))].sort(byName),
    }),
  invitations: () =>
    queryOptions({
      queryKey: ['invitations'],
      queryFn: () => everyPage<InvitationView>('/v1/invitations'),
    }),
  customers: () =>
    queryOptions({
      queryKey: ['customers'],
      queryFn: () => everyPage<CustomerView>('/v1/customers'),
    }),
  allTickets: () =>
    queryOptions({
      queryKey: ['tickets', 'all'],
      queryFn: () => everyPage<TicketRow>('/v1/tickets', { view: 'all' }),
    }),
  pressingTickets: () =>
    queryOptions({ queryKey: ['tickets', 'pressing'], queryFn: () => firstPage('all') }),
  closedTickets: () =>
    queryOptions({ queryKey: ['tickets', 'closed'], queryFn: () => firstPage('closed') }),
  archivedTickets: () =>
    infiniteQueryOptions({
      queryKey: ['tickets', 'archived'],
      queryFn: ({ pageParam: cursor }) =>
        api.read<Page<TicketRow>>('/v1/tickets', { view: 'archived', limit: 100, cursor }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  /** Ids of the tickets of a view that the desk finds by what was typed. */
  ticketsSaying: (view: QueueView, filter: string) =>
    queryOptions({
      queryKey: ['tickets', 'saying', view, filter],
      queryFn: async (): Promise<ReadonlySet<string>> => {
        const { items } = await api.read<Page<TicketRow>>('/v1/tickets', {
          view,
          filter,
          limit: 200,
        })
        return new Set(items.map(({ id }) => id))
      },
    }),
  ticket: (ticketId: string) =>
    queryOptions({
      queryKey: ['ticket', ticketId],
      queryFn: () => api.read<TicketView>(`/v1/tickets/${encodeURIComponent(ticketId)}`),
    }),
  ticketClock: (ticketId: string, version: number) =>
    queryOptions({
      queryKey: ['ticket', ticketId, 'clock', version],
      queryFn: () =>
        api.read<ClockExplanation>(`/v1/tickets/${encodeURIComponent(ticketId)}/clock`),
    }),
}

const firstPage = (view: QueueView): Promise<readonly TicketRow[]> =>
  api.read<Page<TicketRow>>('/v1/tickets', { view, limit: 200 }).then(({ items }) => items)

/** A list that comes whole, since there is never much of it. */
export const wholeList = async <Item>(
  path: PathOf<'get'>,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly Item[]> => (await api.read<Page<Item>>(path, query)).items

/** All of a list, page by page. Lists of this size are read whole and filtered on the screen. */
export async function everyPage<Item>(
  path: PathOf<'get'>,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page: Page<Item> = await api.read(path, { ...query, limit: 200, cursor })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return items
}
