import { Button } from '@mantine/core'
import { IconBooks } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ArticleList } from './list'
import type { Shelf } from './model'
import { articleQueries } from './queries'
import { knowledgeWords } from './words'
import './knowledge.css'

/** The articles on a shelf that the reader may read, of one category or of all. */
export function Shelved({ shelf, category }: { shelf: Shelf; category: string | undefined }) {
  const t = useWords(knowledgeWords)
  const router = useRouter()
  const writes = useMay()('article.write')
  const read = useInfiniteQuery(articleQueries.list(shelf, category))
  const articles = read.data?.pages.flatMap(({ items }) => items)
  if (read.error && !articles)
    return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!articles) return <Waiting />
  if (articles.length === 0)
    return (
      <State
        icon={IconBooks}
        title={t(`knowledge.none_${shelf}_title`)}
        text={t(
          shelf === 'published' && !writes
            ? 'knowledge.none_public_text'
            : `knowledge.none_${shelf}_text`,
        )}
      >
        {writes && shelf !== 'due' ? (
          <Button onClick={() => router.history.push('/knowledge/new')}>
            {t('knowledge.write')}
          </Button>
        ) : null}
      </State>
    )
  return (
    <>
      <ArticleList articles={articles} shelf={shelf} />
      {read.hasNextPage ? (
        <Button
          variant="default"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t('knowledge.more')}
        </Button>
      ) : null}
    </>
  )
}
