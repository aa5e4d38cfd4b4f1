import type { DiffView } from '@bylaw/contract'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { WideTable } from '../../common/scrolling'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { nameOf } from '../editor/kinds/named'
import { useLabel } from '../editor/label'
import { usePlaceName } from '../editor/place-name'
import { toldValue } from '../editor/told-value'
import { editorWords } from '../editor/words'
import { BeforeAfter, Told } from './before-after'
import { draftWords } from './words'

interface DiffProps {
  readonly diff: DiffView
  readonly title: string
  /** What the places are in, to call them by their names: rules of a kind, or a text. */
  readonly of: { readonly kind: string; readonly content: unknown }
}

/** How two versions differ: as sentences people read, or place by place in the data. */
export function Diff({ diff, title, of }: DiffProps) {
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
        <>
          <Sentences sentences={diff.sentences} />
          <Unsaid places={diff.places} of={of} />
        </>
      ) : (
        <Places places={diff.places} of={of} />
      )}
    </section>
  )
}

function Sentences({ sentences }: Pick<DiffView, 'sentences'>) {
  const t = useWords(draftWords)
  const language = useLanguage()
  if (sentences.length === 0) return null
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
          {before && after && before[language] === after[language] ? (
            <BeforeAfter
              before={<Told words={before} against={after} />}
              after={<Told words={after} against={before} />}
            />
          ) : (
            <BeforeAfter
              before={before && inLanguage(before, language)}
              after={after && inLanguage(after, language)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

/** What no sentence speaks of, by its name in the editor: nothing changes unseen. */
function Unsaid({ places, of }: Pick<DiffView, 'places'> & Pick<DiffProps, 'of'>) {
  const t = useWords(draftWords)
  const placeName = usePlaceName(of.kind, of.content)
  const unsaid = places.filter(({ said }) => !said)
  if (unsaid.length === 0) return null
  return (
    <ul className="diff" aria-label={t('draft.diff_unsaid')}>
      {unsaid.map((place) => (
        <li key={`${place.pointer} ${'before' in place} ${'after' in place}`}>
          <span className="badge">{t(howChanged(place))}</span>
          <div>
            <span className="diff-place">{placeName(place.pointer)}</span>
            <BeforeAfter
              before={'before' in place ? <Value {...place} value={place.before} /> : null}
              after={'after' in place ? <Value {...place} value={place.after} /> : null}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

const howChanged = (place: object) =>
  !('before' in place)
    ? 'draft.diff_added'
    : 'after' in place
      ? 'draft.diff_changed'
      : 'draft.diff_removed'

function Places({ places, of }: Pick<DiffView, 'places'> & Pick<DiffProps, 'of'>) {
  const t = useWords(draftWords)
  const placeName = usePlaceName(of.kind, of.content)
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
                {placeName(place.pointer)}
                <code className="under">{place.pointer || '/'}</code>
              </th>
              <td>
                <Value pointer={place.pointer} value={place.before} />
              </td>
              <td>
                <Value pointer={place.pointer} value={place.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** A value as its editor shows it; what has parts by its name, or as data. */
function Value({ pointer, value }: { pointer: string; value: unknown }) {
  const say = useLabel()
  const t = useWords(editorWords)
  if (value === undefined) return '—'
  if (value === null) return t('edit.undecided')
  const told = toldValue(pointer, value) ?? nameOf(value)
  return told === undefined ? (
    <code className="diff-value">{JSON.stringify(value)}</code>
  ) : (
    say(told)
  )
}
