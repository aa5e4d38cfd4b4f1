import type { Explanation, Refusal as RefusalOnTheWire } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type CareerDecision, career } from '@bylaw/rules-career'
import type { Refusal } from '@bylaw/rules-kit'
import { explanation } from '../rulebook/explanation'
import type { PinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import { repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import type { Standing } from './standing'
import type { GrowthRecord } from './store'

/** What the rules of moving up make of a person and a level. */
export interface NextLevel {
  readonly decision: CareerDecision
  readonly explanation: Explanation
}

/** A person at a level, who wants another. */
export interface Wish {
  readonly standing: Standing & { readonly level: number; readonly levelSince: string }
  readonly toLevel: number
  /** The day from which the months are counted back. */
  readonly askedOn: string
  readonly records: readonly GrowthRecord[]
  readonly approvedOn?: string
  /** What both levels are paid, where the reader may know. */
  readonly basePay?: { readonly nowFen: number; readonly thenFen: number } | undefined
}

/** The rules of moving up in force now, or why there are none. */
export async function careerRules(
  scope: Scope,
): Promise<Result<PinnedRules<'career'>, RefusalOnTheWire>> {
  const found = await scope.rules.inForce('career', undefined, scope.now)
  if (!found) return refuse(await refusalView(scope, noRules))
  if (found.ok) return found
  const refusal = repealedRefusal(found.refusal, scope.zone)
  return refuse(await refusalView(scope, refusal, found.refusal.ruleSetId))
}

/** Whether a person may have a level, condition by condition and down to the clause (R19.13.9). */
export async function nextLevel(
  scope: Scope,
  rules: PinnedRules<'career'>,
  { standing, toLevel, askedOn, records, approvedOn, basePay }: Wish,
): Promise<Result<NextLevel, RefusalOnTheWire>> {
  const answer = career.decide(rules.rules, {
    currentLevel: standing.level,
    targetLevel: toLevel,
    enteredOn: standing.enteredOn,
    atLevelSince: standing.levelSince,
    appliesOn: askedOn,
    results: resultsFor(toLevel, askedOn, records),
    approvedOn: approvedOn ?? null,
    basePay: basePay ?? null,
  })
  if (!answer.ok) return refuse(await refusalView(scope, answer.refusal, rules.ref.ruleSetId))
  const { decision, trace } = answer.value
  const decisions = await scope.rules.decisionsFor('career')
  return ok({ decision, explanation: explanation(trace, rules, decisions) })
}

/**
 * How each test for a level went, by the last one taken: a test for level 4 opens level 4 alone, and
 * what was taken back never counts.
 *
 * @param records the latest first
 */
export const resultsFor = (
  level: number,
  upTo: string,
  records: readonly GrowthRecord[],
): Record<string, string> =>
  Object.fromEntries(
    records
      .filter(
        ({ kind, forLevel, onDate, takenBackAtMs }) =>
          kind === 'level_test' && forLevel === level && onDate <= upTo && takenBackAtMs === null,
      )
      .toReversed()
      .map(({ subject, result }) => [subject, result]),
  )

/** Somebody who has a level, and with it a next one. */
export const hasLevel = (standing: Standing | undefined): standing is Wish['standing'] =>
  standing !== undefined && standing.level !== null && standing.levelSince !== null

const noRules: Refusal = {
  code: 'no_rules',
  message: words(
    '公司还没有“晋级”规则：先采用含有这类规则的制度。',
    'The company has no promotion rules yet. Adopt a regulation that contains them first.',
  ),
}
