import type { ArticleHit } from '@bylaw/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSettled } from '../search/use-settled'
import { useMay } from '../shell/company'
import { articleQueries } from './queries'

const TYPING_MS = 500
/** Shorter is no question yet. */
const SHORTEST = 4
const LONGEST = 2_000

/** Articles that may answer what is being written, once the writer pauses. */
export function useSuggestions(text: string): readonly ArticleHit[] {
  const may = useMay()
  const settled = useSettled(text, TYPING_MS).trim().slice(0, LONGEST)
  const asks = may('article.read') && settled.length >= SHORTEST
  const { data } = useQuery({
    ...articleQueries.suggestions(settled),
    enabled: asks,
    placeholderData: keepPreviousData,
  })
  return asks ? (data ?? []) : []
}
