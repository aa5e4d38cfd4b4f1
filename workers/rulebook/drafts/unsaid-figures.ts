import type { DraftChecks } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { figuresUnsaid } from '@bylaw/rulebook'
import { warningAt } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import { kindOf } from '../kind-of'
import type { RuleSetRow, VersionRow } from '../reads'
import { clausesOnItsDay } from '../texts/clauses-behind'
import type { DraftRow } from './draft-table'
import { draftedVersion } from './drafted-version'

interface Drafted {
  /** The version that the draft is based on. */
  readonly basis: VersionRow
  /** What its content reads as. */
  readonly rules: unknown
}

/**
 * That rules under a regulation of the company’s own decide figures which none of the clauses that they
 * rest on says: what they began with came from the starter of their kind, or from a copy. One finding
 * for those that the draft brings, one for those that were there before.
 */
export async function unsaidFigures(
  scope: Scope,
  ruleSet: RuleSetRow,
  draft: DraftRow,
  { basis, rules }: Drafted,
): Promise<DraftChecks['findings']> {
  const regulationId = draft.handsTo?.regulationId ?? ruleSet.regulationId
  if (regulationId === null || !(await isOwn(scope, regulationId))) return []
  const kind = kindOf(ruleSet.kind)
  const clauses = await clausesOnItsDay(scope, draft, regulationId)
  const { citations } = draftedVersion(scope, ruleSet, basis, draft, rules)
  const unsaid = figuresUnsaid(kind, { rules, citations }, clauses)
  const before = basis.repeals
    ? []
    : figuresUnsaid(kind, { ...basis, rules: kind.rules.parse(basis.rules) }, clauses)
  const isKnown = (each: (typeof unsaid)[number]) =>
    before.some(({ text, figures }) => sameJson([text, figures], [each.text, each.figures]))
  return [false, true].flatMap((already) => {
    const told = unsaid.filter((each) => isKnown(each) === already)
    if (told.length === 0) return []
    return [
      {
        ...noClauseSays(told.length),
        already,
        rules: told.map(({ rule, text, figures }) => ({
          rule,
          text: { ...text },
          figures: [...figures],
        })),
      },
    ]
  })
}

const isOwn = async (scope: Scope, regulationId: string): Promise<boolean> =>
  (await scope.rules.readRegulationRow(regulationId, scope.now))?.packId === null

const noClauseSays = (count: number) =>
  warningAt(
    '',
    'no_clause_says',
    `有 ${count} 条规则写有所引条款没有的数值：请在条文中写明并注明出处，或核对后再提交。`,
    `${count} ${count === 1 ? 'rule states figures' : 'rules state figures'} that no clause behind them states: write them into a clause and cite it, or make sure of them before you submit.`,
  )
