import {
  type NewTrainingPlan,
  type NewTrainingSession,
  type TrainingPlanView,
  type TrainingSessionView,
  worksHere,
} from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { trainingNews } from './news-of'
import { MOST_SESSIONS, type SessionSeen, type TrainingPlan } from './training-store'
import { planRow, sessionView } from './training-view'

/** Plans what is trained for in some months. */
export async function planTraining(scope: Scope, wish: NewTrainingPlan): Promise<TrainingPlanView> {
  const { title, from, until, purpose = '' } = wish
  if (until < from) throw doesNotFit('/until', endsBefore)
  const row: TrainingPlan = {
    ...{ id: scope.newId('trn'), title, fromDate: from, until, purpose },
    madeBy: scope.personId,
    madeByName: scope.personName,
    madeAtMs: scope.now,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.growth.addPlan(row),
        auditEntry(scope, 'training_plan.made', row.id),
      ]),
    () => scope.growth.readPlan(row.id),
  )
  return planView(scope, made ?? row)
}

export async function readPlan(scope: Scope, id: string): Promise<TrainingPlanView> {
  const plan = await scope.growth.readPlan(id)
  if (!plan) throw new Problem('not_found')
  return planView(scope, plan)
}

async function planView(scope: Scope, plan: TrainingPlan): Promise<TrainingPlanView> {
  const sessions = await scope.growth.sessionsOf(plan)
  return {
    ...planRow(plan),
    sessions: sessions.map((row) => sessionView(scope, row)),
    mayManage: scope.may('training.manage'),
  }
}

/** Adds a day of training to a plan, and asks people to it; each is told, and answers. */
export async function addSession(
  scope: Scope,
  planId: string,
  wish: NewTrainingSession,
): Promise<TrainingSessionView> {
  const { title, on, place = '', trainer = '' } = wish
  const plan = await scope.growth.readPlan(planId)
  if (!plan) throw new Problem('not_found')
  if (on < plan.fromDate || on > plan.until) throw doesNotFit('/on', outside)
  if ((await scope.growth.sessionsOf(plan)).length >= MOST_SESSIONS)
    throw new Problem('wrong_state', { detail: full })
  const people = await scope.people.readAll([...new Set(wish.participantIds)])
  const staff = people.filter(worksHere)
  if (staff.length < new Set(wish.participantIds).size) throw doesNotFit('/participantIds', notHere)

  const id = scope.newId('tse')
  const row: SessionSeen = {
    ...{ id, planId, planTitle: plan.title, title, onDate: on, place, trainer, state: 'planned' },
    madeBy: scope.personId,
    madeByName: scope.personName,
    madeAtMs: scope.now,
    ...{ endedBy: null, endedByName: null, endedAtMs: null, endedReason: null, version: 1 },
    places: staff.map(({ personId, name }) => ({
      ...{ sessionId: id, personId, personName: name, answer: 'asked' as const, answerNote: '' },
      ...{ answeredAtMs: null, attended: null, result: null, resultNote: '' },
    })),
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        auditEntry(scope, 'training_session.planned', id),
        ...scope.growth.addSession(row),
        ...tellPeople(
          scope,
          staff.map(({ personId }) => personId),
          trainingNews(row, 'training_asked'),
        ),
      ]),
    () => scope.growth.readSession(id),
  )
  return sessionView(scope, made ?? row)
}

export const doesNotFit = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

const endsBefore = words(
  '结束日期不能早于开始日期。',
  'The end date cannot be before the start date.',
)
const outside = words(
  '培训日期须在计划的起止日期之内。',
  'The date must be within the plan’s dates.',
)
const notHere = words('只能选择在职的同事。', 'Only current employees can be chosen.')
const full = words(
  '一个计划最多 60 场培训，请另建计划。',
  'A plan can have at most sixty sessions; create another one.',
)
