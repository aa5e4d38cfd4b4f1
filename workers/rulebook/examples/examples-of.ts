import { words } from '@bylaw/kernel'
import { packs } from '@bylaw/packs'
import type { Scope } from '../../scope'
import type { RuleSetRow } from '../reads'
import type { ExampleRow } from './example-table'
import type { WrittenOutcome } from './named-as-now'

/** A worked case of a rule set: whatever changes the rules has to say what becomes of it. */
export interface RuleExample {
  /** The same as long as the case is kept, whichever version decides it. */
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly facts: unknown
  /** What its name may speak of: the outcome that its pack wrote it with; undefined for others. */
  readonly written?: WrittenOutcome
  /** Who of the company keeps it; null for those that came with its pack. */
  readonly kept: Pick<ExampleRow, 'keptBy' | 'keptAtMs'> | null
  /** It is kept no longer, but was when the rules last changed. */
  readonly dropped: boolean
}

/**
 * The worked cases of a rule set: those of the very pack that its regulation came from, and then
 * the company's own. A rule set that followed from another regulation before has left its cases.
 */
export const examplesOf = async (scope: Scope, ruleSet: Of): Promise<readonly RuleExample[]> =>
  (await examplesToAnswerFor(scope, ruleSet)).filter(({ dropped }) => !dropped)

/**
 * The cases that a change of rules has to answer for: those kept, and those dropped since the rules
 * last changed. Nobody gets a change past the case that stops it by dropping the case first: who
 * judges the change sees its outcome, and that it was dropped.
 */
export async function examplesToAnswerFor(
  scope: Scope,
  ruleSet: Of,
): Promise<readonly RuleExample[]> {
  const { rows, packId } = await scope.rules.readExamples(ruleSet.id)
  return [
    ...packExamples(packId, ruleSet),
    ...rows.map(({ id, name, facts, keptBy, keptAtMs, droppedAtMs, droppedBy, droppedReason }) => ({
      id,
      name: droppedAtMs === null ? words(name, name) : droppedName(name, droppedBy, droppedReason),
      facts,
      kept: { keptBy, keptAtMs },
      dropped: droppedAtMs !== null,
    })),
  ]
}

type Of = Pick<RuleSetRow, 'id' | 'kind' | 'key'>

const droppedName = (name: string, by: string | null, reason: string | null) =>
  by === null || reason === null
    ? words(`${name}（已删除）`, `${name} (kept no longer)`)
    : words(`${name}（${by}已删除：${reason}）`, `${name} (kept no longer, ${by}: ${reason})`)

const packExamples = (
  packId: string | null,
  { kind, key }: Pick<RuleSetRow, 'kind' | 'key'>,
): readonly RuleExample[] =>
  packs
    .filter(({ id }) => id === packId)
    .flatMap(({ ruleSets }) => ruleSets)
    .filter((each) => each.kind === kind && each.key === key)
    .flatMap(({ examples }) =>
      examples.map(({ name, facts, expect }) => ({
        id: `${packId}/${name.en}`,
        name: { ...name },
        facts: facts as unknown,
        written: 'decision' in expect ? { decision: expect.decision } : {},
        kept: null,
        dropped: false,
      })),
    )
