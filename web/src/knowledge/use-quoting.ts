import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { articleQueries } from './queries'
import { mayQuote } from './quotable'

/** Why a text was not put in. */
type NotQuoted = 'not_public' | 'too_long'

/**
 * Puts the text of an article, in plain words, into what is written to a customer: what they may
 * read themselves, and nothing else.
 *
 * @param room how many characters there is room for
 */
export function useQuoting(put: (text: string) => void, room: number) {
  const client = useQueryClient()
  const [refused, refuse] = useState<NotQuoted>()
  const quoting = useMutation({
    mutationFn: (articleId: string) => textToQuote(client, articleId),
    onMutate: () => refuse(undefined),
    onSuccess: (text) => {
      if (text === null) refuse('not_public')
      else if (text.length > room) refuse('too_long')
      else put(text)
    },
  })
  return { quote: quoting.mutate, busy: quoting.isPending, error: quoting.error, refused }
}

/** What an article says by now; null where that is not for customers. */
export async function textToQuote(client: QueryClient, articleId: string): Promise<string | null> {
  const [article, { plainText }] = await Promise.all([
    client.fetchQuery({ ...articleQueries.article(articleId), staleTime: 0 }),
    import('../markdown/plain-text'),
  ])
  return mayQuote(article.row) ? plainText(article.body, window.location.origin) : null
}
