import type { ClauseView, QuestionView, RegulationView } from '@bylaw/contract'
import { Select, Switch } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { ClauseBehind } from './clause-behind'
import { ClauseContested } from './clause-contested'
import { useLitPlace } from './lit-place'
import { type CitedRules, depthOf, questionsOn, rulesFrom } from './model'
import { ProposalMark } from './proposed/mark'
import { questionHref } from './sought-place'
import { OnlyOther } from './text/only-other'
import { rulebookWords } from './words'

interface ClauseListProps {
  readonly regulation: RegulationView
}

/** Clause by clause, beside the sentences of the rules it gave rise to. */
export function ClauseList({ regulation }: ClauseListProps) {
  const { clauses, questions } = regulation
  const regulationId = regulation.summary.id
  const t = useWords(rulebookWords)
  const language = useLanguage()
  const router = useRouter()
  const [onlyRuled, setOnlyRuled] = useState(false)
  const lit = useLitPlace(true)
  const shown = onlyRuled
    ? clauses.filter(({ id, gaveRiseTo }) => gaveRiseTo.length > 0 || id === lit)
    : clauses
  return (
    <>
      <div className="area-bar">
        <Select
          className="clause-jump"
          searchable
          clearable={false}
          aria-label={t('rulebook.jump')}
          placeholder={t('rulebook.jump')}
          nothingFoundMessage={t('rulebook.jump_none')}
          data={clauses.map(({ id, heading }) => ({
            value: id,
            label: `${id} ${inLanguage(heading, language)}`,
          }))}
          value={clauses.some(({ id }) => id === lit) ? lit : null}
          onChange={(id) => {
            if (id) router.history.push(`/rulebook/${regulationId}#${id}`)
          }}
        />
        <Switch
          label={t('rulebook.with_rules')}
          checked={onlyRuled}
          onChange={(event) => setOnlyRuled(event.currentTarget.checked)}
        />
      </div>
      <div className="clauses">
        <div className="clauses-head" aria-hidden>
          <span>{t('rulebook.col_clause')}</span>
          <span>{t('rulebook.col_rules')}</span>
        </div>
        {shown.map((clause) => (
          <Clause
            key={clause.id}
            clause={clause}
            lit={clause.id === lit}
            rules={rulesFrom(clause.id, regulation)}
            questions={questions}
            regulation={regulation}
          />
        ))}
      </div>
    </>
  )
}

interface ClauseProps {
  readonly clause: ClauseView
  readonly lit: boolean
  readonly rules: readonly CitedRules[]
  /** All of the regulation’s. */
  readonly questions: readonly QuestionView[]
  readonly regulation: RegulationView
}

function Clause({ clause, lit, rules, questions, regulation }: ClauseProps) {
  const t = useWords(rulebookWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const section = depthOf(clause.id) === 1
  const Heading = section ? 'h2' : 'h3'
  const open = questionsOn(clause.id, questions).filter(({ decision }) => !decision)
  const [first] = open
  return (
    <article
      id={clause.id}
      tabIndex={-1}
      className={`clause${section ? ' clause-section' : ''}${lit ? ' clause-lit' : ''}`}
    >
      <div className="clause-text">
        <Heading>
          <a className="clause-number" href={`#${clause.id}`}>
            {clause.id}
          </a>
          {inLanguage(clause.heading, language)}
          <OnlyOther of={[clause.heading, clause.text]} />
        </Heading>
        <p>{inLanguage(clause.text, language)}</p>
        <ClauseBehind clauseId={clause.id} regulation={regulation} />
        <ClauseContested clauseId={clause.id} regulation={regulation} />
        {first ? (
          <Go className="clause-points" href={questionHref(regulation.summary.id, first.id)}>
            {t('rulebook.points', { count: open.length })}
          </Go>
        ) : null}
      </div>
      <div className="clause-rules">
        {rules.length > 0 ? (
          <span className="only-spoken">
            {t('rulebook.col_rules')}
            {common('common.colon')}
          </span>
        ) : null}
        {rules.map(({ ruleSet, sentences }) => (
          <section key={ruleSet.id}>
            {sentences.map(({ rule, text }) => (
              <p key={`${rule} ${text.zh}`}>
                {inLanguage(text, language)}
                <ProposalMark asked={questions} ruleSetId={ruleSet.id} place={rule} />
              </p>
            ))}
            <Go href={`/rulebook/rule-sets/${ruleSet.id}`}>
              {inLanguage(ruleSet.title, language)}
              {ruleSet.repeal?.inEffect ? null : ` · v${ruleSet.shownVersion}`}
            </Go>
          </section>
        ))}
      </div>
    </article>
  )
}
