import type { TrainingPlaceView, TrainingPlanRow, TrainingSessionView } from '@bylaw/contract'
import type { Scope } from '../scope'
import type { SessionSeen, TrainingPlace, TrainingPlan } from './training-store'

/** A session as its reader sees it: everyone’s places for those who manage it, or their own alone. */
export function sessionView(scope: Scope, row: SessionSeen): TrainingSessionView {
  const manages = scope.may('training.manage')
  const isPlanned = row.state === 'planned'
  return {
    id: row.id,
    planId: row.planId,
    planTitle: row.planTitle,
    title: row.title,
    on: row.onDate,
    place: row.place,
    trainer: row.trainer,
    state: row.state,
    ended:
      row.endedByName === null || row.endedAtMs === null
        ? null
        : {
            by: row.endedByName,
            at: new Date(row.endedAtMs).toISOString(),
            reason: row.endedReason ?? '',
          },
    places: row.places
      .filter(
        ({ personId }) => manages || personId === scope.personId || scope.may('growth.read_all'),
      )
      .map(placeView),
    mayAnswer: isPlanned && row.places.some(({ personId }) => personId === scope.personId),
    mayEnd: isPlanned && manages,
    version: row.version,
  }
}

const placeView = (row: TrainingPlace): TrainingPlaceView => ({
  person: { id: row.personId, name: row.personName },
  answer: row.answer,
  answerNote: row.answerNote,
  attended: row.attended,
  result: row.result,
  resultNote: row.resultNote,
})

export const planRow = (row: TrainingPlan): TrainingPlanRow => ({
  id: row.id,
  title: row.title,
  from: row.fromDate,
  until: row.until,
  purpose: row.purpose,
  madeBy: row.madeByName,
})
