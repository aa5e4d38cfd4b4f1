import type { ClauseView, RegulationView } from '@bylaw/contract'
import { SegmentedControl } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ProblemNote } from '../../common/problem-note'
import { Waiting } from '../../common/states'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { usePlaceName } from '../editor/place-name'
import { rulebookQueries } from '../queries'
import { type ComingClause, useComingClauses } from './coming-clauses'
import { citablePlaces } from './place'
import { asSent, type Cites } from './use-cites'
import { citingWords } from './words'

/** Which clause is of which place, by the same code as the server’s. */
const loadCited = async () => {
  const { cited } = await import('@bylaw/rulebook')
  return { cited }
}
type Loaded = Awaited<ReturnType<typeof loadCited>>

interface ClausesBesideProps {
  readonly kind: string
  readonly rules: unknown
  readonly regulationId: string
  readonly cites: Cites
  /** The cell that was in hand last; undefined before the first. */
  readonly cell: string | undefined
  readonly said: readonly string[]
}

/** The clauses of the regulation: those that the place in hand rests on are marked and can be changed. */
export function ClausesBeside(props: ClausesBesideProps) {
  const t = useWords(citingWords)
  const { data, error } = useQuery(rulebookQueries.regulation(props.regulationId))
  const rulebook = useQuery({
    queryKey: ['rulebook-package'],
    queryFn: loadCited,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <aside className="panel clauses-beside">
      <header className="panel-head">
        <h2>{t('citing.clauses')}</h2>
      </header>
      {error || rulebook.error ? <ProblemNote error={error ?? rulebook.error} /> : null}
      {data && rulebook.data ? (
        <Clauses key={props.cell} {...props} regulation={data} cited={rulebook.data.cited} />
      ) : (
        <Waiting lines={6} />
      )}
    </aside>
  )
}

interface ClausesProps extends ClausesBesideProps {
  readonly regulation: RegulationView
  readonly cited: Loaded['cited']
}

function Clauses({ kind, rules, cites, cell, said, regulation, cited }: ClausesProps) {
  const t = useWords(citingWords)
  const language = useLanguage()
  const list = useRef<HTMLOListElement>(null)
  const placeName = usePlaceName(kind, rules)
  const { own, at } = cited(rules, cites.before, cites.anew)
  const known = [...said, ...Object.keys(cites.before.citations), ...Object.keys(own)]
  const coming = useComingClauses(regulation)
  const places = cell === undefined ? [] : citablePlaces(cell, known)
  const [chosen, choose] = useState<string>()
  // The narrowest unless somebody means the whole: naming a clause touches nothing beside the cell.
  const place = places.find((each) => each === chosen) ?? places[0]
  const here = place === undefined ? [] : at(place)
  const first = here[0]
  useEffect(() => {
    if (first !== undefined) broughtIntoView(list.current, first)
  }, [first])
  const put = (clauses: readonly string[]) => {
    if (place === undefined) return
    cites.cite({ rules, citations: asSent({ ...own, [place]: clauses }) })
  }
  return (
    <>
      <div className="citing-place" aria-live="polite">
        {place === undefined ? (
          <p className="panel-note">{t('citing.begin')}</p>
        ) : (
          <>
            <p>
              <strong>{placeName(place)}</strong>
            </p>
            {places.length > 1 ? (
              <SegmentedControl
                size="xs"
                aria-label={t('citing.of_what')}
                value={place}
                onChange={choose}
                data={places.map((each, index) => ({
                  value: each,
                  label: t(index === 0 ? 'citing.this_one' : 'citing.whole', {
                    name: placeName(each),
                  }),
                }))}
              />
            ) : null}
            {here.length === 0 ? <p className="panel-note">{t('citing.none')}</p> : null}
            <ul className="citing-chips">
              {here.map((id) => (
                <li key={id} className="clause-chip">
                  {id}
                  <button
                    type="button"
                    aria-label={t('citing.remove', { id })}
                    onClick={() => put(here.filter((each) => each !== id))}
                  >
                    <IconX size={13} stroke={2} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what has the focus is what the arrow keys scroll. */}
      <ol className="citing-clauses" ref={list} tabIndex={0} aria-label={t('citing.clauses')}>
        {[...regulation.clauses, ...coming].map((clause) => (
          <Clause
            key={clause.id}
            clause={clause}
            language={language}
            chosen={here.includes(clause.id)}
            {...(place === undefined ? {} : { pick: () => put([...here, clause.id]) })}
          />
        ))}
      </ol>
    </>
  )
}

interface ClauseProps {
  readonly clause: Pick<ClauseView, 'id' | 'heading' | 'text'> & Partial<Pick<ComingClause, 'from'>>
  readonly language: 'zh' | 'en'
  readonly chosen: boolean
  /** Names it for the place in hand; absent while there is none. */
  readonly pick?: () => void
}

function Clause({ clause, language, chosen, pick }: ClauseProps) {
  const t = useWords(citingWords)
  const place = usePlace()
  const { id, heading, text, from } = clause
  return (
    <li data-clause={id} {...(chosen ? { 'data-chosen': true } : {})}>
      <p className="citing-head">
        <strong>
          {id} {inLanguage(heading, language)}
        </strong>
        {pick && !chosen ? (
          <button
            type="button"
            className="link-button"
            aria-label={t('citing.pick_one', { id })}
            onClick={pick}
          >
            {t('citing.pick')}
          </button>
        ) : null}
        {chosen ? <span className="badge badge-chosen">{t('citing.chosen')}</span> : null}
        {from === undefined ? null : (
          <span className="badge badge-calm">
            {from === null
              ? t('citing.drafted')
              : t('citing.coming', { day: formatDay(from, place) })}
          </span>
        )}
      </p>
      <p>{inLanguage(text, language)}</p>
    </li>
  )
}

/** Scrolls the list alone: the page stays where the cell in hand is. */
function broughtIntoView(list: HTMLElement | null, clause: string): void {
  const item = list?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clause)}"]`)
  if (list && item) list.scrollTop = item.offsetTop - list.offsetTop - 8
}
