import { packs } from '@bylaw/packs'
import type { Scope } from '../../scope'
import type { RuleSetRow } from '../reads'
import type { ExampleRow } from './example-table'

/** A worked case of a rule set: whatever changes the rules has to say what becomes of it. */
export interface RuleExample {
  /** The same as long as the case is kept, whichever version decides it. */
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly facts: unknown
  /** Who of the company keeps it; null for those that came with its pack. */
  readonly kept: Pick<ExampleRow, 'keptBy' | 'keptAtMs'> | null
}

/**
 * The worked cases of a rule set: those of the very pack that its regulation came from, and then
 * the company's own. A rule set that followed from another regulation before has left its cases.
 */
export async function examplesOf(
  scope: Scope,
  ruleSet: Pick<RuleSetRow, 'id' | 'kind' | 'key'>,
): Promise<readonly RuleExample[]> {
  const { kept, packId } = await scope.rules.readExamples(ruleSet.id)
  return [
    ...packExamples(packId, ruleSet),
    ...kept.map(({ id, name, facts, keptBy, keptAtMs }) => ({
      id,
      name: { zh: name, en: name },
      facts,
      kept: { keptBy, keptAtMs },
    })),
  ]
}

const packExamples = (
  packId: string | null,
  { kind, key }: Pick<RuleSetRow, 'kind' | 'key'>,
): readonly RuleExample[] =>
  packs
    .filter(({ id }) => id === packId)
    .flatMap(({ ruleSets }) => ruleSets)
    .filter((each) => each.kind === kind && each.key === key)
    .flatMap(({ examples }) =>
      examples.map(({ name, facts }) => ({
        id: `${packId}/${name.en}`,
        name: { ...name },
        facts: facts as unknown,
        kept: null,
      })),
    )
