import type { DraftChecks, DraftView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../common/problem-note'
import { Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { Go } from '../../shell/go'
import { isStale } from '../drafts/model'
import { draftQueries } from '../drafts/queries'
import { StuckNotice } from '../drafts/stuck'
import { SubmitDraft } from '../drafts/submit-draft'
import { draftWords } from '../drafts/words'
import { outcomesToAccept } from './to-accept'
import { answersWords } from './words'

/** What is still to be done with answers in a draft: submit it, and who passes it then. */
export function AnswersDraft({ draftId }: { draftId: string }) {
  const draft = useQuery(draftQueries.draft(draftId))
  const checks = useQuery(draftQueries.checks(draftId))
  const error = draft.error ?? checks.error
  if (error) return <ProblemNote error={error} />
  if (!draft.data || !checks.data) return <Waiting lines={1} />
  return draft.data.state === 'draft' ? (
    <Unsent key={draft.data.version} draft={draft.data} checks={checks.data} />
  ) : null
}

function Unsent({ draft, checks }: { draft: DraftView; checks: DraftChecks }) {
  const t = useWords(answersWords)
  const drafts = useWords(draftWords)
  const language = useLanguage()
  const may = useMay()
  const [error, fail] = useState<unknown>()
  const toAccept = outcomesToAccept(checks).length
  const { stuckAt } = checks
  const steps = draft.path.map(({ name }) =>
    t('answers.step', { step: inLanguage(name, language) }),
  )
  return (
    <>
      {isStale(draft) ? (
        <p>{drafts('draft.stale', { version: draft.currentVersion })}</p>
      ) : toAccept > 0 ? (
        <p>{t('answers.accept_first', { count: toAccept })}</p>
      ) : stuckAt.length > 0 ? (
        <StuckNotice draft={draft} stuckAt={stuckAt} />
      ) : (
        <p>
          {steps.length === 0
            ? drafts('draft.no_path')
            : t('answers.next', { steps: steps.join(t('answers.then')) })}
        </p>
      )}
      <ProblemNote error={error} />
      <p className="answer-actions">
        {may('rulebook.draft') && toAccept === 0 ? (
          <SubmitDraft draft={draft} stuckAt={stuckAt} fail={fail} />
        ) : null}
        <Go href={`/rulebook/drafts/${draft.id}`}>{t('answers.see')}</Go>
      </p>
    </>
  )
}
