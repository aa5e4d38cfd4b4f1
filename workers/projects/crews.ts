import { type CrewView, type NewCrew, type NewCrewShares, worksHere } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { WHOLE_BP } from '@bylaw/rules-piecework'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { CrewRow, CrewSharesRow, CrewShown } from './crew-store'

/** Names a crew and says how its members share what they do together. */
export async function addCrew(scope: Scope, { name, ...wish }: NewCrew): Promise<CrewView> {
  await mustShareAll(scope, wish)
  const crew: CrewRow = { id: scope.newId('crw'), name, version: 1 }
  const shares = sharesRow(scope, crew, wish)
  await madeOnce(
    () =>
      scope.shard.batch([
        scope.projects.addCrew(crew),
        scope.projects.addShares(shares),
        auditEntry(scope, 'crew.added', crew.id),
      ]),
    () => scope.projects.readCrew(crew.id),
  )
  return readCrew(scope, crew.id)
}

/**
 * Says how a crew shares from a day on. What was reported before stays as it was shared then; days that
 * are still to be reported go by this.
 */
export async function changeShares(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: NewCrewShares,
): Promise<CrewView> {
  const crew = await scope.projects.readCrew(id)
  if (!crew) throw new Problem('not_found')
  mustBeVersion(basedOn, crew.version)
  await mustShareAll(scope, wish)
  await scope.shard.batch([
    scope.projects.changeCrew(id, basedOn),
    scope.shard.mustHaveChanged(),
    scope.projects.addShares(sharesRow(scope, { ...crew, version: basedOn + 1 }, wish)),
    auditEntry(scope, 'crew.shares_changed', id),
  ])
  return readCrew(scope, id)
}

const sharesRow = (
  scope: Scope,
  { id, version }: CrewRow,
  { from, shares }: NewCrewShares,
): CrewSharesRow => ({
  ...{ crewId: id, n: version, fromDate: from, shares },
  recordedBy: scope.personId,
  recordedByName: scope.personName,
  recordedAtMs: scope.now,
})

/** Refused by row: somebody who is not of the staff, somebody twice, shares that are not all of it. */
async function mustShareAll(scope: Scope, { shares }: NewCrewShares): Promise<void> {
  const named = await scope.people.readAll(shares.map(({ personId }) => personId))
  const staff = new Set(named.filter(worksHere).map(({ personId }) => personId))
  const sumBp = shares.reduce((sum, { shareBp }) => sum + shareBp, 0)
  const errors = [
    ...shares.flatMap(({ personId }, index) => {
      const at = `/shares/${index}/personId`
      if (!staff.has(personId)) return [refused(at, notStaff(index + 1))]
      const isAgain = shares.findIndex((each) => each.personId === personId) < index
      return isAgain ? [refused(at, twice(index + 1))] : []
    }),
    ...(sumBp === WHOLE_BP ? [] : [refused(`/shares/${shares.length - 1}/shareBp`, notAll(sumBp))]),
  ]
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const refused = (pointer: string, message: Words) => ({ pointer, code: 'does_not_fit', message })

export async function readCrew(scope: Scope, id: string): Promise<CrewView> {
  const crew = await scope.projects.readCrew(id)
  if (!crew) throw new Problem('not_found')
  const [view] = await crewViews(scope, [{ ...crew, dated: await scope.projects.sharesOf(id) }])
  if (!view) throw new Problem('not_found')
  return view
}

/** Crews with all that was recorded of their shares, members by name. */
export async function crewViews(scope: Scope, crews: readonly CrewShown[]): Promise<CrewView[]> {
  const shares = crews.flatMap(({ dated }) => dated.flatMap((each) => each.shares))
  const ids = shares.map(({ personId }) => personId)
  const people = await scope.people.readAll([...new Set(ids)])
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  return crews.map(({ id, name, version, dated }) => ({
    ...{ id, name, version },
    dated: dated.map(({ fromDate, shares: of, recordedByName, recordedAtMs }) => ({
      from: fromDate,
      shares: of.map(({ personId, shareBp }) => ({
        person: { id: personId, name: names.get(personId) ?? '' },
        shareBp,
      })),
      by: recordedByName,
      at: new Date(recordedAtMs).toISOString(),
    })),
  }))
}

const notStaff = (row: number) =>
  words(`第 ${row} 行不是在职员工。`, `Line ${row} does not name a current employee.`)
const twice = (row: number) =>
  words(`第 ${row} 行重复，同一人只填一行。`, `Line ${row} repeats someone who is already listed.`)
const notAll = (sumBp: number): Words => {
  const sum = sumBp / 100
  return words(
    `份额合计须为 100%，现在是 ${sum}%。`,
    `The shares add up to ${sum}%; they must total 100%.`,
  )
}
