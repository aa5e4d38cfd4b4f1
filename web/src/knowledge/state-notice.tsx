import type { ArticleView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { knowledgeWords } from './words'

/** What those who write have to know: that readers see another version, or none. */
export function StateNotice({ article }: { article: ArticleView }) {
  const t = useWords(knowledgeWords)
  const { row, content, latestContent: latest, publishedContent: published } = article
  if (!useMay()('article.write')) return null
  const href = `/knowledge/${row.id}`
  const isPublished = content === published
  if (published !== null && latest === published && isPublished) return null
  return (
    <div className="notice">
      <IconInfoCircle size={16} aria-hidden />
      <p>
        {published === null
          ? t(row.state === 'withdrawn' ? 'knowledge.withdrawn_note' : 'knowledge.draft_note')
          : latest > published
            ? t('knowledge.further_text', { published, latest })
            : null}{' '}
        {content === (published ?? latest) ? null : t('knowledge.shown_version', { content })}{' '}
        {content === latest ? null : (
          <Go href={`${href}?content=${latest}`}>{t('knowledge.see_latest')}</Go>
        )}{' '}
        {published === null || isPublished ? null : (
          <Go href={href}>{t('knowledge.see_published')}</Go>
        )}
      </p>
    </div>
  )
}
