import {
  type CareerGoalEnd,
  type CareerGoalView,
  type NewCareerGoal,
  worksHere,
} from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { CareerGoal } from './goal-store'

/** Sets what somebody aims at: oneself, or whoever sees to people for others (R11.3.4). */
export async function setGoal(
  scope: Scope,
  personId: string,
  { goal, steps = '', by }: NewCareerGoal,
): Promise<CareerGoalView> {
  if (!seesTo(scope, personId)) throw new Problem('not_found')
  const person = await scope.people.read(personId)
  if (!person || !worksHere(person)) throw new Problem('not_found')
  const row: CareerGoal = {
    ...{ id: scope.newId('cgo'), personId, goal, steps, byDate: by, state: 'open' },
    setBy: scope.personId,
    setByName: scope.personName,
    setAtMs: scope.now,
    ...{ endedByName: null, endedAtMs: null, endedNote: null, version: 1 },
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([scope.growth.setGoal(row), auditEntry(scope, 'career_goal.set', row.id)]),
    () => scope.growth.readGoal(row.id),
  )
  return goalView(scope, made ?? row)
}

/** Says that a goal was reached or is given up. */
export async function endGoal(
  scope: Scope,
  id: string,
  basedOn: number,
  { reached, note = '' }: CareerGoalEnd,
): Promise<CareerGoalView> {
  const goal = await visibleGoal(scope, id)
  mustBeVersion(basedOn, goal.version)
  if (goal.state !== 'open') throw new Problem('wrong_state')
  const end = {
    state: reached ? ('reached' as const) : ('dropped' as const),
    endedByName: scope.personName,
    endedAtMs: scope.now,
    endedNote: note,
  }
  await scope.shard.batch([
    scope.growth.endGoal(id, basedOn, end),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, `career_goal.${end.state}`, id),
  ])
  return goalView(scope, { ...goal, ...end, version: basedOn + 1 })
}

export const readGoal = async (scope: Scope, id: string): Promise<CareerGoalView> =>
  goalView(scope, await visibleGoal(scope, id))

async function visibleGoal(scope: Scope, id: string): Promise<CareerGoal> {
  const goal = await scope.growth.readGoal(id)
  if (!goal || !seesTo(scope, goal.personId)) throw new Problem('not_found')
  return goal
}

const seesTo = ({ personId, may }: Scope, whose: string): boolean =>
  whose === personId || may('growth.record')

export const goalView = (scope: Scope, row: CareerGoal): CareerGoalView => ({
  id: row.id,
  goal: row.goal,
  steps: row.steps,
  by: row.byDate,
  state: row.state,
  setBy: row.setByName,
  ended:
    row.endedByName === null || row.endedAtMs === null
      ? null
      : {
          by: row.endedByName,
          at: new Date(row.endedAtMs).toISOString(),
          note: row.endedNote ?? '',
        },
  mayEnd: row.state === 'open' && seesTo(scope, row.personId),
  version: row.version,
})
