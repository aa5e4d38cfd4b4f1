import type { DiffView } from '@bylaw/contract'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { WideTable } from '../../common/scrolling'
import { commonWords } from '../../common/words'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { draftWords } from './words'

/** How two versions differ: as sentences people read, or place by place in the data. */
export function Diff({ diff, title }: { diff: DiffView; title: string }) {
  const t = useWords(draftWords)
  const [kind, setKind] = useState<'words' | 'data'>('words')
  const nothing = diff.places.length === 0 && diff.sentences.length === 0
  return (
    <section className="panel diff-panel">
      <header className="panel-head">
        <h2>{title}</h2>
        {diff.places.length === 0 ? null : (
          <SegmentedControl
            size="xs"
            aria-label={t('draft.diff_kind')}
            value={kind}
            onChange={(next) => setKind(next === 'data' ? 'data' : 'words')}
            data={[
              { value: 'words', label: t('draft.diff_words') },
              { value: 'data', label: t('draft.diff_data') },
            ]}
          />
        )}
      </header>
      {nothing ? (
        <p className="panel-body panel-note">{t('draft.diff_none')}</p>
      ) : kind === 'words' ? (
        <Sentences sentences={diff.sentences} />
      ) : (
        <Places places={diff.places} />
      )}
    </section>
  )
}

function Sentences({ sentences }: Pick<DiffView, 'sentences'>) {
  const t = useWords(draftWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  if (sentences.length === 0)
    return <p className="panel-body panel-note">{t('draft.diff_unread')}</p>
  return (
    <ul className="diff">
      {sentences.map(({ rule, before, after }) => (
        <li key={`${rule} ${before?.zh ?? ''} ${after?.zh ?? ''}`}>
          <span className="badge">
            {t(
              before === null
                ? 'draft.diff_added'
                : after
                  ? 'draft.diff_changed'
                  : 'draft.diff_removed',
            )}
          </span>
          <div>
            {before ? (
              <del>
                <span className="only-spoken">
                  {t('draft.diff_before')}
                  {common('common.colon')}
                </span>
                {inLanguage(before, language)}
              </del>
            ) : null}
            {after ? (
              <ins>
                <span className="only-spoken">
                  {t('draft.diff_after')}
                  {common('common.colon')}
                </span>
                {inLanguage(after, language)}
              </ins>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Places({ places }: Pick<DiffView, 'places'>) {
  const t = useWords(draftWords)
  return (
    <WideTable label={t('draft.diff_data')}>
      <table className="listing">
        <caption className="only-spoken">{t('draft.diff_data')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('draft.diff_place')}</th>
            <th scope="col">{t('draft.diff_before')}</th>
            <th scope="col">{t('draft.diff_after')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.pointer}>
              <th scope="row">
                <code>{place.pointer || '/'}</code>
              </th>
              <td>{written(place.before)}</td>
              <td>{written(place.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

const written = (value: unknown) =>
  value === undefined ? '—' : <code className="diff-value">{JSON.stringify(value)}</code>
