import type { GrowthRecordView, GrowthView, PromotionView } from '@bylaw/contract'
import { baseOfLevels } from '../pay/base-of-levels'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { careerRules, hasLevel, nextLevel } from './career'
import { confirmationSeen } from './confirmation'
import { goalView } from './goals'
import type { Promotion } from './promotion-store'
import { postsSeen, qualificationRules } from './qualifications'
import { type Standing, standingOn } from './standing'
import type { GrowthRecord } from './store'
import { sessionView } from './training-view'

/** Asked for by one person, as many as are shown beside what they have shown. */
const LATEST_PROMOTIONS = 50

/** Where a person stands, what the next level takes, and what they have shown. */
export async function growthView(
  scope: Scope,
  { personId, name }: { readonly personId: string; readonly name: string },
): Promise<GrowthView> {
  const [employments, records, promotions, holdings, qualifications, trainings, goals] =
    await Promise.all([
      scope.people.employmentsOf(personId),
      scope.growth.recordsOf(personId),
      scope.growth.promotions({ of: personId, limit: LATEST_PROMOTIONS, after: undefined }),
      scope.procedures.holdings(),
      qualificationRules(scope),
      scope.growth.sessionsFor(personId),
      scope.growth.goalsOf(personId),
    ])
  const standing = standingOn(employments, today(scope))
  const { confirmation, checks } = await confirmationSeen(scope, standing, employments, records)
  const held = new Set(holdings.flatMap((each) => (each.personId === personId ? [each.post] : [])))
  const isOwn = personId === scope.personId
  const mayExcept = !isOwn && scope.may('promotion.propose')
  const isAsked = promotions.some(({ state }) => state === 'asked')
  return {
    person: { id: personId, name },
    standing: standing ?? null,
    ...(await nextOf(scope, personId, standing, records)),
    confirmation,
    posts: await postsSeen(scope, held, records),
    records: records.map((row) => recordView(scope, row)),
    promotions: promotions.map((row) => promotionView(scope, row)),
    trainings: trainings.map((row) => sessionView(scope, row)),
    goals: goals.map((row) => goalView(scope, row)),
    maySetGoal: isOwn || scope.may('growth.record'),
    requirements: [
      ...checks.map(({ key, name: called }) => ({ key, name: { ...called } })),
      ...qualifications.flatMap(({ rules }) =>
        rules.requirements.map(({ key, name: called }) => ({ key, name: called })),
      ),
    ],
    mayRecord: !isOwn && scope.may('growth.record'),
    mayAsk: (isOwn || mayExcept) && hasLevel(standing) && !isAsked,
    mayExcept,
  }
}

/** What the next level takes; what it pays only to those who may know what the person is paid. */
async function nextOf(
  scope: Scope,
  personId: string,
  standing: Standing | undefined,
  records: readonly GrowthRecord[],
): Promise<Pick<GrowthView, 'next' | 'refusal' | 'tests'>> {
  const rules = await careerRules(scope)
  if (!rules.ok) return { next: null, refusal: rules.refusal, tests: [] }
  const tests = rules.value.rules.tests.map(({ key, name }) => ({ key, name }))
  const level = (standing?.level ?? 0) + 1
  if (!hasLevel(standing) || level > rules.value.rules.highestLevel)
    return { next: null, refusal: null, tests }
  const knowsPay = personId === scope.personId || scope.may('pay.read_all')
  const answer = await nextLevel(scope, rules.value, {
    ...{ standing, records, toLevel: level, askedOn: today(scope) },
    basePay: knowsPay ? await baseOfLevels(scope, [standing.level, level]) : undefined,
  })
  if (!answer.ok) return { next: null, refusal: answer.refusal, tests }
  const { decision, explanation } = answer.value
  const { eligible, earliestOn } = decision
  return { next: { level, eligible, earliestOn, explanation }, refusal: null, tests }
}

export const recordView = (scope: Scope, row: GrowthRecord): GrowthRecordView => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  kind: row.kind,
  name: { zh: row.nameZh, en: row.nameEn },
  forLevel: row.forLevel,
  on: row.onDate,
  until: row.until,
  result: row.result,
  evidence: row.evidence,
  recorded: { by: row.recordedByName, at: instantText(row.recordedAtMs) },
  takenBack: said(row.takenBackByName, row.takenBackAtMs, row.takenBackReason),
  mayTakeBack:
    row.takenBackAtMs === null && row.personId !== scope.personId && scope.may('growth.record'),
  version: row.version,
})

export const promotionView = (scope: Scope, row: Promotion): PromotionView => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  fromLevel: row.fromLevel,
  toLevel: row.toLevel,
  askedOn: row.askedOn,
  ground: row.ground,
  asked: {
    by: row.askedByName,
    at: instantText(row.askedAtMs),
    isOwn: row.askedBy === row.personId,
  },
  eligible: row.eligible,
  exception: row.exception,
  explanation: row.explanation,
  state: row.state,
  ended: said(row.endedByName, row.endedAtMs, row.endedReason),
  levelFrom: row.levelFrom,
  mayDecide:
    row.state === 'asked' &&
    scope.may('promotion.decide') &&
    row.personId !== scope.personId &&
    row.askedBy !== scope.personId,
  mayWithdraw: row.state === 'asked' && row.askedBy === scope.personId,
  version: row.version,
})

const said = (by: string | null, atMs: number | null, reason: string | null) =>
  by === null || atMs === null ? null : { by, at: instantText(atMs), reason: reason ?? '' }

const instantText = (atMs: number): string => new Date(atMs).toISOString()
