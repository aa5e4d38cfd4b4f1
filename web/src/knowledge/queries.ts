import type {
  ArticleCare,
  ArticleCategory,
  ArticleContentRow,
  ArticleDiff,
  ArticleHit,
  ArticleRow,
  ArticleView,
  NewArticle,
  NewArticleContent,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'
import type { Shelf } from './model'

interface Items<Item> {
  readonly items: readonly Item[]
}

const at = (articleId: string) => `/v1/articles/${encodeURIComponent(articleId)}` as const
const onTicket = (ticketId: string) =>
  `/v1/tickets/${encodeURIComponent(ticketId)}/articles` as const

export const articleQueries = {
  list: (shelf: Shelf, category: string | undefined) =>
    infiniteQueryOptions({
      queryKey: ['articles', 'list', shelf, category],
      queryFn: ({ pageParam }) =>
        api.read<Page<ArticleRow>>('/v1/articles', {
          ...(shelf === 'due' ? { due: 'true' } : { state: shelf }),
          category,
          cursor: pageParam,
        }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  categories: () =>
    queryOptions({
      queryKey: ['articles', 'categories'],
      queryFn: () =>
        api.read<Items<ArticleCategory>>('/v1/article-categories').then(({ items }) => items),
    }),
  article: (articleId: string, content?: number) =>
    queryOptions({
      queryKey: ['articles', articleId, content ?? 'published'],
      queryFn: () => api.read<ArticleView>(at(articleId), { content }),
    }),
  contents: (articleId: string) =>
    queryOptions({
      queryKey: ['articles', articleId, 'contents'],
      queryFn: () =>
        api.read<Items<ArticleContentRow>>(`${at(articleId)}/contents`).then(({ items }) => items),
    }),
  diff: (articleId: string, from: number, to: number) =>
    queryOptions({
      queryKey: ['articles', articleId, 'diff', from, to],
      queryFn: () => api.read<ArticleDiff>(`${at(articleId)}/diff`, { from, to }),
    }),
  ofTicket: (ticketId: string) =>
    queryOptions({
      queryKey: ['articles', 'ticket', ticketId],
      queryFn: () => api.read<Items<ArticleRow>>(onTicket(ticketId)).then(({ items }) => items),
    }),
  suggestions: (text: string) =>
    queryOptions({
      queryKey: ['articles', 'suggestions', text],
      queryFn: () =>
        api.read<Items<ArticleHit>>('/v1/article-suggestions', { text }).then(({ items }) => items),
      staleTime: 60_000,
    }),
}

/** What to read again after any change of an article. */
export const ARTICLES = ['articles'] as const

export const writeArticle = (wish: NewArticle, command: CommandId) =>
  api.post<ArticleView>('/v1/articles', wish, { command })

export const rewriteArticle = ({ row }: ArticleView, wish: NewArticleContent, command: CommandId) =>
  api.post<ArticleView>(`${at(row.id)}/contents`, wish, { command, version: row.version })

export const publishArticle = ({ row }: ArticleView, command: CommandId) =>
  api.post<ArticleView>(`${at(row.id)}/publication`, undefined, { command, version: row.version })

export const withdrawArticle = ({ row }: ArticleView, command: CommandId) =>
  api.post<ArticleView>(`${at(row.id)}/withdrawal`, undefined, { command, version: row.version })

export const careForArticle = ({ row }: ArticleView, care: ArticleCare) =>
  api.put<ArticleView>(`${at(row.id)}/care`, care, { version: row.version })

export const voteOnArticle = ({ row }: ArticleView, helpful: boolean, command: CommandId) =>
  api.post<ArticleView>(`${at(row.id)}/votes`, { helpful }, { command })

export const attachArticle = (ticketId: string, articleId: string, command: CommandId) =>
  api.post<Items<ArticleRow>>(onTicket(ticketId), { articleId }, { command })

export const detachArticle = (ticketId: string, articleId: string, command: CommandId) =>
  api.post<Items<ArticleRow>>(
    `${onTicket(ticketId)}/${encodeURIComponent(articleId)}/detachment`,
    undefined,
    { command },
  )

export const articleFromTicket = (ticketId: string, command: CommandId) =>
  api.post<ArticleView>(`/v1/tickets/${encodeURIComponent(ticketId)}/article`, undefined, {
    command,
  })
