import type { QuestionView } from '@bylaw/contract'
import { stopsFigures } from '@bylaw/packs'
import { type QuestionOption, standingOf, valueAt } from '@bylaw/rules-kit'
import { type Answering, holds, type OpenAnswer, waitingFor } from './answering'
import { coming, decidedAt, type Given } from './decided-in-time'
import type { QuestionRow } from './reads'
import type { Span } from './timeline'

/** A question as people see it: what is open, what follows from each answer, what was decided. */
export const questionView = (
  row: QuestionRow,
  answering: Answering,
  atMs: number,
): QuestionView => ({
  id: row.id,
  key: row.key,
  type: row.type,
  regulationId: row.regulationId,
  ruleSetId: row.ruleSetId,
  clauses: row.clauses,
  at: row.at,
  ask: { zh: row.askZh, en: row.askEn },
  options: optionsView(row.options),
  ...proposedIn(row.proposed),
  mustAsk: row.mustAsk,
  decision: decisionView(decidedAt(row, atMs)),
  coming: comingView(coming(row, atMs)),
  ...standing(row, answering, atMs),
  holds: holds(row, answering),
  waiting: waitingView(row, waitingFor(row, answering.open)),
  version: row.version,
})

/** How it stands by the rules that are shown, and what they hold that nobody proposed. */
function standing(
  row: QuestionRow,
  { rulesOf }: Answering,
  atMs: number,
): Pick<QuestionView, 'standing' | 'held'> {
  if (decidedAt(row, atMs)) return { standing: 'decided' }
  const { mustAsk, at, options, ruleSetId } = row
  const rules = ruleSetId === null ? undefined : rulesOf(ruleSetId)
  const stands = standingOf({ mustAsk, at, options, ...proposedIn(row.proposed) }, rules)
  return stands === 'otherwise'
    ? { standing: stands, held: valueAt(rules, at ?? '') }
    : { standing: stands }
}

export const optionsView = (options: readonly QuestionOption[]): QuestionView['options'] =>
  options.map(({ value, label, consequence }) => ({ value, label, consequence }))

export const proposedIn = (proposed: string | null): Pick<QuestionView, 'proposed'> =>
  proposed === null ? {} : { proposed: JSON.parse(proposed) as unknown }

const waitingView = (
  { id, at }: Pick<QuestionRow, 'id' | 'at'>,
  waiting: OpenAnswer | undefined,
): QuestionView['waiting'] =>
  waiting
    ? {
        draftId: waiting.draftId,
        draftedBy: waiting.draftedBy,
        isSubmitted: waiting.isSubmitted,
        value: valueAt(waiting.content, at ?? '') ?? null,
        reason: waiting.reasons[id] ?? '',
        answers: Object.keys(waiting.reasons).length,
      }
    : null

const decisionView = (given: Given | null): QuestionView['decision'] =>
  given && {
    value: given.value,
    reason: given.reason,
    decidedBy: given.by,
    decidedAt: new Date(given.atMs).toISOString(),
  }

function comingView(next: Span<Given> | null): QuestionView['coming'] {
  const decision = decisionView(next?.of ?? null)
  return next && decision && { ...decision, from: new Date(next.fromMs).toISOString() }
}

/** Whether a case that needs this answer is still refused. */
export const isOpenMustAsk = (
  row: Pick<QuestionRow, 'mustAsk' | 'at' | 'decisions' | 'options'>,
  atMs: number,
): boolean => stopsFigures(row) && !decidedAt(row, atMs)
