import type { ArticleDiff, ArticleView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SidePanel } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { shownLines } from './diff-lines'
import { articleQueries } from './queries'
import { knowledgeWords } from './words'

/** Every version of an article, and how each differs from the one before. */
export function Versions({ article, close }: { article: ArticleView; close: () => void }) {
  const t = useWords(knowledgeWords)
  const place = usePlace()
  const { id } = article.row
  const { data: versions, error, refetch } = useQuery(articleQueries.contents(id))
  const [open, setOpen] = useState<number>()
  return (
    <SidePanel close={close} title={t('knowledge.versions')} size="lg">
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {versions || error ? null : <Waiting lines={4} />}
      <ol className="article-versions" reversed>
        {versions?.map((each) => (
          <li key={each.content}>
            <span className="article-facts">
              <Go href={`/knowledge/${id}?content=${each.content}`} onClick={close}>
                {t('knowledge.version', { content: each.content })}
              </Go>
              {each.published ? (
                <span className="badge badge-good">{t('knowledge.published')}</span>
              ) : null}
              <span className="badge">{t(`knowledge.${each.visibility}`)}</span>
              <span>
                {t('knowledge.written_by', {
                  name: each.writtenByName,
                  time: formatInstant(each.writtenAt, place),
                })}
              </span>
            </span>
            {each.note ? <span>{each.note}</span> : null}
            {each.content === 1 ? (
              <span className="section-empty">{t('knowledge.first_version')}</span>
            ) : (
              <div>
                <button
                  type="button"
                  className="link-button"
                  aria-expanded={open === each.content}
                  onClick={() => setOpen(open === each.content ? undefined : each.content)}
                >
                  {t('knowledge.compare', { content: each.content - 1 })}
                </button>
              </div>
            )}
            {open === each.content ? (
              <Difference articleId={id} from={each.content - 1} to={each.content} />
            ) : null}
          </li>
        ))}
      </ol>
    </SidePanel>
  )
}

function Difference({ articleId, from, to }: { articleId: string; from: number; to: number }) {
  const t = useWords(knowledgeWords)
  const { data, error, refetch } = useQuery(articleQueries.diff(articleId, from, to))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={3} />
  return data.lines.every(({ kind }) => kind === 'same') ? (
    <p className="section-empty">{t('knowledge.same_text')}</p>
  ) : (
    <Lines diff={data} />
  )
}

/** Signs say what was put in and taken out, so that colour is not all there is. */
const SIGNS = { added: '+ ', removed: '− ', same: '  ' } as const

function Lines({ diff }: { diff: ArticleDiff }) {
  const t = useWords(knowledgeWords)
  return (
    <ul className="article-diff" aria-label={t('knowledge.diff', { from: diff.from, to: diff.to })}>
      {shownLines(diff.lines).map(({ at, line, skipped }) =>
        line ? (
          <li key={at} className={`diff-${line.kind}`}>
            {line.kind === 'same' ? null : (
              <span className="only-spoken">{t(`knowledge.${line.kind}`)}: </span>
            )}
            <span aria-hidden>{SIGNS[line.kind]}</span>
            {line.text || ' '}
          </li>
        ) : (
          <li key={at} className="diff-skipped">
            {t('knowledge.lines_same', { count: skipped })}
          </li>
        ),
      )}
    </ul>
  )
}
