import type { Explanation, Refusal } from '@bylaw/contract'
import { ok, type Result, refuse, type Words } from '@bylaw/kernel'
import { type AwardDecision, type AwardFacts, award } from '@bylaw/rules-award'
import type { Trace } from '@bylaw/rules-kit'
import { explanation } from '../rulebook/explanation'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { AwardOfMonth } from './award-month'
import type { AwardRowKept } from './store'

export interface DecidedAward {
  readonly decision: AwardDecision
  readonly explanation: Explanation
}

/** Who wins as it stands, by the rules that the month was counted under (R19.12). */
export async function awardDecision(
  scope: Scope,
  counted: AwardRowKept,
  { pinned, standing }: Pick<AwardOfMonth, 'pinned' | 'standing'>,
): Promise<Result<DecidedAward, Refusal>> {
  const { vetoes, chosen } = standing
  const answer = award.decide(pinned.rules, {
    month: counted.month,
    nominations: nominationsOf(counted),
    vetoes: vetoes.map(({ nominees, post }) => ({ nominee: nominees[0] ?? '', by: post })),
    recorded: vetoes.flatMap(({ nominees, ground }) =>
      ground === null ? [] : [{ nominee: nominees[0] ?? '', ground }],
    ),
    chosen: [...chosen],
  })
  const named = namesIn(counted)
  if (!answer.ok) {
    const { message, ...refusal } = answer.refusal
    return refuse(
      await refusalView(scope, { ...refusal, message: named(message) }, pinned.ref.ruleSetId),
    )
  }
  const { decision, trace } = answer.value
  const decisions = await scope.rules.decisionsFor('award')
  return ok({ decision, explanation: explanation(withNames(trace, named), pinned, decisions) })
}

/** The ballots are gone: as many votes, spread over as many voters. */
const nominationsOf = ({ tally, voters }: AwardRowKept): AwardFacts['nominations'] =>
  tally
    .flatMap(({ personId, votes }) => Array.from({ length: votes }, () => personId))
    .map((nominee, index) => ({ token: `${index % voters}`, nominee, forOneself: false }))

/** The rules speak of nominees by their ids; people read their names. */
function namesIn({ tally }: AwardRowKept): (text: Words) => Words {
  const names = new Map(tally.map(({ personId, name }) => [personId, name]))
  const named = (text: string) => text.replace(/per_[\w.-]+/g, (id) => names.get(id) ?? id)
  return ({ zh, en }) => ({ zh: named(zh), en: named(en) })
}

const withNames = (trace: Trace, named: (text: Words) => Words): Trace => ({
  ...trace,
  name: named(trace.name),
  ...(trace.of ? { of: trace.of.map((part) => withNames(part, named)) } : {}),
})
