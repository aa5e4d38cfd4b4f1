import type { ArticleRow } from '@bylaw/contract'
import { IconAlertTriangle, IconLock, IconWorld } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { knowledgeWords } from './words'

/** Who may read an article, and what has to be seen to. */
export function ArticleMarks({ article }: { article: ArticleRow }) {
  const t = useWords(knowledgeWords)
  const Icon = article.visibility === 'public' ? IconWorld : IconLock
  return (
    <>
      <span className="badge">
        <Icon size={13} aria-hidden />
        {t(`knowledge.${article.visibility}`)}
      </span>
      {article.furtherVersion ? (
        <span className="badge badge-calm">{t('knowledge.further')}</span>
      ) : null}
      {article.reviewDue ? (
        <span className="badge badge-warn">
          <IconAlertTriangle size={13} aria-hidden />
          {t('knowledge.review_due')}
        </span>
      ) : null}
    </>
  )
}

/** How many of those who said anything found it helpful. */
export function Helpful({ article: { helpful, unhelpful } }: { article: ArticleRow }) {
  const t = useWords(knowledgeWords)
  const all = helpful + unhelpful
  return all === 0 ? '—' : t('knowledge.helpful_of', { helpful, all })
}
