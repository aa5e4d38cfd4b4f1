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
 * What the server finds for what was typed: tickets that are closed or long gone from the board,
 * and those in whose text it stands. Last comes the way to all of it.
 */
export function useFound(typed: string): readonly PaletteEntry[] {
  const t = useWords(shellWords)
  const router = useRouter()
  const asks = useMay()('ticket.read')
  const q = useSettled(typed, TYPING_MS).trim()
  const { data: hits = [] } = useQuery({
    ...searchQueries.nearestTickets(q),
    enabled: asks && q !== '',
    placeholderData: keepPreviousData,
  })
  const all = typed.trim()
  if (!asks || all === '') return []
  const go = (href: string) => () => router.history.push(href)
  return [
    ...hits.map(
      (hit): PaletteEntry => ({
        id: hit.id,
        group: 'tickets',
        title: plain(hit.title),
        hint: `${plain(hit.number)} · ${plain(hit.customerName)}`,
        act: go(`/tickets/${hit.id}`),
      }),
    ),
    {
      id: 'search-all',
      group: 'actions',
      title: t('shell.search_all', { q: all }),
      act: go(`/search?${new URLSearchParams({ q: all })}`),
    },
  ]
}
