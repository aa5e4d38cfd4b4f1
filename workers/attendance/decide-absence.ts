import type {
  AbsenceCase,
  AbsenceReply,
  AbsenceVerdict,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { openCase } from '../discipline/open-case'
import { tellPeople, whoMay } from '../notices/tell'
import { tellOfPaidMonths } from '../pay/tell-of-paid-months'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { absenceView } from './absence-view'
import { weekStanding, weekWith } from './absence-week'
import { mustNotBeOnLeave } from './leave-on'
import { newsOf } from './news-of'
import { mustNotBeShut } from './shut-days'
import type { Absence } from './store'
import { isAnothers, isHeard, visibleAbsence } from './visible-absence'

/** The person says what they have to say to it, once and in time; nothing counts before. */
export async function replyToAbsence(
  scope: Scope,
  id: string,
  basedOn: number,
  { text }: AbsenceReply,
): Promise<UnexcusedAbsenceView> {
  const row = await visibleAbsence(scope, id)
  mustBeVersion(basedOn, row.version)
  if (row.personId !== scope.personId) throw new Problem('not_allowed', { detail: theirs })
  if (row.state !== 'proposed' || row.reply !== null || today(scope) > row.replyBy)
    throw new Problem('wrong_state', { detail: tooLate })
  const deciders = await whoMay(scope, 'attendance.decide', [row.personId])
  return write(scope, row, 'absence.answered', { reply: text, repliedAtMs: scope.now }, (after) =>
    tellPeople(scope, deciders, newsOf(after, 'absence_answered')),
  )
}

/**
 * Says whether a day counts, by somebody else than whoever proposed it, once the person was heard.
 * With one that counts the rules say what the days so far come to; a week of them opens a case and
 * dismisses nobody.
 */
export async function decideAbsence(
  scope: Scope,
  id: string,
  basedOn: number,
  { counts, reason }: AbsenceVerdict,
): Promise<UnexcusedAbsenceView> {
  const row = await visibleAbsence(scope, id)
  mustBeVersion(basedOn, row.version)
  if (!isAnothers(scope, row)) throw new Problem('not_allowed', { detail: anothers })
  if (row.state !== 'proposed') throw new Problem('wrong_state', { detail: decided })
  if (!isHeard(scope, row)) throw new Problem('wrong_state', { detail: notHeard(row.replyBy) })
  if (counts)
    await Promise.all([
      mustNotBeOnLeave(scope, row.personId, row.date),
      mustNotBeShut(scope, row.personId, row.date),
    ])
  const week = counts ? await weekWith(scope, row) : null
  const change = {
    state: counts ? ('counted' as const) : ('dismissed' as const),
    verdict: reason,
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
    week,
  }
  const paid =
    counts && row.costs === 'whole_day_unpaid'
      ? await tellOfPaidMonths(scope, {
          ...{ dates: [row.date], whose: row },
          decision: `${id}.${row.version + 1}`,
        })
      : []
  return write(scope, row, `absence.${change.state}`, change, (after) => [
    ...tellPeople(scope, [row.personId, row.proposedBy], newsOf(after, 'absence_decided')),
    ...paid,
  ])
}

/**
 * Opens a case of discipline for a week of absences, where the person can answer again before
 * anything is decided. The case is the truth; the absence notes which it was. A retry meets the
 * case that was opened, by its id, and notes it then.
 */
export async function openAbsenceCase(
  scope: Scope,
  id: string,
  basedOn: number,
  { breach, replyBy }: AbsenceCase,
): Promise<UnexcusedAbsenceView> {
  const row = await visibleAbsence(scope, id)
  mustBeVersion(basedOn, row.version)
  const week = await weekStanding(scope, row)
  if (!week?.opensCase || row.caseId !== null) throw new Problem('wrong_state', { detail: noWeek })
  const { personId, date } = row
  const opened = await openCase(scope, {
    personId,
    breach,
    on: date,
    serious: false,
    account: caseAccount(week.days, date)[scope.companyLanguage],
    replyBy,
  })
  return write(scope, row, 'absence.case_opened', { caseId: opened.id })
}

async function write(
  scope: Scope,
  row: Absence,
  what: string,
  change: Partial<Absence>,
  told: (after: Absence) => ReturnType<typeof tellPeople> = () => [],
): Promise<UnexcusedAbsenceView> {
  const after = { ...row, ...change, version: row.version + 1 }
  await scope.shard.batch([
    scope.attendance.change(row.id, row.version, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, what, row.id),
    ...told(after),
  ])
  return absenceView(scope, after)
}

const caseAccount = (days: number, date: string) =>
  words(
    `旷工累计达到制度规定的一周（${days} 天，最近一天 ${date}），逐日的情形、证据和本人答复见旷工记录。`,
    `Unexcused absences have reached the week set by the rules (${days} days, the last on ${date}). Grounds, evidence and replies for each day are on record.`,
  )
const theirs = words('只有本人可以答复。', 'Only the employee can reply.')
const tooLate = words(
  '已答复、已认定，或答复期已过。',
  'It has already been answered or decided, or the deadline has passed.',
)
const anothers = words(
  '本人和提出的人不能认定，请由另一人认定。',
  'It has to be decided by someone other than the employee and the person who proposed it.',
)
const decided = words('已经认定过了。', 'It has already been decided.')
const notHeard = (replyBy: string) =>
  words(
    `本人还没有答复，答复期到 ${replyBy}；此前不能认定。`,
    `The employee has not replied yet and has until ${replyBy}; it cannot be decided before then.`,
  )
const noWeek = words(
  '旷工还没有达到立案的天数，或已经立案。',
  'The days do not yet justify a case, or a case has already been opened.',
)
