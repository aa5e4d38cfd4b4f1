import type { DocumentView, RegulationView, RuleSetView } from '@bylaw/contract'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { ClauseBehind } from '../clause-behind'
import { ClauseContested } from '../clause-contested'
import { goesByProposal } from '../model'
import { NumberedMark } from '../proposed/mark'
import { proposedWords } from '../proposed/words'
import { tablesOf } from '../tables/model'
import { RuleTableRows } from '../tables/view'
import { PaperClause, PaperHead } from '../text/document-view'
import { RevisionRecord } from '../text/revision-record'
import { Signatures } from '../text/signatures'
import { textWords } from '../text/words'
import { PrintedDecisions } from './decisions'
import { type PrintedRules, rulesUnder } from './rules-under'
import { printWords } from './words'

/** A regulation with all that was read of it. */
export interface Printed {
  readonly text: DocumentView
  readonly regulation: RegulationView
  readonly ruleSets: readonly RuleSetView[]
}

/**
 * A regulation as people would sign it: a front page with who stands behind it and what was revised,
 * its clauses with the rules that follow from each, the decisions taken and what is still open.
 */
export function PrintedRegulation({ text: view, regulation, ruleSets }: Printed) {
  const t = useWords(printWords)
  const text = useWords(textWords)
  const proposed = useWords(proposedWords)
  const { questions } = regulation
  const { document, version, revisions, adopted } = view
  const revision = revisions.find((each) => each.version === version)
  const { under, elsewhere } = rulesUnder(
    document.clauses,
    regulation,
    new Map(ruleSets.map(({ summary, rules }) => [summary.id, tablesOf(summary.kind, rules)])),
  )
  return (
    <article className="paper-sheet" id={view.regulationId}>
      <div className="paper-front">
        <PaperHead view={view} code={regulation.summary.code} />
        {revision ? <Signatures view={view} revision={revision} /> : null}
        <RevisionRecord revisions={revisions} adopted={adopted} shown={version} />
        {questions.some(goesByProposal) ? (
          <p className="panel-note">{proposed('proposed.legend')}</p>
        ) : null}
      </div>
      {document.clauses.length === 0 ? (
        <p className="panel-note">{text('text.no_clauses')}</p>
      ) : null}
      {document.clauses.map((clause) => (
        <PaperClause key={clause.id} clause={clause}>
          <ClauseBehind clauseId={clause.id} regulation={regulation} />
          <ClauseContested clauseId={clause.id} regulation={regulation} />
          <RulesOfClause rules={under.get(clause.id) ?? []} questions={questions} />
        </PaperClause>
      ))}
      {elsewhere.length > 0 ? (
        <section className="paper-part">
          <h3 className="paper-subheading">{t('print.elsewhere')}</h3>
          <RulesOfClause rules={elsewhere} questions={questions} />
        </section>
      ) : null}
      <PrintedDecisions questions={questions} />
    </article>
  )
}

interface RulesOfClauseProps {
  readonly rules: readonly PrintedRules[]
  readonly questions: RegulationView['questions']
}

/** What follows from one clause, rule set by rule set. */
function RulesOfClause({ rules, questions }: RulesOfClauseProps) {
  const t = useWords(printWords)
  const language = useLanguage()
  return rules.map(({ ruleSet, tables, sentences }) => {
    const mark = (place: string) => (
      <NumberedMark asked={questions} ruleSetId={ruleSet.id} place={place} />
    )
    return (
      <div key={ruleSet.id} className="paper-rules">
        <p>
          {t('print.rule_set', {
            title: inLanguage(ruleSet.title, language),
            version: ruleSet.shownVersion,
          })}
        </p>
        {tables.map((each) => (
          <RuleTableRows key={each.at} table={each} mark={mark} />
        ))}
        {sentences.length > 0 ? (
          <ul>
            {sentences.map(({ rule, text }) => (
              <li key={`${rule} ${text.zh}`}>
                {inLanguage(text, language)}
                {mark(rule)}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    )
  })
}
