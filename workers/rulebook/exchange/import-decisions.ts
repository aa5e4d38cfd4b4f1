import { assert, sameJson } from '@bylaw/kernel'
import { valueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../../audit/entry'
import type { Queries } from '../../platform/run-batch'
import type { Scope } from '../../scope'
import { answeredBy } from '../decide-question'
import { type Author, type Given, givenIn, onRecord } from '../decided-in-time'
import type { QuestionRow } from '../reads'
import { ruleSetInTime } from '../rule-set-in-time'
import type { RegulationChange } from './import-change'
import type { Decided } from './import-questions'
import type { HeldRulebook } from './rulebook-file'

/** What decides the notices that a file decides: they have no place in any rules. */
export const decidedNotices = (
  scope: Scope,
  regulations: readonly RegulationChange[],
  { questionRows }: HeldRulebook,
) =>
  regulations.flatMap(({ id, decided }) => {
    const rows = questionRows.filter((each) => each.regulationId === id && each.ruleSetId === null)
    return decided.flatMap((each) =>
      decides(scope, rows, each, (value, author) => onRecord(value, author)),
    )
  })

/**
 * Those questions of a rule set that a file decides as its rules say already: the answer and its
 * reason go on record, and no rules are changed by it.
 */
export async function decidedAlready(
  scope: Scope,
  ruleSetId: string,
  rulesNow: unknown,
  decided: readonly Decided[],
  rows: readonly QuestionRow[],
): Promise<readonly Queries[number][]> {
  const already = decided.filter(
    ({ question: { at, decision } }) =>
      at === null || (decision !== null && sameJson(valueAt(rulesNow, at), decision.value)),
  )
  if (already.length === 0) return []
  const inTime = await ruleSetInTime(scope, ruleSetId)
  assert(inTime !== undefined, 'a rule set that was read is there')
  return already.flatMap((each) =>
    decides(scope, rows, each, (value, author) =>
      each.question.at === null
        ? onRecord(value, author)
        : givenIn(inTime.spans, each.question.at, value, author),
    ),
  )
}

/** Nothing here is to be approved. A decision that someone made in between is not overwritten. */
function decides(
  scope: Scope,
  rows: readonly QuestionRow[],
  { question: { decision }, index }: Decided,
  given: (value: unknown, author: Author) => readonly Given[],
): readonly Queries[number][] {
  const row = rows[index]
  assert(row !== undefined && decision !== null, 'what is decided is a question, and decided')
  return [
    scope.rules.decide(row, given(decision.value, answeredBy(scope, decision))),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'question.decided', row.id),
  ]
}
