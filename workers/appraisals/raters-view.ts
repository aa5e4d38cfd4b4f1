import type { RatersView } from '@bylaw/contract'
import { type AppraisalRules, raterSource } from '@bylaw/rules-appraisal'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { visibleSheet } from './open-sheet'
import type { RaterRow } from './rater-store'
import type { AppraisalSheet } from './store'

type Named = RatersView['raters'][number]

/** Who is asked to rate, and who might be; never who of them did. Nobody chooses their own raters. */
export async function ratersView(scope: Scope, id: string): Promise<RatersView> {
  const sheet = await visibleSheet(scope, id)
  if (sheet.personId === scope.personId) throw new Problem('not_allowed')
  const { rules } = await pinnedRules(scope, 'appraisal', sheet)
  const rows = await scope.appraisals.ratersOf(id)
  return {
    raters: rows.map(namedRater),
    proposed: sheet.state === 'open' ? await colleaguesOf(scope, sheet, rules, rows) : [],
    canMail: (await scope.mail.settings()) !== undefined,
    version: sheet.version,
  }
}

const namedRater = ({ raterGroup, personId, customerId, address, name }: RaterRow): Named => ({
  group: raterGroup,
  personId,
  contact: customerId && address ? { customerId, name, email: address } : null,
  name,
})

/** Those who are in a support group with the person and were not asked yet. */
async function colleaguesOf(
  scope: Scope,
  { personId }: AppraisalSheet,
  { template }: AppraisalRules,
  rows: readonly RaterRow[],
): Promise<RatersView['proposed']> {
  if (template.by !== 'raters') return []
  const group = template.groups.find(({ key }) => raterSource(key) === 'colleagues')
  if (!group) return []
  const shared = (await scope.staffing.groups()).filter(
    ({ active, members }) => active && members.some((member) => member.personId === personId),
  )
  const asked = new Set([personId, ...rows.map((row) => row.personId)])
  const why = new Map(
    shared.flatMap(({ name, members }) => members.map((member) => [member.personId, name])),
  )
  const people = await scope.people.readAll([...why.keys()].filter((each) => !asked.has(each)))
  return people
    .filter(({ active, role }) => active && role !== 'contact')
    .map((person) => ({
      group: group.key,
      personId: person.personId,
      contact: null,
      name: person.name,
      why: why.get(person.personId) ?? '',
    }))
}
