import type { DroppedExample, ExampleView, KeptExample } from '@bylaw/contract'
import { sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { madeOnce } from '../../platform/made-once'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { factsOf } from '../answer-under'
import { kindOf } from '../kind-of'
import type { RuleSetRow } from '../reads'
import { mustBeOfSize } from '../rules-size'
import { examplesOf, examplesToAnswerFor, type RuleExample } from './examples-of'

/** More than anybody reads through; each is decided at every look at a draft. */
const MOST = 200

/** Keeps a case with a rule set: from then on, a change has to say what becomes of it. */
export async function keepExample(
  scope: Scope,
  ruleSetId: string,
  { name, facts }: KeptExample,
): Promise<ExampleView[]> {
  const ruleSet = await ruleSetRow(scope, ruleSetId)
  mustBeOfSize(facts, '/facts')
  factsOf(kindOf(ruleSet.kind), facts)
  const there = await examplesToAnswerFor(scope, ruleSet)
  const id = scope.newId('exm')
  // A dropped case makes room, and the retry of a command finds what it kept.
  const others = there.filter((each) => each.id !== id && !each.dropped)
  if (others.length >= MOST) throw notKept('/facts', 'too_many', TOO_MANY)
  const twin = others.find((each) => sameJson(each.facts, facts))
  if (twin) throw notKept('/facts', 'duplicate', kept(twin))
  await madeOnce(
    () =>
      scope.shard.batch([
        scope.rules.keepExample({
          id,
          ruleSetId,
          name,
          facts,
          keptBy: scope.personName,
          keptAtMs: scope.now,
          droppedAtMs: null,
          droppedBy: null,
          droppedReason: null,
        }),
        auditEntry(scope, 'rule_example.kept', ruleSetId),
      ]),
    async () => (await examplesOf(scope, ruleSet)).find((each) => each.id === id),
  )
  return (await examplesOf(scope, ruleSet)).map(exampleView)
}

/** Keeps a case no longer, though the next change of the rules still answers for it. Twice is once. */
export async function dropExample(
  scope: Scope,
  ruleSetId: string,
  id: string,
  { reason }: DroppedExample,
): Promise<ExampleView[]> {
  const ruleSet = await ruleSetRow(scope, ruleSetId)
  if (!(await scope.rules.hasExample(ruleSetId, id))) throw new Problem('not_found')
  const there = await examplesOf(scope, ruleSet)
  if (there.some((each) => each.id === id))
    await scope.shard.batch([
      scope.rules.dropExample(ruleSetId, id, {
        droppedAtMs: scope.now,
        droppedBy: scope.personName,
        droppedReason: reason,
      }),
      scope.shard.mustHaveChanged(),
      auditEntry(scope, 'rule_example.dropped', ruleSetId),
    ])
  return there.filter((each) => each.id !== id).map(exampleView)
}

export const exampleView = ({ id, name, facts, kept }: RuleExample): ExampleView => ({
  id,
  name: { ...name },
  facts,
  kept: kept && { by: kept.keptBy, at: new Date(kept.keptAtMs).toISOString() },
})

async function ruleSetRow(scope: Scope, id: string): Promise<RuleSetRow> {
  const row = await scope.rules.readRuleSetRow(id)
  if (!row) throw new Problem('not_found')
  return row
}

const TOO_MANY = words(
  `一套规则最多保存 ${MOST} 个算例。`,
  `A rule set keeps at most ${MOST} worked cases.`,
)

const kept = ({ name }: RuleExample) =>
  words(`算例“${name.zh}”已有同样的情形。`, `The worked case “${name.en}” has the same facts.`)

const notKept = (pointer: string, code: string, message: { zh: string; en: string }) =>
  new Problem('unacceptable', {
    errors: [{ pointer, code, message: words(message.zh, message.en) }],
  })
