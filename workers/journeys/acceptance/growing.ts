import type {
  CareerGoalView,
  GrowthView,
  TrainingPlanView,
  TrainingSessionView,
} from '@bylaw/contract'
import { monthsAfter } from '@bylaw/kernel'
import { mustBe, type Person } from '../front-door'
import { ask } from '../story'
import { TODAY } from './duty'

/** Somebody is asked to a session, comes, and has a result; they read it among their own. */
export async function trainsOnce(by: Person, who: Person, result: string) {
  const dates = { from: TODAY, until: monthsAfter(TODAY, 3) }
  const plan = await mustBe<TrainingPlanView>(
    201,
    by.post('/v1/training-plans', { title: '网关', ...dates }),
  )
  const session = await mustBe<TrainingSessionView>(
    201,
    by.post(`/v1/training-plans/${plan.body.id}/sessions`, {
      ...{ title: '网关调试', on: TODAY, participantIds: [who.personId] },
    }),
  )
  const { id, version } = session.body
  const path = `/v1/training-sessions/${id}` as const
  await mustBe(200, who.post(`${path}/answer`, { coming: true }))
  const people = [{ personId: who.personId, attended: true, result }]
  await mustBe(200, by.post(`${path}/attendance`, { people }, { version }))
  return (await ask<GrowthView>(who, `/v1/people/${who.personId}/growth`)).trainings
}

/** Somebody sets what they aim at, and says that it was reached. */
export async function reachesGoal(who: Person, note: string): Promise<CareerGoalView> {
  const goal = await mustBe<CareerGoalView>(
    201,
    who.post(`/v1/people/${who.personId}/career-goals`, {
      ...{ goal: '独立负责站点', steps: '独立完成三个站点', by: monthsAfter(TODAY, 12) },
    }),
  )
  const { id, version } = goal.body
  const path = `/v1/career-goals/${id}/end` as const
  return (await mustBe<CareerGoalView>(200, who.post(path, { reached: true, note }, { version })))
    .body
}
