import { type Words, words } from '@bylaw/kernel'
import { packs } from '@bylaw/packs'
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
  ruleSet: RuleSetRow,
  rules: unknown,
  { regulationId, title, questions, rules: asInPack, citations }: Handover,
) {
  const { id, kind, key } = ruleSet
  const adopted = await scope.rules.readAdopted(regulationId)
  const placed = questions.map(({ key, at }) => ({ key, at, open: valueAt(rules, at) == null }))
  const isOther = (each: { kind: string; key: string }) => each.kind !== kind || each.key !== key
  const taken = { kind, key, title, rules: asInPack, citations }
  return [
    scope.rules.handOver(ruleSet, regulationId, titleUnder(ruleSet, title), scope.now),
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

/** What rules are called under the regulation that prevails: as it calls them, or as the company named its own. */
export function titleUnder({ titleZh, titleEn }: RuleSetRow, title: Words): Words {
  const isOfPack = packs.some(({ ruleSets }) =>
    ruleSets.some((each) => each.title.zh === titleZh && each.title.en === titleEn),
  )
  return isOfPack ? title : words(titleZh, titleEn)
}
