import { useSearch } from '../area/use-search'

/** What an address of the portal leads to. */
interface PlaceInside {
  readonly ticketId: string | undefined
  readonly articleId: string | undefined
}

/** An address that was broken on its way still lets its reader in. */
export const usePlaceInside = (): PlaceInside => ({
  ticketId: useSearch('ticket'),
  articleId: useSearch('article')?.match(/^art_[0-9a-z]{1,60}/)?.[0],
})

/** Where that stands for whoever is in. */
export function hrefOf({ ticketId, articleId }: PlaceInside): string {
  if (ticketId) return `/tickets/${ticketId}`
  return articleId ? `/knowledge/${articleId}` : '/'
}
