import { tellPeople } from '../notices/tell'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import type { AppraisalSheet } from './store'

/** What goes with a result that is told: the event, and the person's notice. */
export const tellingOf = (scope: Scope, { id, personId, personName, period }: AppraisalSheet) => [
  outboxEvent(scope, 'appraisal.completed', { appraisalId: id, personId, period }),
  ...tellPeople(scope, [personId], {
    eventId: `${id}.told`,
    kind: 'appraisal_told',
    aboutId: id,
    title: personName,
  }),
]
