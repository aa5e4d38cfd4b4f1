import { type RatersWish, worksHere } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { raterSource } from '@bylaw/rules-appraisal'
import { Problem } from '../platform/problem'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { colleagueAsked } from './first-raters'
import type { NewRater } from './rater-store'
import { formAsked } from './rating-form'
import type { AppraisalSheet } from './store'

type Wished = RatersWish['raters'][number]
type Contact = Extract<Wished, { contact: object }>['contact']

/** Someone who is wished as a rater, if they may be one of the group; colleagues or a customer's. */
export async function raterNamed(
  scope: Scope,
  sheet: AppraisalSheet,
  pinned: PinnedRules<'appraisal'>,
  wished: Wished,
  index: number,
): Promise<NewRater> {
  const { template } = pinned.rules
  const isGroup =
    template.by === 'raters' && template.groups.some(({ key }) => key === wished.group)
  if (!isGroup) throw wrongAt(index, 'no_group')
  const source = raterSource(wished.group)
  if ('contact' in wished) {
    if (source !== 'customers') throw wrongAt(index, 'not_of_group')
    return contactNamed(scope, sheet, pinned, wished.group, wished.contact)
  }
  const isOwn = wished.personId === sheet.personId
  if (source === 'customers' || (source === 'self') !== isOwn) throw wrongAt(index, 'not_of_group')
  // A department is rated by others than those who are in it.
  if (!isOwn && sheet.members?.includes(wished.personId)) throw wrongAt(index, 'of_department')
  const person = await scope.people.read(wished.personId)
  if (!person || !worksHere(person)) throw new Problem('not_found')
  return colleagueAsked(scope, sheet.id, wished.group, person)
}

/** Nobody has two voices in one review. */
export function mustBeOnce(raters: readonly NewRater[]): void {
  const voices = raters.map(({ personId, address }) => personId ?? address)
  const index = voices.findIndex((voice, place) => voices.indexOf(voice) !== place)
  if (index >= 0) throw wrongAt(index, 'twice')
}

async function contactNamed(
  scope: Scope,
  sheet: AppraisalSheet,
  pinned: PinnedRules<'appraisal'>,
  group: string,
  { customerId, name, email }: Contact,
): Promise<NewRater> {
  if (!(await scope.customers.read(customerId))) throw new Problem('not_found')
  return {
    ...colleagueAsked(scope, sheet.id, group, { personId: '', name }),
    personId: null,
    customerId,
    address: email.toLowerCase(),
    form: formAsked(sheet, pinned, group, scope.companyName),
  }
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
  of_department: words(
    '部门由本部门以外的人评价。',
    'A department is rated by others than those who are in it.',
  ),
  twice: words('同一个人只能评一次。', 'Nobody rates twice.'),
} as const satisfies Record<string, Words>
