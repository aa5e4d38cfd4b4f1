import type { QuantityPage, QuantityVerification, QuantityView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { paidAmong } from '../pay/paid-among'
import { whyNotPriced } from '../pay/price-work'
import { sayingMonthIsPaid } from '../pay/saying-month-is-paid'
import { unpaidWork } from '../pay/unpaid-work'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { alikeView } from './alike'
import { daysMustFit, doesNotFit } from './days-of-month'
import { quantityNews } from './news-of'
import { isToCome, quantityView } from './report-quantity'

/**
 * Verifies a reported quantity of somebody whom the month pays. From then on it never changes, and the
 * month's pay counts it unless it is taken back; so neither whoever did the work nor whoever reported it can verify it. What a crew did is one thing:
 * all shares of it are verified at once, by none of its members. Beside another statement of an equal
 * quantity, whosever it is, it is verified with a word on which other piece it is.
 */
export async function verifyQuantity(
  scope: Scope,
  id: string,
  basedOn: number,
  { anotherPiece = null }: Partial<QuantityVerification>,
): Promise<QuantityView> {
  const quantity = await scope.projects.readQuantity(id)
  if (!quantity) throw new Problem('not_found')
  mustBeVersion(basedOn, quantity.version)
  const { crewStatementId } = quantity
  const whole =
    crewStatementId === null ? [quantity] : await scope.projects.ofCrewStatement(crewStatementId)
  if (whole.flatMap((each) => [each.personId, each.reportedBy]).includes(scope.personId))
    throw new Problem('not_allowed', { detail: fourEyes })
  if (quantity.state === 'verified') throw new Problem('wrong_state')
  if (quantity.state === 'withdrawn') throw new Problem('wrong_state', { detail: takenBack })
  if (isToCome(scope, quantity.month)) throw new Problem('wrong_state', { detail: notBegun })
  const unpaid = await unpaidWork(
    scope,
    quantity.month,
    whole.map(({ personId }) => personId),
  )
  if (unpaid) throw new Problem('wrong_state', { detail: unpaid.message })
  const other = await alikeView(scope, whole)
  if (other.length > 0 && anotherPiece === null) throw reportedAlike(other)
  const said = other.length > 0 ? anotherPiece : null
  const daysFit = await daysMustFit(scope, whole)

  const [people, project] = await Promise.all([
    scope.people.readAll(whole.map(({ personId }) => personId)),
    scope.projects.read(quantity.projectId),
  ])
  assert(project !== undefined, 'work is of a project that is there')
  const whose = quantity.crewName ?? people.map(({ name }) => name).join(' · ')
  const told = { of: crewStatementId ?? id, whose, month: quantity.month }
  const by = {
    ...{ id: scope.personId, name: scope.personName, atMs: scope.now },
    anotherPiece: said,
  }
  await sayingMonthIsPaid(scope, quantity.month, () =>
    scope.shard.batch([
      scope.projects.monthIsOpen(quantity.month),
      ...whole.flatMap((each) => [
        scope.projects.verify(each.id, each.version, by),
        scope.shard.mustHaveChanged(),
        auditEntry(scope, 'quantity.verified', each.id),
      ]),
      ...daysFit,
      ...tellPeople(
        scope,
        whole.flatMap((each) => [each.personId, each.reportedBy]),
        quantityNews(project, told, 'quantity_verified'),
      ),
    ]),
  )
  return quantityView(scope, {
    ...quantity,
    state: 'verified',
    verifiedBy: by.id,
    verifiedByName: by.name,
    anotherPiece: said,
    version: basedOn + 1,
  })
}

/** A statement, why pay could not count it, and which others report the same work. */
export async function quantityPage(scope: Scope, id: string): Promise<QuantityPage> {
  const quantity = await scope.projects.readQuantity(id)
  if (!quantity) throw new Problem('not_found')
  const { crewStatementId } = quantity
  const whole =
    crewStatementId === null ? [quantity] : await scope.projects.ofCrewStatement(crewStatementId)
  return {
    quantity: quantityView(scope, quantity, await paidAmong(scope, [quantity])),
    refusal: await whyNotPriced(scope, quantity),
    alike: await alikeView(scope, whole),
  }
}

export async function readQuantity(scope: Scope, id: string): Promise<QuantityView> {
  const quantity = await scope.projects.readQuantity(id)
  if (!quantity) throw new Problem('not_found')
  return quantityView(scope, quantity, await paidAmong(scope, [quantity]))
}

const reportedAlike = (alike: QuantityPage['alike']) => {
  const who = [...new Set(alike.map(({ person, crew }) => crew ?? person.name))]
  return doesNotFit(
    '/anotherPiece',
    words(
      `同一项目、同一月份，${who.join('、')}另有一份申报里有相同的一段（种类、管径、米数都相同）。确属另一段的，请写明是哪一段。`,
      `Another report (${who.join(', ')}) for this project and month has an identical piece: same type, diameter and metres. If this is a different piece, say which one.`,
    ),
  )
}
const notBegun = words(
  '这个月还没有开始，不能核实它的工程量。',
  'That month has not begun, so no work can be verified for it yet.',
)
const takenBack = words(
  '这份工程量核实后已撤回，请重新申报。',
  'Its verification was undone. If the work was done, report it again.',
)
const fourEyes = words(
  '不能核实自己完成或自己申报的工程量，请由另一人核实。',
  'You cannot verify quantities that are your own or that you reported; someone else has to.',
)
