import type { PromotionDecision, PromotionView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { firstPaid } from '@bylaw/rules-career'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { sayingWhoWasFaster } from '../people/as-read'
import { levelRises } from '../people/raise-level'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import { today } from '../platform/today'
import { pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { hasLevel, nextLevel } from './career'
import { promotionView } from './growth-view'
import { promotionNews } from './news-of'
import { notMet } from './not-met'
import type { Promotion } from './promotion-store'
import { visiblePromotion } from './read-growth'
import { standingOn } from './standing'
import type { GrowthRecord } from './store'

/**
 * Approves a level or declines it, by somebody who neither asked for it nor gets it. Approved, it is
 * looked at once more as things are now; the level holds, and is paid, from the day that the rules
 * say, in the same transaction.
 */
export async function decidePromotion(
  scope: Scope,
  id: string,
  basedOn: number,
  { approved, reason = '' }: PromotionDecision,
): Promise<PromotionView> {
  const promotion = await visiblePromotion(scope, id)
  const { personId, askedBy } = promotion
  if ([personId, askedBy].includes(scope.personId))
    throw new Problem('not_allowed', { detail: fourEyes })
  mustBeVersion(basedOn, promotion.version)
  if (promotion.state !== 'asked') throw new Problem('wrong_state', { detail: decided })
  if (!approved && reason === '') throw mustSayWhy()

  const records = approved ? await scope.growth.recordsOf(personId) : []
  const now = approved ? await asThingsAre(scope, promotion, records) : {}
  const end = {
    state: approved ? ('approved' as const) : ('declined' as const),
    endedBy: scope.personId,
    endedByName: scope.personName,
    endedAtMs: scope.now,
    endedReason: reason,
    levelFrom: null,
    ...now,
  }
  const changed = { ...promotion, ...end, version: basedOn + 1 }
  const rises =
    end.levelFrom === null
      ? []
      : await levelRises(scope, personId, { ...promotion, from: end.levelFrom })
  const decide = () =>
    scope.shard.batch([
      auditEntry(scope, `promotion.${end.state}`, id),
      ...(approved ? [scope.growth.recordsAre(personId, records)] : []),
      scope.growth.endPromotion(id, basedOn, end),
      scope.shard.mustHaveChanged(),
      ...rises,
      outboxEvent(scope, 'promotion.decided', { promotionId: id, personId, approved }),
      ...tellPeople(scope, [personId, askedBy], promotionNews(changed, 'promotion_decided')),
    ])
  // A level cannot begin in a month that is paid, or where the person is something else by then.
  const begin = () => saying({ wrong_state: cannotBegin }, decide)
  const isAsRead = async () => (await scope.growth.readPromotion(id))?.version === basedOn
  await sayingWhoWasFaster(begin, shownMeanwhile, isAsRead)
  return promotionView(scope, changed)
}

/** The conditions as they are on the day of the decision, and from when the level holds. */
async function asThingsAre(scope: Scope, promotion: Promotion, records: readonly GrowthRecord[]) {
  const { personId, fromLevel, toLevel, askedOn, exception } = promotion
  const [rules, employments] = await Promise.all([
    pinnedRules(scope, 'career', promotion),
    scope.people.employmentsOf(personId),
  ])
  const standing = standingOn(employments, today(scope))
  if (!hasLevel(standing) || standing.level !== fromLevel)
    throw new Problem('wrong_state', { detail: otherLevel })
  const approvedOn = today(scope)
  const answer = await nextLevel(scope, rules, { standing, toLevel, askedOn, records, approvedOn })
  if (!answer.ok) throw new Problem('rules_incomplete', { refusal: answer.refusal })
  const { decision, explanation } = answer.value
  if (!decision.eligible && exception === null)
    throw new Problem('wrong_state', { detail: notMet(explanation) })
  if (rules.rules.paysFrom === null) throw await paysFromIsOpen(scope, rules.ref.ruleSetId)
  return {
    eligible: decision.eligible,
    explanation,
    levelFrom: firstPaid(rules.rules, approvedOn),
  }
}

/** Of an exception, too, it has to be decided from when a level is paid. */
const paysFromIsOpen = async (scope: Scope, ruleSetId: string) =>
  new Problem('rules_incomplete', {
    refusal: await refusalView(
      scope,
      { code: 'undecided', message: paysFromOpen, question: 'career.pays_from' },
      ruleSetId,
    ),
  })

const mustSayWhy = () =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/reason', code: 'required', message: sayWhy }],
  })

const fourEyes = words(
  '由提出人和本人之外的人审批。',
  'It has to be decided by someone other than the employee and the person who requested it.',
)
const decided = words('已经审批或撤回。', 'It has already been decided or withdrawn.')
const sayWhy = words('不同意请写明理由。', 'Give a reason for declining.')
const otherLevel = words(
  '本人的等级已经变化，请撤回后重新申请。',
  'The employee’s level has changed since. Withdraw the request and submit it again.',
)
const cannotBegin = words(
  '新级别起算日所在月份的工资已批准，或本人在那之后另有任职登记，不能从那天起生效。',
  'The level cannot take effect on that date: pay for that month is approved, or a later entry is on record for this person.',
)
const shownMeanwhile = words(
  '此人的考核登记刚刚被他人改动。请刷新，核对后再审批。',
  'This person’s qualifications have just been changed. Reload, check them, and decide then.',
)
const paysFromOpen = words(
  '升级后的工资从哪天起算还没有决定。',
  'The rules do not yet say from when a higher level is paid.',
)
