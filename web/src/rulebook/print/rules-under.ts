import type { RegulationDocument, RegulationView, RuleSetSummary, Words } from '@bylaw/contract'
import { isWithin } from '../citing/place'
import { isRepealed } from '../model'
import type { RuleTable } from '../tables/table'

/** What one rule set says under one clause. */
export interface PrintedRules {
  readonly ruleSet: RuleSetSummary
  readonly tables: readonly RuleTable[]
  readonly sentences: readonly { readonly rule: string; readonly text: Words }[]
}

/** Rules by the clause that they are printed under. */
export interface RulesUnderClauses {
  readonly under: ReadonlyMap<string, readonly PrintedRules[]>
  /** What no clause of the text gave rise to. */
  readonly elsewhere: readonly PrintedRules[]
}

/**
 * Each rule once, under the first clause that it comes from. What all stands under one clause and is
 * usually a table is printed as that table, in place of a sentence for each row.
 */
export function rulesUnder(
  clauses: RegulationDocument['clauses'],
  { ruleSets, sentences }: Pick<RegulationView, 'ruleSets' | 'sentences'>,
  tablesOf: ReadonlyMap<string, readonly RuleTable[]>,
): RulesUnderClauses {
  const order = clauses.map(({ id }) => id)
  const printed = ruleSets
    .filter((ruleSet) => !isRepealed(ruleSet))
    .flatMap((ruleSet) => {
      const said = sentences
        .filter(({ ruleSetId }) => ruleSetId === ruleSet.id)
        .map((sentence) => ({ ...sentence, home: homeOf(sentence, order) }))
      const tables = (tablesOf.get(ruleSet.id) ?? []).flatMap((table) => wholeUnder(table, said))
      const rest = said.filter(({ rule }) => !tables.some(({ at }) => isWithin(rule, at)))
      const homes = new Set([...said, ...tables].map(({ home }) => home))
      return [...homes].map((home) => ({
        home,
        ruleSet,
        tables: tables.filter((each) => each.home === home).map(({ table }) => table),
        sentences: rest.filter((each) => each.home === home),
      }))
    })
  return {
    under: new Map(order.map((id) => [id, printed.filter(({ home }) => home === id)])),
    elsewhere: printed.filter(({ home }) => home === undefined),
  }
}

type Home = string | undefined

const homeOf = ({ clauses }: RegulationView['sentences'][number], order: readonly string[]): Home =>
  order.find((id) => clauses.includes(id))

/** A table whose rows all stand under one clause, and that clause. */
function wholeUnder(table: RuleTable, said: readonly { rule: string; home: Home }[]) {
  const { at } = table
  if (at === undefined) return []
  const [first, ...others] = said.filter(({ rule }) => isWithin(rule, at))
  return first?.home !== undefined && others.every(({ home }) => home === first.home)
    ? [{ table, at, home: first.home }]
    : []
}
