import type {
  TrainingAnswer,
  TrainingAttendance,
  TrainingCancellation,
  TrainingSessionView,
} from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { trainingNews } from './news-of'
import { doesNotFit } from './train'
import type { SessionSeen, TrainingSession } from './training-store'
import { sessionView } from './training-view'

/** Says whether one comes to a session that one was asked to; while it is planned one may say otherwise. */
export async function answerTraining(
  scope: Scope,
  id: string,
  { coming, note = '' }: TrainingAnswer,
): Promise<TrainingSessionView> {
  const session = await scope.growth.readSession(id)
  if (!session?.places.some(({ personId }) => personId === scope.personId))
    throw new Problem('not_found')
  if (!coming && note === '') throw doesNotFit('/note', sayWhy)
  const answer = {
    answer: coming ? ('coming' as const) : ('not_coming' as const),
    answerNote: note,
    answeredAtMs: scope.now,
  }
  await scope.shard.batch([
    scope.growth.answerPlace(id, scope.personId, answer),
    scope.shard.mustHaveChanged('wrong_state'),
    auditEntry(scope, 'training_session.answered', id),
  ])
  return readSession(scope, id)
}

/**
 * Says who was there and with what result, of everyone who was asked, once the day has come. Nobody
 * records their own: whoever holds it and was asked leaves it to somebody else.
 */
export async function recordAttendance(
  scope: Scope,
  id: string,
  basedOn: number,
  { people }: TrainingAttendance,
): Promise<TrainingSessionView> {
  const session = await planned(scope, id, basedOn)
  if (session.onDate > today(scope)) throw new Problem('wrong_state', { detail: notYet })
  const asked = session.places.map(({ personId }) => personId)
  if (asked.includes(scope.personId)) throw new Problem('not_allowed', { detail: notOneself })
  const said = new Set(people.map(({ personId }) => personId))
  if (
    said.size !== people.length ||
    said.size !== asked.length ||
    asked.some((who) => !said.has(who))
  )
    throw doesNotFit('/people', everyone)
  const wrong = people.findIndex(({ attended, result }) => !attended && result !== undefined)
  if (wrong >= 0) throw doesNotFit(`/people/${wrong}/result`, wasNotThere)

  const held = endOf(scope, 'held', '')
  await scope.shard.batch([
    scope.growth.changeSession(id, basedOn, held),
    scope.shard.mustHaveChanged(),
    ...people.map(({ personId, attended, result = null, note = '' }) =>
      scope.growth.changePlace(id, personId, { attended, result, resultNote: note }),
    ),
    auditEntry(scope, 'training_session.held', id),
    ...tellPeople(
      scope,
      asked,
      trainingNews({ ...session, version: basedOn + 1 }, 'training_result'),
    ),
  ])
  return readSession(scope, id)
}

/** Cancels a planned session, with a reason; everyone who was asked is told. */
export async function cancelTraining(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: TrainingCancellation,
): Promise<TrainingSessionView> {
  const session = await planned(scope, id, basedOn)
  await scope.shard.batch([
    scope.growth.changeSession(id, basedOn, endOf(scope, 'cancelled', reason)),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'training_session.cancelled', id),
    ...tellPeople(
      scope,
      session.places.map(({ personId }) => personId),
      trainingNews({ ...session, version: basedOn + 1 }, 'training_cancelled'),
    ),
  ])
  return readSession(scope, id)
}

export async function readSession(scope: Scope, id: string): Promise<TrainingSessionView> {
  const session = await scope.growth.readSession(id)
  if (!session) throw new Problem('not_found')
  return sessionView(scope, session)
}

async function planned(scope: Scope, id: string, basedOn: number): Promise<SessionSeen> {
  const session = await scope.growth.readSession(id)
  if (!session) throw new Problem('not_found')
  mustBeVersion(basedOn, session.version)
  if (session.state !== 'planned') throw new Problem('wrong_state', { detail: over })
  return session
}

const endOf = (
  scope: Scope,
  state: Exclude<TrainingSession['state'], 'planned'>,
  endedReason: string,
) => ({
  state,
  endedBy: scope.personId,
  endedByName: scope.personName,
  endedAtMs: scope.now,
  endedReason,
})

const sayWhy = words('不能到场请写明原因。', 'Give the reason you cannot attend.')
const notYet = words('培训日期还没有到。', 'The session date has not been reached yet.')
const notOneself = words(
  '您也在参加人之中，到场和结果请由别人登记。',
  'You are a participant, so someone else has to record attendance.',
)
const everyone = words('每位参加人都要登记一次。', 'Record each participant once.')
const wasNotThere = words(
  '没有到场的人没有结果。',
  'Participants who did not attend have no result.',
)
const over = words('这场培训已经结束或取消。', 'This session is over or cancelled.')
