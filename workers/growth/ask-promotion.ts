import { type NewPromotion, type PromotionView, worksHere } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { careerRules, hasLevel, nextLevel } from './career'
import { promotionView } from './growth-view'
import { promotionNews } from './news-of'
import { notMet } from './not-met'
import type { Promotion } from './promotion-store'
import { visiblePromotion } from './read-growth'
import { standingOn } from './standing'

/**
 * Asks for a level: for oneself once every condition is met, or for somebody else. Where one is not,
 * only somebody else may ask, and says why it is to be given all the same (R19.13.9).
 */
export async function askPromotion(scope: Scope, wish: NewPromotion): Promise<PromotionView> {
  const { personId, toLevel, ground, exception = null } = wish
  const isOwn = personId === scope.personId
  if (!isOwn && !scope.may('promotion.propose')) throw new Problem('not_found')
  if (isOwn && exception !== null) throw new Problem('not_allowed', { detail: notForOneself })
  const person = await scope.people.read(personId)
  if (!person || !worksHere(person)) throw new Problem('not_found')
  const [employments, records, rules] = await Promise.all([
    scope.people.employmentsOf(personId),
    scope.growth.recordsOf(personId),
    careerRules(scope),
  ])
  const askedOn = today(scope)
  const standing = standingOn(employments, askedOn)
  if (!hasLevel(standing)) throw new Problem('wrong_state', { detail: noLevel })
  if (!rules.ok) throw new Problem('rules_incomplete', { refusal: rules.refusal })
  const answer = await nextLevel(scope, rules.value, { standing, toLevel, askedOn, records })
  if (!answer.ok) throw new Problem('rules_incomplete', { refusal: answer.refusal })
  const { decision, explanation } = answer.value
  if (toLevel <= standing.level) throw new Problem('wrong_state', { detail: notHigher })
  if (!decision.eligible && exception === null)
    throw new Problem('wrong_state', { detail: notMet(explanation) })

  const { ref } = rules.value
  const row: Promotion = {
    id: scope.newId('pmo'),
    personId,
    personName: person.name,
    fromLevel: standing.level,
    toLevel,
    askedOn,
    ground,
    // A reason to make an exception of is none where every condition is met.
    exception: decision.eligible ? null : exception,
    ruleSetId: ref.ruleSetId,
    ruleVersion: ref.version,
    eligible: decision.eligible,
    explanation,
    askedBy: scope.personId,
    askedByName: scope.personName,
    askedAtMs: scope.now,
    state: 'asked',
    ...NOT_ENDED,
    version: 1,
  }
  const deciders = await whoMay(scope, 'promotion.decide', [personId])
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.growth.ask(row),
        auditEntry(scope, 'promotion.asked', row.id),
        outboxEvent(scope, 'promotion.asked', { promotionId: row.id, personId }),
        ...tellPeople(scope, [personId, ...deciders], promotionNews(row, 'promotion_asked')),
      ]),
    () => scope.growth.readPromotion(row.id),
  )
  return promotionView(scope, made ?? row)
}

const NOT_ENDED = {
  endedBy: null,
  endedByName: null,
  endedAtMs: null,
  endedReason: null,
  levelFrom: null,
} as const

/** Whoever asked takes it back, as long as it is not decided. */
export async function withdrawPromotion(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<PromotionView> {
  const promotion = await visiblePromotion(scope, id)
  if (promotion.askedBy !== scope.personId) throw new Problem('not_allowed', { detail: notTheirs })
  mustBeVersion(basedOn, promotion.version)
  if (promotion.state !== 'asked') throw new Problem('wrong_state')
  const end = {
    state: 'withdrawn' as const,
    endedBy: scope.personId,
    endedByName: scope.personName,
    endedAtMs: scope.now,
    endedReason: null,
    levelFrom: null,
  }
  const changed = { ...promotion, ...end, version: basedOn + 1 }
  await scope.shard.batch([
    scope.growth.endPromotion(id, basedOn, end),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'promotion.withdrawn', id),
    ...tellPeople(scope, [promotion.personId], promotionNews(changed, 'promotion_ended')),
  ])
  return promotionView(scope, changed)
}

const notForOneself = words(
  '破例由别人提出并说明理由，不能为自己提出。',
  'An exception must be requested by someone else, with a reason.',
)
const noLevel = words(
  '还没有等级：转正定级后才能申请晋级。',
  'There is no level yet: promotion requires confirmed employment at a level.',
)
const notHigher = words(
  '申请的级别须高于现在的级别。',
  'The requested level must be above the current one.',
)
const notTheirs = words(
  '只能撤回自己提出的申请。',
  'Only the person who requested it can withdraw it.',
)
