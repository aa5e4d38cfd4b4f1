import type { Scope } from '../../scope'
import type { DraftWish } from '../drafts/start-draft'
import type { RuleSetRow } from '../reads'
import { begunRuleSet } from '../start-rule-set'
import { questionRowsOf } from './adoption-rows'
import type { FoundUpdate } from './pack-update-found'

/** The next draft of rules by its id, with the text that it goes along with if it goes with one. */
export type Along = (
  ruleSet: Pick<RuleSetRow, 'id' | 'regulationId'>,
) => Pick<DraftWish, 'id' | 'goesWith'>

/**
 * What brings in the rule sets that a pack has in addition, with what it asks about them. They
 * decide nothing before their drafts have passed what changes of the regulation pass, whoever takes
 * the update.
 */
export function bringIn(
  scope: Scope,
  { regulation, pack, added }: FoundUpdate,
  note: string,
  along: Along,
) {
  const begun = added.map((ruleSet) => {
    const placed = { ...ruleSet, id: scope.newId('rul') }
    const wish = { note, ...along({ id: placed.id, regulationId: regulation.id }) }
    return { ...begunRuleSet(scope, regulation.id, placed, wish), placed }
  })
  const placed = begun.map((each) => each.placed)
  const asked = questionRowsOf(scope, pack, placed).filter(({ ruleSetId }) => ruleSetId)
  return {
    draftIds: begun.map(({ draftId }) => draftId),
    statements: [
      ...begun.flatMap(({ statements }) => statements),
      ...(asked.length > 0 ? [scope.rules.ask(regulation.id, asked)] : []),
    ],
  }
}
