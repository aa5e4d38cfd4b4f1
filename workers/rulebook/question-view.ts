import type { QuestionView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { stopsFigures } from '@bylaw/packs'
import { type QuestionOption, standingOf, valueAt } from '@bylaw/rules-kit'
import { type Answering, holds, type OpenAnswer, waitingFor } from './answering'
import type { QuestionRow } from './reads'

/** A question as people see it: what is open, what follows from each answer, what was decided. */
export const questionView = (row: QuestionRow, answering: Answering): QuestionView => ({
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
  decision: decisionOf(row),
  ...standing(row, answering),
  holds: holds(row, answering),
  waiting: waitingView(waitingFor(row, answering.open)),
  version: row.version,
})

/** How it stands by the rules that are shown, and what they hold that nobody proposed. */
function standing(
  row: QuestionRow,
  { rulesOf }: Answering,
): Pick<QuestionView, 'standing' | 'held'> {
  if (row.decidedAtMs !== null) return { standing: 'decided' }
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

const waitingView = (waiting: OpenAnswer | undefined): QuestionView['waiting'] =>
  waiting ? { draftId: waiting.draftId, draftedBy: waiting.draftedBy } : null

function decisionOf(row: QuestionRow): QuestionView['decision'] {
  if (row.decidedValue === null) return null
  const { decidedAtMs, decidedBy, decidedReason } = row
  assert(
    decidedAtMs !== null && decidedBy !== null && decidedReason !== null,
    'a decision is written as a whole',
  )
  return {
    value: JSON.parse(row.decidedValue) as unknown,
    reason: decidedReason,
    decidedBy,
    decidedAt: new Date(decidedAtMs).toISOString(),
  }
}

/** Whether a case that needs this answer is still refused. */
export const isOpenMustAsk = (row: Pick<QuestionRow, 'mustAsk' | 'at' | 'decidedAtMs'>): boolean =>
  stopsFigures(row) && row.decidedAtMs === null
