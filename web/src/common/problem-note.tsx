import type { Refusal } from '@bylaw/contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { ApiProblem } from '../api'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { RequestId } from './request-id'
import { useIsOver, useProblemText } from './states'
import { commonWords } from './words'

interface ProblemNoteProps {
  readonly error: unknown
  /** Set where each field shows what is wrong with it, so that nothing is said twice. */
  readonly fieldsSayWhy?: boolean
}

/** Why a command was refused, beside the button that was pressed. */
export function ProblemNote({ error, fieldsSayWhy = false }: ProblemNoteProps) {
  const text = useProblemText(error)
  const isOver = useIsOver(error)
  const language = useLanguage()
  const t = useWords(commonWords)
  if (!error) return null
  const problem = error instanceof ApiProblem ? error.problem : undefined
  const { refusal } = problem ?? {}
  const href = refusal && mendedAt(refusal)
  return (
    <div className={isOver ? 'problem-note problem-over' : 'problem-note'} role="alert">
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <div>
        {refusal && !problem?.detail ? null : <p>{text}</p>}
        {(fieldsSayWhy ? [] : (problem?.errors ?? [])).map((each) => (
          <p key={`${each.pointer}${each.code}`}>{each.message}</p>
        ))}
        {problem?.draftId ? (
          <p>
            <Go href={`/rulebook/drafts/${encodeURIComponent(problem.draftId)}`}>
              {t('common.see_draft')}
            </Go>
          </p>
        ) : null}
        {refusal ? (
          <p>
            {href ? (
              <Go href={href}>{inLanguage(refusal.message, language)}</Go>
            ) : (
              inLanguage(refusal.message, language)
            )}
          </p>
        ) : null}
        {problem && problem.status >= 500 ? <RequestId error={error} /> : null}
      </div>
    </div>
  )
}

/** Where what stands in the way can be settled: a question, rules that begin too late, or a project’s own page. */
function mendedAt({ code, questionId, ruleSetId, details }: Refusal): string | undefined {
  if (questionId) return `/rulebook?question=${encodeURIComponent(questionId)}`
  if (code === 'no_rules' && ruleSetId)
    return `/rulebook/rule-sets/${encodeURIComponent(ruleSetId)}`
  const projectId = details?.['projectId']
  return projectId === undefined ? undefined : `/projects/${encodeURIComponent(projectId)}`
}

/** Messages for the fields of a form, by the last name of their pointer: `/owner/email` → `email`. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiProblem)) return {}
  return Object.fromEntries(
    (error.problem.errors ?? []).map(({ pointer, message }) => [
      pointer.slice(pointer.lastIndexOf('/') + 1),
      message,
    ]),
  )
}
