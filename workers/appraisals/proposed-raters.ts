import { type RatersView, worksHere } from '@bylaw/contract'
import { type AppraisalRules, firstMonthOf, lastMonthOf, raterSource } from '@bylaw/rules-appraisal'
import { dayStartMs, monthEndMs } from '../platform/month'
import type { Scope } from '../scope'
import { customersServed } from '../surveys/customers-served'
import type { RaterRow } from './rater-store'
import type { AppraisalSheet } from './store'

type Proposed = RatersView['proposed']

/** More customers than these are looked up by whoever asks. */
const MOST_CUSTOMERS = 8

/**
 * Who might rate and is not asked yet: colleagues of the person's groups, or who leads the other
 * departments; and customers they served.
 */
export async function proposedRaters(
  scope: Scope,
  sheet: AppraisalSheet,
  { template }: AppraisalRules,
  rows: readonly RaterRow[],
): Promise<Proposed> {
  if (template.by !== 'raters') return []
  const groupOf = (source: ReturnType<typeof raterSource>) =>
    template.groups.find(({ key }) => raterSource(key) === source)?.key
  const [colleagues, customers] = [groupOf('colleagues'), groupOf('customers')]
  return [
    ...(colleagues ? await colleaguesOf(scope, sheet, colleagues, rows) : []),
    ...(customers ? await contactsOf(scope, sheet, customers, rows) : []),
  ]
}

/** Those who are in a support group with the person; of a department, who leads the others. */
async function colleaguesOf(
  scope: Scope,
  { personId, groupId, members: own }: AppraisalSheet,
  group: string,
  rows: readonly RaterRow[],
): Promise<Proposed> {
  const groups = (await scope.staffing.groups()).filter(({ active }) => active)
  const asked = new Set([personId, ...(own ?? []), ...rows.map((row) => row.personId)])
  const why = new Map<string, string>(
    groupId === null
      ? groups
          .filter(({ members }) => members.some((member) => member.personId === personId))
          .flatMap(({ name, members }) => members.map((member) => [member.personId, name]))
      : groups.map(({ leaderId, name }) => [leaderId, name]),
  )
  const people = await scope.people.readAll([...why.keys()].filter((each) => !asked.has(each)))
  return people.filter(worksHere).map((person) => ({
    group,
    personId: person.personId,
    contact: null,
    name: person.name,
    why: why.get(person.personId) ?? '',
  }))
}

/** Contacts with an address of customers that were served. */
async function contactsOf(
  scope: Scope,
  sheet: AppraisalSheet,
  group: string,
  rows: readonly RaterRow[],
): Promise<Proposed> {
  const served = await servedBy(scope, sheet)
  const asked = new Set(rows.map(({ address }) => address))
  const books = await Promise.all(served.map((id) => scope.customers.book(id)))
  return books.flatMap((book) =>
    (book?.contacts ?? [])
      .filter(({ email }) => email !== '' && !asked.has(email.toLowerCase()))
      .map(({ customerId, name, email }) => ({
        group,
        personId: null,
        contact: { customerId, name, email },
        name,
        why: book?.customer.name ?? '',
      })),
  )
}

/** Whose project it was or, of a period, whose tickets the person closed in it. */
async function servedBy(
  scope: Scope,
  { personId, members, period, projectId }: AppraisalSheet,
): Promise<readonly string[]> {
  const project = projectId === null ? undefined : await scope.projects.read(projectId)
  if (project) return [project.customerId]
  const fromMs = dayStartMs(scope.zone, `${firstMonthOf(period)}-01`)
  const toMs = monthEndMs(scope.zone, lastMonthOf(period)) + 1
  return customersServed(scope, { personIds: members ?? [personId], fromMs, toMs }, MOST_CUSTOMERS)
}
