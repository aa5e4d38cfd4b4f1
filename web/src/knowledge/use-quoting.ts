import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblem } from '../api'
import { articlesLinked, withPortalLinks } from './portal-links'
import { articleQueries } from './queries'
import { mayQuote } from './quotable'

/** Why nothing was put in. */
type NotQuoted = 'not_public' | 'no_portal' | 'too_long'

/** What goes into the words to a customer; or why nothing does. */
type Quotation =
  | { readonly words: string /** Links that were left as words. */; readonly unlinked: number }
  | { readonly refused: NotQuoted }

interface Wish {
  readonly articleId: string
  readonly as: 'text' | 'link'
}

/**
 * Puts the text of an article, in plain words, or a link to it into what is written to a customer:
 * what they may read themselves, and nothing else.
 *
 * @param room how many characters there is room for
 */
export function useQuoting(put: (text: string) => void, room: number) {
  const client = useQueryClient()
  const [refused, refuse] = useState<NotQuoted>()
  const [unlinked, setUnlinked] = useState(0)
  const quoting = useMutation({
    mutationFn: ({ articleId, as }: Wish) =>
      as === 'link' ? linkToQuote(client, articleId) : textToQuote(client, articleId),
    onMutate: () => {
      refuse(undefined)
      setUnlinked(0)
    },
    onSuccess: (quotation) => {
      if ('refused' in quotation) return refuse(quotation.refused)
      if (quotation.words.length > room) return refuse('too_long')
      setUnlinked(quotation.unlinked)
      put(quotation.words)
    },
  })
  return { quote: quoting.mutate, busy: quoting.isPending, error: quoting.error, refused, unlinked }
}

/** Where customers read an article, under its name. */
export async function linkToQuote(client: QueryClient, articleId: string): Promise<Quotation> {
  const { row, portalAddress } = await readNow(client, articleId)
  if (!mayQuote(row)) return { refused: 'not_public' }
  if (portalAddress === null) return { refused: 'no_portal' }
  return { words: `${row.title}: ${portalAddress}`, unlinked: 0 }
}

/** What an article says by now, with links that lead a customer to what they may read. */
export async function textToQuote(client: QueryClient, articleId: string): Promise<Quotation> {
  const [article, { plainText }] = await Promise.all([
    readNow(client, articleId),
    import('../markdown/plain-text'),
  ])
  if (!mayQuote(article.row)) return { refused: 'not_public' }
  const { origin } = window.location
  const text = plainText(article.body, origin)
  const linked = await Promise.all(
    articlesLinked(text, origin).map(async (id) => [id, await addressOf(client, id)] as const),
  )
  const addresses = linked.flatMap(([id, address]) => (address ? [[id, address] as const] : []))
  return withPortalLinks(text, origin, new Map(addresses))
}

const readNow = (client: QueryClient, articleId: string) =>
  client.fetchQuery({ ...articleQueries.article(articleId), staleTime: 0 })

/** Where customers read it; of one that is gone, as of one that is internal, nowhere. */
const addressOf = async (client: QueryClient, articleId: string): Promise<string | null> => {
  try {
    return (await readNow(client, articleId)).portalAddress
  } catch (error) {
    if (isProblem(error, 'not_found')) return null
    throw error
  }
}
