import type { RatersView, RatersWish } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { type RatersTemplate, raterSource } from '@bylaw/rules-appraisal'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { colleagueAsked } from './first-raters'
import { openSheet } from './open-sheet'
import type { NewRater, RaterRow } from './rater-store'
import { ratersView } from './raters-view'
import type { AppraisalSheet } from './store'

type Wished = RatersWish['raters'][number]

/**
 * Says who rates, all at once: whoever is there stays with what they gave, whoever is new is asked,
 * whoever is left out is asked no more. The person rates themselves in any case.
 */
export async function nameRaters(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: RatersWish,
): Promise<RatersView> {
  const sheet = await openSheet(scope, id, basedOn)
  const { rules } = await pinnedRules(scope, 'appraisal', sheet)
  const { template } = rules
  if (template.by !== 'raters') throw new Problem('wrong_state')
  const before = await scope.appraisals.ratersOf(id)
  const raters = await Promise.all(
    wish.raters.map((wished, index) => raterFrom(scope, sheet, template, wished, index)),
  )
  mustBeOnce(raters)
  const isKept = (row: RaterRow) =>
    raterSource(row.raterGroup) === 'self' || raters.some((rater) => isSame(rater, row))
  const fresh = raters.filter((rater) => !before.some((row) => isSame(rater, row)))
  await scope.shard.batch([
    scope.appraisals.change(id, basedOn, {}),
    scope.shard.mustHaveChanged(),
    ...before.filter((row) => !isKept(row)).map((row) => scope.appraisals.askNoMore(row.id)),
    ...fresh.map(scope.appraisals.ask),
    auditEntry(scope, 'appraisal.raters_named', id),
  ])
  return ratersView(scope, id)
}

const isSame = (rater: NewRater, row: RaterRow): boolean =>
  rater.raterGroup === row.raterGroup &&
  rater.personId === row.personId &&
  rater.address === row.address

async function raterFrom(
  scope: Scope,
  sheet: AppraisalSheet,
  template: RatersTemplate,
  wished: Wished,
  index: number,
): Promise<NewRater> {
  const wrong = (code: keyof typeof WRONG) => wrongAt(index, code)
  if (template.groups.every(({ key }) => key !== wished.group)) throw wrong('no_group')
  const source = raterSource(wished.group)
  if ('contact' in wished || source === 'customers') throw wrong('not_of_group')
  if ((source === 'self') !== (wished.personId === sheet.personId)) throw wrong('not_of_group')
  const person = await scope.people.read(wished.personId)
  if (!person?.active || person.role === 'contact') throw new Problem('not_found')
  return colleagueAsked(scope, sheet.id, wished.group, person)
}

/** Nobody has two voices in one review. */
function mustBeOnce(raters: readonly NewRater[]): void {
  const voices = raters.map(({ personId, address }) => personId ?? address)
  const index = voices.findIndex((voice, place) => voices.indexOf(voice) !== place)
  if (index >= 0) throw wrongAt(index, 'twice')
}

const wrongAt = (index: number, code: keyof typeof WRONG) =>
  new Problem('unacceptable', {
    errors: [{ pointer: `/raters/${index}`, code, message: WRONG[code] }],
  })

const WRONG = {
  no_group: words('考核表没有这一评价方。', 'The form has no such group.'),
  not_of_group: words(
    '自评由本人，同事和上级由本人以外的同事，客户由客户的联系人。',
    'One rates oneself, colleagues rate others, and customers’ contacts rate as customers.',
  ),
  twice: words('同一个人只能评一次。', 'Nobody rates twice.'),
} as const satisfies Record<string, Words>
