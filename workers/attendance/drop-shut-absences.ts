import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { isFor } from '../pay/shutdowns-of'
import type { Stoppage } from '../pay/stoppage-store'
import type { Scope } from '../scope'
import { newsOf } from './news-of'
import { isAnothers } from './visible-absence'

/**
 * Drops the absences that wait to be decided on days on which work stood still, as was recorded
 * afterwards: nobody judged them, the day is not one to be absent on. Whose own it is, or who proposed it,
 * does not drop it by a record of theirs: it waits for somebody else, and cannot count. Goes into the
 * batch of the record.
 */
export async function dropShutAbsences(scope: Scope, stoppage: Stoppage) {
  const { id: droppedFor, fromDate, toDate, cause } = stoppage
  const waiting = await scope.attendance.proposedWithin(fromDate, toDate)
  return waiting
    .filter((row) => isFor(row.personId)(stoppage) && isAnothers(scope, row))
    .flatMap((row) => [
      scope.attendance.change(row.id, row.version, {
        state: 'dismissed',
        droppedFor,
        verdict: noWork(cause)[scope.companyLanguage],
        decidedBy: scope.personId,
        decidedByName: scope.personName,
        decidedAtMs: scope.now,
      }),
      scope.shard.mustHaveChanged(),
      auditEntry(scope, 'absence.dropped', row.id),
      ...tellPeople(
        scope,
        [row.personId, row.proposedBy],
        newsOf({ ...row, version: row.version + 1 }, 'absence_decided'),
      ),
    ])
}

/**
 * Tells of absences that were decided to count on days of a shutdown that is recorded or taken back: while it
 * stands they do not count, and afterwards they do again. Whose day is of another one, too, is not told.
 * Goes into the batch of the record.
 */
export async function tellOfShutAbsences(scope: Scope, stoppage: Stoppage) {
  const { id, fromDate, toDate, version } = stoppage
  const [counted, standing] = await Promise.all([
    scope.attendance.countedWithin(fromDate, toDate),
    scope.pay.stoppagesWithin(fromDate, toDate),
  ])
  const others = standing.filter((each) => each.id !== id)
  return counted
    .filter(({ personId }) => isFor(personId)(stoppage))
    .filter(({ personId, date }) => !others.filter(isFor(personId)).some(covers(date)))
    .flatMap((row) =>
      tellPeople(scope, [row.personId, row.proposedBy, ...(row.decidedBy ? [row.decidedBy] : [])], {
        ...newsOf(row, 'absence_shut'),
        eventId: `${row.id}.absence_shut.${id}.${version}`,
      }),
    )
}

const covers =
  (date: string) =>
  ({ fromDate, toDate }: Stoppage): boolean =>
    fromDate <= date && date <= toDate

const noWork = (cause: string) =>
  words(
    `这一天停工放假（${cause}），不再认定旷工。`,
    `That day was a shutdown (${cause}), so the proposed absence has been dropped.`,
  )
