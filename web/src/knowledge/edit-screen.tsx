import type { ArticleView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { isProblem } from '../api'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { ArticleEditor } from './editor'
import { type ArticleText, EMPTY_TEXT, isChanged, textOf, trimmed } from './model'
import { ARTICLES, articleQueries, rewriteArticle, writeArticle } from './queries'
import { knowledgeWords } from './words'
import '../area/area.css'
import './knowledge.css'

/** A new article. It begins as a draft, which only those who write can see. */
export function NewArticleScreen() {
  const t = useWords(knowledgeWords)
  const router = useRouter()
  const [text, change] = useState<ArticleText>(EMPTY_TEXT)
  const write = useChange({
    change: (wish: ArticleText, command) => {
      const { note: _, ...content } = trimmed(wish)
      return writeArticle({ ...content, reviewOn: null }, command)
    },
    refresh: [ARTICLES],
    done: ({ row }) => router.history.push(`/knowledge/${row.id}`),
  })
  const { title, body } = trimmed(text)
  return (
    <>
      <ScreenHead title={t('knowledge.new_title')} />
      <div className="area-body">
        <ArticleEditor text={text} change={change} error={write.error} />
        <ProblemNote error={write.error} fieldsSayWhy />
        <FormButtons close={() => router.history.push('/knowledge')}>
          <Button
            disabled={title === '' || body === ''}
            loading={write.isPending}
            onClick={() => write.mutate(text)}
          >
            {t('knowledge.save_draft')}
          </Button>
        </FormButtons>
      </div>
    </>
  )
}

/** Writes a further version of an article, from the latest one on. */
export function EditArticleScreen() {
  const { articleId } = useParams({ from: '/inside/knowledge/$articleId/edit' })
  const shown = useQuery(articleQueries.article(articleId))
  const latest = shown.data?.latestContent
  const { data, error, refetch } = useQuery({
    ...articleQueries.article(articleId, latest),
    enabled: latest !== undefined,
    // What is being edited stays as it was read; a change by someone else is told when saving.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  })
  if (data && data.content === latest) return <Edit key={articleId} article={data} />
  const failed = shown.error ?? error
  if (failed) return <Failed error={failed} retry={() => void refetch()} wholePage />
  return <Waiting lines={9} />
}

function Edit({ article: read }: { article: ArticleView }) {
  const t = useWords(knowledgeWords)
  const router = useRouter()
  const [article] = useState(read)
  const [text, change] = useState(() => textOf(article))
  const href = `/knowledge/${article.row.id}`
  const save = useChange({
    change: (wish: ArticleText, command) => rewriteArticle(article, trimmed(wish), command),
    refresh: [ARTICLES],
    done: ({ content }) => router.history.push(`${href}?content=${content}`),
  })
  const { title, body } = trimmed(text)
  const ready = title !== '' && body !== '' && isChanged(textOf(article), text)
  return (
    <>
      <ScreenHead
        title={t('knowledge.edit_title')}
        tab={article.row.title}
        lead={article.publishedContent === null ? null : t('knowledge.saved_unpublished')}
      />
      <div className="area-body">
        <ArticleEditor text={text} change={change} error={save.error} withNote />
        {isProblem(save.error, 'stale_version') ? (
          <div className="notice" role="alert">
            <p>{t('knowledge.stale')}</p>
            <Button size="xs" variant="default" onClick={() => window.location.reload()}>
              {t('knowledge.reload')}
            </Button>
          </div>
        ) : (
          <ProblemNote error={save.error} fieldsSayWhy />
        )}
        <FormButtons close={() => router.history.push(href)}>
          <Button disabled={!ready} loading={save.isPending} onClick={() => save.mutate(text)}>
            {t('knowledge.save_version')}
          </Button>
        </FormButtons>
      </div>
    </>
  )
}
