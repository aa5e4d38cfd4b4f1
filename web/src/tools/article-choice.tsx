import { Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWords } from '../i18n/use-words'
import { articleQueries } from '../knowledge/queries'
import { toolWords } from './words'

interface ArticleChoiceProps {
  readonly articleId: string | null
  readonly choose: (articleId: string | null) => void
}

/** A published article, found by its title. */
export function ArticleChoice({ articleId, choose }: ArticleChoiceProps) {
  const t = useWords(toolWords)
  const articles = useArticleTitles()
  return (
    <Select
      label={t('tool.article')}
      description={t('tool.article_hint')}
      searchable
      nothingFoundMessage={t('tool.article_none')}
      data={articles.map(({ id, title }) => ({ value: id, label: title }))}
      value={articleId}
      onChange={choose}
    />
  )
}

/** The published articles, page after page. */
export function useArticleTitles(enabled = true) {
  const read = useInfiniteQuery({ ...articleQueries.list('published', undefined), enabled })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = read
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return read.data?.pages.flatMap(({ items }) => items) ?? []
}
