import type { RatersView, RatersWish } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { raterSource } from '@bylaw/rules-appraisal'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { askedNews } from './asked-news'
import { mailsTo } from './customer-mails'
import { openSheet } from './open-sheet'
import { mustBeOnce, raterNamed } from './rater-named'
import type { NewRater, RaterRow } from './rater-store'
import { ratersView } from './raters-view'

/**
 * Says who rates, all at once: whoever is there stays with what they gave, whoever is new is asked,
 * customers by a mail with a link, whoever is left out is asked no more. The person rates themselves
 * in any case. Once one of a group has rated, nobody of it is left out: that the count of scores
 * falls, or does not, would tell who had.
 */
export async function nameRaters(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: RatersWish,
): Promise<RatersView> {
  const sheet = await openSheet(scope, id, basedOn)
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  if (pinned.rules.template.by !== 'raters') throw new Problem('wrong_state')
  const before = await scope.appraisals.ratersOf(id)
  const raters = await Promise.all(
    wish.raters.map((wished, index) => raterNamed(scope, sheet, pinned, wished, index)),
  )
  mustBeOnce(raters)
  const isKept = (row: RaterRow) =>
    raterSource(row.raterGroup) === 'self' || raters.some((rater) => isSame(rater, row))
  const leftOut = before.filter((row) => !isKept(row))
  if (leftOut.some(({ raterGroup }) => hasBegun(before, raterGroup)))
    throw new Problem('wrong_state', { detail: groupHasBegun })
  const fresh = raters.filter((rater) => !before.some((row) => isSame(rater, row)))
  const mails = await mailsTo(scope, sheet, fresh)
  await scope.shard.batch([
    scope.appraisals.change(id, basedOn, {}),
    scope.shard.mustHaveChanged(),
    ...leftOut.map((row) => scope.appraisals.askNoMore(row.id)),
    ...fresh.map(scope.appraisals.ask),
    ...mails.map((mail) => scope.mail.puttingOut(mail, scope.now)),
    ...askedNews(scope, sheet.personName, fresh),
    auditEntry(scope, 'appraisal.raters_named', id),
  ])
  return ratersView(scope, id)
}

const isSame = (rater: NewRater, row: RaterRow): boolean =>
  rater.raterGroup === row.raterGroup &&
  rater.personId === row.personId &&
  rater.address === row.address

const hasBegun = (raters: readonly RaterRow[], group: string): boolean =>
  raters.some(({ raterGroup, state }) => raterGroup === group && state === 'given')

const groupHasBegun = words(
  '这一组已有人评分，不能再去掉评价人，否则看得出谁评过；可以继续增加。',
  'Somebody of this group has rated: nobody of it can be taken off any more, or it would show who had. More can be added.',
)
