import type { ArticleView } from '@bylaw/contract'
import { type ReactNode, useState } from 'react'
import { Moment } from '../common/moment'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { CareDialog } from './care-dialog'
import { Helpful } from './marks'
import { knowledgeWords } from './words'

/** What stands beside an article: where it belongs, who keeps it, where it came from. */
export function ArticleFacts({ article }: { article: ArticleView }) {
  const { row, fromTicket } = article
  const t = useWords(knowledgeWords)
  const place = usePlace()
  const writes = useMay()('article.write')
  const [caring, care] = useState(false)
  return (
    <aside className="article-side" aria-label={t('knowledge.care')}>
      <section>
        <dl>
          <Fact name={t('knowledge.category')}>{row.category || t('knowledge.no_category')}</Fact>
          {row.tags.length > 0 ? (
            <Fact name={t('knowledge.field_tags')}>
              <span className="article-tags">
                {row.tags.map((tag) => (
                  <span key={tag} className="badge">
                    {tag}
                  </span>
                ))}
              </span>
            </Fact>
          ) : null}
          <Fact name={t('knowledge.version', { content: article.content })}>
            <Moment
              at={article.writtenAt}
              short={t('knowledge.written_by', {
                name: article.writtenByName,
                time: formatDay(article.writtenAt, place),
              })}
            />
          </Fact>
          {writes ? (
            <Fact name={t('knowledge.helpful')}>
              <Helpful article={row} />
            </Fact>
          ) : null}
          {fromTicket ? (
            <Fact name={t('knowledge.from_ticket')}>
              <Go href={`/tickets/${fromTicket.id}`}>{fromTicket.number}</Go>
            </Fact>
          ) : null}
        </dl>
      </section>
      {writes ? (
        <section>
          <h2>{t('knowledge.care')}</h2>
          <dl>
            <Fact name={t('knowledge.owner')}>{row.ownerName}</Fact>
            <Fact name={t('knowledge.review_on')}>
              {row.reviewOn ?? t('knowledge.review_never')}
            </Fact>
          </dl>
          <button type="button" className="link-button" onClick={() => care(true)}>
            {t('knowledge.care_change')}
          </button>
        </section>
      ) : null}
      {caring ? <CareDialog article={article} close={() => care(false)} /> : null}
    </aside>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
