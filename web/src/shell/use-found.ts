import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useWords } from '../i18n/use-words'
import { plain } from '../search/pieces'
import { searchQueries } from '../search/queries'
import { useSettled } from '../search/use-settled'
import { useMay } from './company'
import type { PaletteEntry } from './palette-model'
import { shellWords } from './words'

const TYPING_MS = 120

/**
 * What the server finds for what was typed, as far as the reader may see it: tickets that are closed,
 * long gone from the board or have it in their text, customers and their people, and articles. Last
 * comes the way to all of it.
 */
export function useFound(typed: string): readonly PaletteEntry[] {
  const t = useWords(shellWords)
  const router = useRouter()
  const may = useMay()
  const q = useSettled(typed, TYPING_MS).trim()
  const asking = (permission: string) => ({
    enabled: may(permission) && q !== '',
    placeholderData: keepPreviousData,
  })
  const tickets = useQuery({ ...searchQueries.nearest('ticket', q), ...asking('ticket.read') })
  const customers = useQuery({
    ...searchQueries.nearest('customer', q),
    ...asking('customer.read'),
  })
  const articles = useQuery({ ...searchQueries.nearest('article', q), ...asking('article.read') })
  const all = typed.trim()
  if (all === '') return []
  const go = (href: string) => () => router.history.push(href)
  return [
    ...(tickets.data ?? []).map(
      (hit): PaletteEntry => ({
        id: hit.id,
        group: 'tickets',
        title: plain(hit.title),
        hint: `${plain(hit.number)} · ${plain(hit.customerName)}`,
        act: go(`/tickets/${hit.id}`),
      }),
    ),
    ...(customers.data ?? []).map(
      ({ id, name, contact }): PaletteEntry => ({
        id: contact ? contact.id : id,
        group: 'customers',
        title: contact ? contact.name : name,
        hint: contact
          ? [name, contact.phone || contact.email].filter(Boolean).join(' · ')
          : t('shell.customers'),
        act: go(`/customers/${id}`),
      }),
    ),
    ...(articles.data ?? []).map(
      (hit): PaletteEntry => ({
        id: hit.id,
        group: 'articles',
        title: plain(hit.title),
        hint: `${t('shell.knowledge')} · ${plain(hit.number)}`,
        act: go(`/knowledge/${hit.id}`),
      }),
    ),
    ...(may('ticket.read')
      ? [
          {
            id: 'search-all',
            group: 'actions',
            title: t('shell.search_all', { q: all }),
            act: go(`/search?${new URLSearchParams({ q: all })}`),
          } as const,
        ]
      : []),
  ]
}
