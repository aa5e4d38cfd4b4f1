import type { DocumentView, RegulationView } from '@bylaw/contract'
import type { ReactNode } from 'react'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { useMe, usePlace } from '../../shell/company'
import { ClauseBehind } from '../clause-behind'
import { ClauseContested } from '../clause-contested'
import { depthOf } from '../model'
import { repealWords } from '../repeal/words'
import { OnlyOther } from './only-other'
import { RevisionRecord } from './revision-record'
import { Signatures } from './signatures'
import { textWords } from './words'
import './text.css'

interface RegulationPaperProps {
  readonly view: DocumentView
  readonly lit?: string
  /** What became of its rules since; of the text in force alone. */
  readonly regulation?: RegulationView
}

/** A regulation as the document people sign: heading, clauses, signatures, revision record. */
export function RegulationPaper({ view, lit, regulation }: RegulationPaperProps) {
  const t = useWords(textWords)
  const { document, version, revisions } = view
  const revision = revisions.find((each) => each.version === version)
  return (
    <article className="paper-sheet" id={view.regulationId}>
      <PaperHead view={view} />
      {document.clauses.length === 0 ? <p className="panel-note">{t('text.no_clauses')}</p> : null}
      {document.clauses.map((clause) => (
        <PaperClause key={clause.id} clause={clause} lit={lit === clause.id}>
          {regulation ? (
            <>
              <ClauseBehind clauseId={clause.id} regulation={regulation} />
              <ClauseContested clauseId={clause.id} regulation={regulation} />
            </>
          ) : null}
        </PaperClause>
      ))}
      {revision ? <Signatures view={view} revision={revision} /> : null}
      <RevisionRecord revisions={revisions} adopted={view.adopted} shown={version} />
    </article>
  )
}

interface PaperHeadProps {
  readonly view: DocumentView
  /** What its clauses are numbered under, where it stands among other regulations. */
  readonly code?: string
}

/** Whose regulation it is, what it is called, which version from when, for whom. */
export function PaperHead({ view: { document, version, revisions }, code }: PaperHeadProps) {
  const t = useWords(textWords)
  const repeal = useWords(repealWords)
  const me = useMe()
  const place = usePlace()
  const revision = revisions.find((each) => each.version === version)
  const inForceFrom = revision && !revision.begins ? revision.validFrom : undefined
  return (
    <>
      <p className="paper-company">{me.company.name}</p>
      <h2 className="paper-title">
        {inLanguage(document.title, place.language)}
        <OnlyOther of={[document.title]} />
      </h2>
      {revision?.repeals ? (
        <p className="paper-repealed">
          {revision?.begins
            ? repeal('repeal.paper_not_yet')
            : repeal('repeal.paper', { day: formatDay(revision.validFrom, place) })}
        </p>
      ) : null}
      <dl className="paper-head">
        {code ? (
          <div>
            <dt>{t('text.code')}</dt>
            <dd>{code}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('text.version')}</dt>
          <dd>{revision?.begins ? '—' : version}</dd>
        </div>
        <div>
          <dt>{t('text.in_force')}</dt>
          <dd>{inForceFrom ? formatDay(inForceFrom, place) : '—'}</dd>
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
    </>
  )
}

interface PaperClauseProps {
  readonly clause: DocumentView['document']['clauses'][number]
  /** It is the clause that the reader came for. */
  readonly lit?: boolean
  /** What stands under its wording. */
  readonly children?: ReactNode
}

/** One clause: its number hangs in the margin, heading and wording beside it. */
export function PaperClause({ clause: { id, heading, text }, lit, children }: PaperClauseProps) {
  const { language } = usePlace()
  return (
    <section
      id={id}
      tabIndex={-1}
      className={`paper-clause${lit ? ' paper-lit' : ''}`}
      data-depth={depthOf(id)}
    >
      <h3 className="paper-heading">
        <span className="paper-number">{id}</span>
        {inLanguage(heading, language)}
        <OnlyOther of={[heading, text]} />
      </h3>
      <p>{inLanguage(text, language)}</p>
      {children}
    </section>
  )
}
