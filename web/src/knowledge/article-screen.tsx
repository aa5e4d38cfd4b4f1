import type { ArticleView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconHistory, IconPencil, IconSend } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { isProblem } from '../api'
import { useChange } from '../area/use-change'
import { useSearchVersion } from '../area/use-search'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { Markdown } from '../markdown/markdown'
import { BackTo } from '../shell/back-to'
import { useMay } from '../shell/company'
import { useTitle } from '../shell/screen'
import { ArticleGone } from './article-gone'
import { ArticleFacts } from './facts'
import { ArticleMarks } from './marks'
import { ARTICLES, articleQueries, publishArticle } from './queries'
import { StateNotice } from './state-notice'
import { Versions } from './versions'
import { Vote } from './vote'
import { WithdrawDialog } from './withdraw-dialog'
import { knowledgeWords } from './words'
import '../area/area.css'
import '../ticket/ticket.css'
import './knowledge.css'

/** One article, in the version that readers see or the one that the address names. */
export function ArticleScreen() {
  const { articleId } = useParams({ from: '/inside/knowledge/$articleId' })
  const content = useSearchVersion('content')
  const { data, error, refetch } = useQuery(articleQueries.article(articleId, content))
  if (data) return <Article article={data} />
  if (isProblem(error, 'not_found')) return <ArticleGone />
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  return <Waiting lines={9} />
}

function Article({ article }: { article: ArticleView }) {
  const { row } = article
  const t = useWords(knowledgeWords)
  const router = useRouter()
  const may = useMay()
  const [shown, show] = useState<'versions' | 'withdraw'>()
  const publish = useChange({
    change: (_, command) => publishArticle(article, command),
    refresh: [ARTICLES],
    done: () => router.history.push(`/knowledge/${row.id}`),
  })
  useTitle(row.title)
  const writes = may('article.write')
  const publishes = may('article.publish') && article.publishedContent !== article.latestContent
  return (
    <>
      <header className="ticket-head">
        <BackTo href="/knowledge" name={t('knowledge.title')} />
        <div className="ticket-title">
          <p className="ticket-line">
            <span className="ticket-number">{row.number}</span>
            {writes ? <ArticleMarks article={row} /> : null}
          </p>
          <h1>{row.title}</h1>
        </div>
        {writes ? (
          <div className="screen-actions">
            <Button
              variant="default"
              leftSection={<IconHistory size={16} aria-hidden />}
              onClick={() => show('versions')}
            >
              {t('knowledge.versions')}
            </Button>
            {may('article.publish') && row.state === 'published' ? (
              <Button variant="default" onClick={() => show('withdraw')}>
                {t('knowledge.withdraw')}
              </Button>
            ) : null}
            <Button
              variant={publishes ? 'default' : 'filled'}
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => router.history.push(`/knowledge/${row.id}/edit`)}
            >
              {t('knowledge.edit')}
            </Button>
            {publishes ? (
              <Button
                leftSection={<IconSend size={16} aria-hidden />}
                loading={publish.isPending}
                onClick={() => publish.mutate()}
              >
                {article.latestContent === 1
                  ? t('knowledge.publish')
                  : t('knowledge.publish_version', { content: article.latestContent })}
              </Button>
            ) : null}
          </div>
        ) : null}
      </header>
      <div className="area-body">
        <ProblemNote error={publish.error} />
        <StateNotice article={article} />
        <div className="article-page">
          <div className="panel article-text">
            <Markdown text={article.body} />
            {row.state === 'published' ? <Vote article={article} /> : null}
          </div>
          <ArticleFacts article={article} />
        </div>
      </div>
      {shown === 'versions' ? <Versions article={article} close={() => show(undefined)} /> : null}
      {shown === 'withdraw' ? (
        <WithdrawDialog article={article} close={() => show(undefined)} />
      ) : null}
    </>
  )
}
