import { valueAt } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import type { RuleSetRow } from '../reads'
import type { Handover } from './draft-table'

/**
 * What has a rule set follow from another regulation from now on. What was asked about it before
 * becomes notices; what the regulation that prevails asks gets its place in the rules.
 */
export async function handOver(
  scope: Scope,
  { id, kind, key }: RuleSetRow,
  rules: unknown,
  { regulationId, title, questions, rules: asInPack, citations }: Handover,
) {
  const adopted = await scope.rules.readAdopted(regulationId)
  const placed = questions.map(({ key, at }) => ({ key, at, open: valueAt(rules, at) == null }))
  const isOther = (each: { kind: string; key: string }) => each.kind !== kind || each.key !== key
  const taken = { kind, key, title, rules: asInPack, citations }
  return [
    scope.rules.handOver(id, regulationId, title),
    ...scope.rules.leaveTexts(id),
    scope.rules.unplaceQuestions(id),
    scope.rules.placeQuestions(regulationId, id, placed),
    ...(adopted
      ? [
          scope.rules.changeAdopted(regulationId, adopted.version, {
            content: {
              ...adopted.content,
              ruleSets: [...adopted.content.ruleSets.filter(isOther), taken],
            },
          }),
          scope.shard.mustHaveChanged(),
        ]
      : []),
  ]
}
