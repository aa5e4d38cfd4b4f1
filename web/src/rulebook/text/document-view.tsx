import type { DocumentView } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { useMe, usePlace } from '../../shell/company'
import { depthOf } from '../model'
import { repealWords } from '../repeal/words'
import { RevisionRecord } from './revision-record'
import { Signatures } from './signatures'
import { textWords } from './words'
import './text.css'

/** A regulation as the document people sign: heading, clauses, signatures, revision record. */
export function RegulationPaper({
  view,
  lit,
  heading: Heading = 'h2',
}: {
  view: DocumentView
  /** The clause that the reader came for. */
  lit?: string
  heading?: 'h2' | 'h3'
}) {
  const t = useWords(textWords)
  const repeal = useWords(repealWords)
  const me = useMe()
  const place = usePlace()
  const { document, version, revisions } = view
  const revision = revisions.find((each) => each.version === version)
  const Sub = Heading === 'h2' ? 'h3' : 'h4'
  return (
    <article className="paper-sheet" id={view.regulationId}>
      <p className="paper-company">{me.company.name}</p>
      <Heading className="paper-title">{inLanguage(document.title, place.language)}</Heading>
      {revision?.repeals ? (
        <p className="paper-repealed">
          {repeal('repeal.paper', { day: formatDay(revision.validFrom, place) })}
        </p>
      ) : null}
      <dl className="paper-head">
        <div>
          <dt>{t('text.version')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{t('text.in_force')}</dt>
          <dd>{revision ? formatDay(revision.validFrom, place) : '—'}</dd>
        </div>
        <div>
          <dt>{t('text.owner')}</dt>
          <dd>{inLanguage(document.owner, place.language)}</dd>
        </div>
        <div className="paper-scope">
          <dt>{t('text.scope')}</dt>
          <dd>{inLanguage(document.scope, place.language)}</dd>
        </div>
      </dl>
      {document.clauses.length === 0 ? <p className="panel-note">{t('text.no_clauses')}</p> : null}
      {document.clauses.map(({ id, heading, text }) => (
        <section
          key={id}
          id={id}
          tabIndex={-1}
          className={`paper-clause${lit === id ? ' paper-lit' : ''}`}
          data-depth={depthOf(id)}
        >
          <Sub className="paper-heading">
            <span className="paper-number">{id}</span>
            {inLanguage(heading, place.language)}
          </Sub>
          <p>{inLanguage(text, place.language)}</p>
        </section>
      ))}
      {revision ? <Signatures view={view} revision={revision} heading={Sub} /> : null}
      <RevisionRecord revisions={revisions} adopted={view.adopted} shown={version} heading={Sub} />
    </article>
  )
}
