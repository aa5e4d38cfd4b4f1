import { grouped } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { type Certified, certified } from './certified'
import { qualificationRules } from './qualifications'

/** What qualifications and certificates say of several people, by the rules in force and the posts they hold. */
export async function certifiedOn(
  scope: Scope,
  personIds: readonly string[],
  day: string,
): Promise<(personId: string) => Certified> {
  const [found, holdings, records] = await Promise.all([
    qualificationRules(scope),
    scope.procedures.holdings(),
    scope.growth.shownBy(personIds),
  ])
  const rules = found.map((each) => each.rules)
  const recordsOf = grouped(records, (row) => row.personId)
  return (personId) => {
    const held = new Set(
      holdings.flatMap((each) => (each.personId === personId ? [each.post] : [])),
    )
    return certified(day, { rules, held, records: recordsOf.get(personId) ?? [] })
  }
}
