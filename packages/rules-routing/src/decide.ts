import { ok, type Result } from '@bylaw/kernel'
import { cellOf, type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import { difficultyOf } from './effort'
import type { RoutingFacts, Task } from './facts'
import { type Excluded, judge, type Needs, type Verdict } from './judge'
import { demand as demandQuestion, order as orderQuestion } from './questions'
import { type Ranked, rank } from './rank'
import { nobodyQualifies, unknownUrgency } from './refusals'
import type { Demand, Group, RoutingRules } from './rules'
import { traceOf } from './trace'

export interface RoutingDecision extends Needs {
  readonly difficulty: string
  /** Who may have it, the first choice first. */
  readonly ranked: readonly Ranked[]
  /** Everyone else, each with the grounds. */
  readonly excluded: readonly Excluded[]
}

/**
 * Who should get a ticket (R03.1, R06.1, R14.2): people of the group that serves it, present, with
 * the level that its difficulty and urgency take and room for its effort, ranked by the rules'
 * order. The same facts in any order give the same answer.
 */
export function decide(
  rules: RoutingRules,
  facts: RoutingFacts,
): Result<Decided<RoutingDecision>, Refusal> {
  const { demand } = rules
  if (demand === null) return undecided(demandQuestion)
  const needs = needsOf(rules, demand, facts.ticket)
  if (!needs.ok) return needs
  const verdicts: Verdict[] = []
  for (const index of facts.people.keys()) {
    const verdict = judge(rules, demand, needs.value, facts, index)
    if (!verdict.ok) return verdict
    verdicts.push(verdict.value)
  }
  const excluded = verdicts
    .flatMap((verdict) => (verdict.may ? [] : [verdict.excluded]))
    .toSorted((a, b) => (a.person < b.person ? -1 : 1))
  const contenders = verdicts.flatMap((verdict) =>
    verdict.may ? [{ ...verdict, person: facts.people[verdict.index]! }] : [],
  )
  if (contenders.length === 0) return nobodyQualifies(rules, excluded)
  if (contenders.length > 1 && rules.order === null) return undecided(orderQuestion)
  const ranked = rank(contenders, rules.order ?? [], demand)
  const decision: RoutingDecision = {
    ...needs.value,
    ranked: ranked.map(({ candidate, behindBy }) => ({ ...candidate, behindBy })),
    excluded,
  }
  return ok({ decision, trace: traceOf(rules, demand, facts, decision) })
}

/** The group, level and effort of a ticket. */
function needsOf(
  { groups }: RoutingRules,
  demand: Demand,
  ticket: Task,
): Result<Needs & { difficulty: string }, Refusal> {
  const difficulty = difficultyOf(demand, ticket.difficulty, '/ticket/difficulty')
  if (!difficulty.ok) return difficulty
  const { key, effortMinutes } = difficulty.value
  const level = cellOf(demand.grid, key, ticket.urgency)
  if (level === undefined) return unknownUrgency(demand, ticket.urgency)
  return ok({
    group: groups.find((group) => serves(group, ticket))?.key ?? null,
    difficulty: key,
    level,
    effortMinutes: ticket.effortMinutes ?? effortMinutes,
  })
}

const serves = (group: Group, { product, region, business }: Task): boolean =>
  holds(group.products, product) &&
  holds(group.regions, region) &&
  holds(group.businesses, business)

const holds = (names: readonly string[] | null, name: string | null): boolean =>
  names === null || (name !== null && names.includes(name))
