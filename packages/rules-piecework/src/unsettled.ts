import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { PieceworkDecision } from './decide'
import { stageMode } from './questions'
import type { PieceworkRules } from './rules'

/** The project a person's month of work belongs to. */
interface Project {
  readonly projectId: string
  readonly projectName: string
}

/**
 * Why a month's commission cannot be paid as it was decided, while a project's completion cannot
 * be recorded; undefined where it can.
 */
export function unsettled(
  rules: Pick<PieceworkRules, 'stages'>,
  { carriedFen, countedNowFen }: Pick<PieceworkDecision, 'carriedFen' | 'countedNowFen'>,
  project: Project,
): Refusal | undefined {
  if (rules.stages.mode === 'lump_at_completion' && carriedFen > 0)
    return completionNotRecorded(project, carriedFen)
  return countedNowFen < 0 ? countedTooMuch(project, countedNowFen) : undefined
}

/**
 * Commission that a company pays in one lump at completion would count 0.00 for ever, and pay is
 * never nothing without a word.
 */
const completionNotRecorded = (
  { projectId, projectName }: Project,
  waitingFen: number,
): Refusal => ({
  code: 'completion_not_recorded',
  message: waiting(projectName, yuanFromFen(waitingFen)),
  question: stageMode.id,
  rule: stageMode.at,
  fact: '/completed',
  details: { projectId, waitingFen },
})

const waiting = (project: string, amount: string): Words =>
  words(
    `项目“${project}”有提成 ${amount} 元。按“完工一次结算”要等完工才计，而目前还不能登记完工，这笔提成会一直不发。请改定为“按月累计计提”。`,
    `${project} holds ${amount} of commission to be settled in one lump at completion, but completion cannot be recorded yet, so it would never be paid. Choose “Every month, cumulatively” instead.`,
  )

/** More was counted in earlier months than the rules now allow; taking it back is not ours to decide. */
const countedTooMuch = ({ projectId, projectName }: Project, countedNowFen: number): Refusal => ({
  code: 'counted_too_much_before',
  message: words(
    `项目“${projectName}”以前各月多计了 ${yuanFromFen(-countedNowFen)} 元，请先处理多计的部分。`,
    `Earlier months counted ${yuanFromFen(-countedNowFen)} too much for ${projectName}; settle that first.`,
  ),
  fact: '/previousPaidFen',
  details: { projectId, countedNowFen },
})
