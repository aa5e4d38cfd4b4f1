import { assert } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import { answeredBy } from '../decide-question'
import { onRecord } from '../decided-in-time'
import type { RegulationChange } from './import-change'
import type { HeldRulebook } from './rulebook-file'

/**
 * What decides the notices that a file decides: they have no place in any rules, so nothing is to
 * be approved. A decision that someone made in between is not overwritten.
 */
export const decidedNotices = (
  scope: Scope,
  regulations: readonly RegulationChange[],
  { questionRows }: HeldRulebook,
) =>
  regulations.flatMap(({ id, decided }) => {
    const rows = questionRows.filter((each) => each.regulationId === id && each.ruleSetId === null)
    return decided.flatMap(({ question: { decision }, index }) => {
      const row = rows[index]
      assert(row !== undefined && decision !== null, 'what is decided is a question, and decided')
      return [
        scope.rules.decide(row, onRecord(decision.value, answeredBy(scope, decision))),
        scope.shard.mustHaveChanged(),
        auditEntry(scope, 'question.decided', row.id),
      ]
    })
  })
