import type { DraftSummary, DraftView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../../area/use-change'
import { ProblemNote } from '../../common/problem-note'
import { Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { Go } from '../../shell/go'
import { AnswersGiven } from '../answers/answers-given'
import { NewestBackTest } from '../backtest/newest'
import { ChangedCitations } from '../citing/changed-citations'
import { noteIn } from '../noted'
import { rulebookQueries } from '../queries'
import { alongWords } from './along-words'
import { DraftStateBadge } from './badge'
import { Checks } from './checks'
import { Diff } from './diff'
import { useAnswersText } from './effect'
import { couldGoAlong, textOpenFor } from './model'
import { draftQueries, goAlong } from './queries'
import { draftWords } from './words'

/** The rules that pass together with a draft of a text: what each changes, and which could join. */
export function RulesAlong({ draft }: { draft: DraftView }) {
  const t = useWords(alongWords)
  const may = useMay()
  const mayJoin = draft.state === 'draft' && may('rulebook.draft')
  if (draft.along.length === 0 && !mayJoin) return null
  return (
    <section className="draft-along">
      <h2 className="section-title">{t('along.title')}</h2>
      <p className="panel-note">{t(draft.along.length > 0 ? 'along.lead' : 'along.none')}</p>
      {draft.along.map((rules) => (
        <Part key={`${rules.id} ${rules.version}`} rules={rules} mayLeave={mayJoin} />
      ))}
      {mayJoin ? <Candidates draft={draft} /> : null}
    </section>
  )
}

/** One of them: what it changes, and whether something stops the whole. */
function Part({ rules, mayLeave }: { rules: DraftSummary; mayLeave: boolean }) {
  const t = useWords(alongWords)
  const draftText = useWords(draftWords)
  const language = useLanguage()
  const title = inLanguage(rules.title, language)
  const draft = useQuery(draftQueries.draft(rules.id))
  const diff = useQuery(draftQueries.diff(rules.id))
  const isOpen = rules.state === 'draft' || rules.state === 'in_approval'
  const checks = useQuery({ ...draftQueries.checks(rules.id), enabled: isOpen })
  const [refused, setRefused] = useState<unknown>()
  const errors = (checks.data?.findings ?? []).filter(({ severity }) => severity === 'error')
  const leave = useChange({
    change: () => goAlong(rules, null),
    refresh: [['rulebook']],
  })
  return (
    <div className="draft-along-part">
      <p className="draft-along-head">
        <Go href={`/rulebook/drafts/${rules.id}`}>{title}</Go>
        <span className="panel-note">{noteIn(rules, language)}</span>
        <DraftStateBadge draft={rules} />
        {isOpen && errors.length > 0 ? (
          <span className="badge badge-must">{t('along.stopped', { count: errors.length })}</span>
        ) : null}
        {mayLeave ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('along.leave_one', { title })}
            loading={leave.isPending}
            onClick={() => leave.mutate(undefined)}
          >
            {t('along.leave')}
          </Button>
        ) : null}
      </p>
      <ProblemNote error={leave.error ?? refused ?? draft.error ?? checks.error ?? diff.error} />
      {draft.data && diff.data ? (
        <>
          <Diff
            diff={diff.data.basedOn}
            title={draftText('draft.diff')}
            of={{ kind: rules.kind ?? '', content: draft.data.content }}
          />
          <WhenAnswered draft={draft.data} />
          <AnswersGiven draft={draft.data} />
          <ChangedCitations draft={draft.data} />
          {checks.data && isOpen && !draft.data.repeals ? (
            <Checks draft={draft.data} checks={checks.data} fail={setRefused} of={title} />
          ) : null}
          {draft.data.repeals ? null : <NewestBackTest draft={draft.data} />}
        </>
      ) : draft.error || diff.error ? null : (
        <Waiting lines={2} />
      )}
    </div>
  )
}

function WhenAnswered({ draft }: { draft: DraftView }) {
  const text = useAnswersText(draft)
  return text === undefined ? null : <p className="panel-note">{text}</p>
}

/** Drafts of the regulation's rules that are not on their way by themselves. */
function Candidates({ draft }: { draft: DraftView }) {
  const t = useWords(alongWords)
  const language = useLanguage()
  const { data: open = [] } = useQuery(draftQueries.open())
  const regulation = useQuery(rulebookQueries.regulation(draft.regulationId ?? ''))
  const join = useChange({
    change: (rules: DraftSummary) => goAlong(rules, draft.id),
    refresh: [['rulebook']],
  })
  const could = couldGoAlong(open, regulation.data?.ruleSets ?? [])
  if (could.length === 0) return null
  return (
    <>
      <h3 className="field-label">{t('along.candidates')}</h3>
      <ul className="draft-along-could">
        {could.map((rules) => {
          const title = inLanguage(rules.title, language)
          return (
            <li key={rules.id}>
              <Go href={`/rulebook/drafts/${rules.id}`}>{title}</Go>
              <span className="panel-note">{noteIn(rules, language)}</span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('along.add_one', { title })}
                loading={join.isPending && join.variables?.id === rules.id}
                onClick={() => join.mutate(rules)}
              >
                {t('along.add')}
              </Button>
            </li>
          )
        })}
      </ul>
      <ProblemNote error={join.error} />
    </>
  )
}

/** For a draft of rules: the text that it goes along with, or could. */
export function TextAlong({ draft }: { draft: DraftView }) {
  const t = useWords(alongWords)
  const may = useMay()
  const language = useLanguage()
  const mayChange = draft.state === 'draft' && may('rulebook.draft')
  const { data: open = [] } = useQuery({ ...draftQueries.open(), enabled: mayChange })
  const ruleSet = useQuery({
    ...rulebookQueries.ruleSet(draft.ruleSetId ?? ''),
    enabled: mayChange && draft.ruleSetId !== null,
  })
  const change = useChange({
    change: (textDraftId: string | null) => goAlong(draft, textDraftId),
    refresh: [['rulebook']],
  })
  const other = textOpenFor(open, ruleSet.data?.summary.regulationId ?? null)
  const text = draft.goesWith ?? (mayChange && !draft.handsTo ? other?.id : undefined)
  if (text === undefined) return null
  return (
    <div className="notice">
      <div>
        <p>
          {draft.goesWith === null
            ? t('along.could', { note: other ? noteIn(other, language) : '' })
            : t('along.with_text')}{' '}
          <Go href={`/rulebook/drafts/${text}`}>{t('along.to_text')}</Go>
        </p>
        {mayChange ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate(draft.goesWith === null ? text : null)}
          >
            {t(draft.goesWith === null ? 'along.add' : 'along.leave')}
          </Button>
        ) : null}
        <ProblemNote error={change.error} />
      </div>
    </div>
  )
}
