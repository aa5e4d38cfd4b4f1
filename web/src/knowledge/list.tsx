import type { ArticleRow } from '@bylaw/contract'
import { Moment } from '../common/moment'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ArticleMarks, Helpful } from './marks'
import type { Shelf } from './model'
import { knowledgeWords } from './words'

/** Articles as a table; who keeps them and when they are looked at again is for those who write. */
export function ArticleList({
  articles,
  shelf,
}: {
  articles: readonly ArticleRow[]
  shelf: Shelf
}) {
  const t = useWords(knowledgeWords)
  const place = usePlace()
  const writes = useMay()('article.write')
  return (
    <section className="panel listing-scroller">
      <table className="listing">
        <caption className="only-spoken">{t(`knowledge.${shelf}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('knowledge.article')}</th>
            <th scope="col" className="wide">
              {t('knowledge.category')}
            </th>
            {writes ? (
              <>
                <th scope="col" className="wide">
                  {t('knowledge.owner')}
                </th>
                <th scope="col" className="wide">
                  {t('knowledge.review_on')}
                </th>
              </>
            ) : null}
            <th scope="col" className="wide">
              {t('knowledge.helpful')}
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.id}>
              <th scope="row">
                <Go href={`/knowledge/${article.id}`}>{article.title}</Go>
                <span className="under">
                  <span className="article-facts">
                    {article.number}
                    <Moment
                      at={article.updatedAt}
                      short={t('knowledge.updated', { time: formatDay(article.updatedAt, place) })}
                    />
                    {writes ? <ArticleMarks article={article} /> : null}
                  </span>
                </span>
              </th>
              <td className="wide">{article.category || '—'}</td>
              {writes ? (
                <>
                  <td className="wide name">{article.ownerName}</td>
                  <td className="wide name">{article.reviewOn ?? '—'}</td>
                </>
              ) : null}
              <td className="wide name">
                <Helpful article={article} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
