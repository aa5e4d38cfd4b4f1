import type { LeavingView, NewLeaving, NewResignation } from '@bylaw/contract'
import { daysAfter, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { sayingWhoWasFaster } from '../people/as-read'
import { endAccess } from '../people/end-access'
import { employmentEnds } from '../people/end-employment'
import type { Member } from '../people/member-store'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { startOfDate, today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { leavingView } from './leaving-view'
import { mustHaveWorked } from './must-have-worked'
import { newsOf } from './news-of'
import { noticeOf, rulesOfToday } from './rules'
import { sayingWhatIsPaid } from './saying-what-is-paid'
import type { Leaving } from './store'
import { mustManage } from './visible-leaving'
import { endedBefore, whoLeaves } from './who-leaves'

/** A person hands in their own letter of resignation: from today on the notice counts (R12.4). */
export async function resign(scope: Scope, wish: NewResignation): Promise<LeavingView> {
  return recordedOnce(scope, async (id) => {
    const person = await whoLeaves(scope, scope.personId)
    return record(scope, id, person, { ...wish, kind: 'resignation', letterOn: today(scope) })
  })
}

/**
 * Records a letter that was handed in on paper, or that the company ends the employment: also of
 * somebody who is gone already, with why it is recorded only now. Their access ends with it, unless
 * somebody ended it before.
 */
export async function recordLeaving(scope: Scope, wish: NewLeaving): Promise<LeavingView> {
  return recordedOnce(scope, async (id) => {
    const person = await whoLeaves(scope, wish.personId)
    await mustManage(scope, person.personId)
    if (wish.kind === 'resignation') {
      const lastDay = person.active ? undefined : await endedBefore(scope, person, wish.letterOn)
      return record(scope, id, person, { ...wish, ...(lastDay ? { lastDay } : {}) })
    }
    const said = { ...wish, letterOn: today(scope) }
    const isGone = said.lastDay < said.letterOn
    if (isGone || !person.active)
      await mustHaveWorked(scope, person.personId, { ...said, before: null })
    return record(scope, id, person, { ...said, isGone })
  })
}

/** The retry of a command that died after writing would meet what it wrote: an end of employment, or of access. */
async function recordedOnce(
  scope: Scope,
  recording: (id: string) => Promise<LeavingView>,
): Promise<LeavingView> {
  const id = scope.newId('lvg')
  const written = await scope.leavings.read(id)
  return written ? leavingView(scope, written) : recording(id)
}

interface Letter {
  readonly kind: Leaving['kind']
  readonly letter: string
  readonly letterOn: string
  readonly wantsLastDay?: string | null
  /** Where the company ends the employment, it says when; or the day with which it ended on record. */
  readonly lastDay?: string
  /** Whether that day is over: then why it is said only now, and their access ends at once. */
  readonly isGone?: boolean
  readonly reason?: string | undefined
}

async function record(
  scope: Scope,
  id: string,
  person: Member,
  said: Letter,
): Promise<LeavingView> {
  mustFit(scope, said)
  const { personId } = person
  const letter = {
    letterOn: said.letterOn,
    wantsLastDay: said.wantsLastDay ?? null,
    onProbation: (await scope.people.employmentAt(personId, said.letterOn))?.status === 'probation',
  }
  const rules = await rulesOfToday(scope)
  const notice =
    rules.ok && said.kind === 'resignation' ? await noticeOf(scope, rules.value, letter) : undefined
  const byRule = notice?.ok ? notice.value : undefined
  const earliest = byRule?.decision.earliestLastDay ?? null
  const lastDay = said.lastDay ?? (earliest && laterOf(earliest, letter.wantsLastDay))
  const row: Leaving = {
    ...letter,
    id,
    personId,
    personName: person.name,
    kind: said.kind,
    letter: said.letter,
    ruleSetId: rules.ok ? rules.value.ref.ruleSetId : null,
    ruleVersion: rules.ok ? rules.value.ref.version : null,
    earliestLastDay: earliest,
    explanation: byRule?.explanation ?? null,
    ...lastDayIs(scope, lastDay),
    ...NOTHING_YET,
    ...(said.reason === undefined ? {} : agreedNow(scope, said.reason)),
    accessEndedAtMs: await accessEnded(scope, person, said),
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
    version: 1,
  }
  const ends = await employmentEnds(scope, personId, { before: null, lastDay, reason: row.letter })
  const managers = await whoMay(scope, 'leaving.manage', [personId])
  const told = { leavingId: row.id, personId }
  const writes = [
    scope.leavings.record(row),
    ...ends,
    auditEntry(scope, 'leaving.recorded', row.id),
    outboxEvent(scope, 'leaving.recorded', told),
    ...tellPeople(scope, [personId, ...managers], newsOf(row, 'leaving_recorded')),
  ] as const
  const ended = outboxEvent(scope, 'leaving.access_ended', told)
  const write = (): Promise<unknown> => {
    if (!person.active) return scope.shard.batch([...writes, ended, scope.people.isStill(person)])
    if (!said.isGone) return scope.shard.batch(writes)
    const noted = auditEntry(scope, 'leaving.access_ended', row.id)
    return endAccess(scope, person, [...writes, noted, ended])
  }
  const made = await madeOnce(
    () => sayingWhoWasFaster(() => sayingWhatIsPaid(scope, { before: null, lastDay }, write)),
    () => scope.leavings.read(row.id),
  )
  return leavingView(scope, made ?? row)
}

/** When access ended: with the record where they are gone, and before it where somebody ended it. */
const accessEnded = async (
  scope: Scope,
  { personId, active }: Member,
  { isGone }: Letter,
): Promise<number | null> => {
  if (!active) return (await scope.people.leftAtMs(personId)) ?? scope.now
  return isGone ? scope.now : null
}

/** Who said the last day, why and when. */
export const agreedNow = (scope: Scope, reason: string) => ({
  agreedReason: reason,
  agreedBy: scope.personId,
  agreedByName: scope.personName,
  agreedAtMs: scope.now,
})

const NOTHING_YET = {
  agreedReason: null,
  agreedBy: null,
  agreedByName: null,
  agreedAtMs: null,
  state: 'open',
  accessEndedAtMs: null,
  accessReason: null,
  accessEndedByName: null,
  endedReason: null,
  endedBy: null,
  endedByName: null,
  endedAtMs: null,
  leftOver: null,
  reopened: null,
} as const

/** A last day, and the moment at which it is over where the company is. */
export const lastDayIs = (scope: Scope, lastDay: string | null) => ({
  lastDay,
  accessEndsAtMs: lastDay === null ? null : startOfDate(scope.zone, daysAfter(lastDay, 1)),
})

const laterOf = (a: string, b: string | null): string => (b !== null && b > a ? b : a)

/** Days that can be: a letter has arrived, and a last day is within a year of it, not before. */
function mustFit(
  scope: Scope,
  { letterOn, wantsLastDay, lastDay, isGone = false, reason }: Letter,
): void {
  const now = today(scope)
  const [first, last] = [letterOn, daysAfter(letterOn, LONGEST_DAYS)]
  const outside = (day: string | null | undefined) => day != null && (day < first || day > last)
  const errors = [
    ...(letterOn > now || letterOn < daysAfter(now, -LONGEST_DAYS)
      ? [fault('/letterOn', notArrived)]
      : []),
    ...(outside(wantsLastDay) ? [fault('/wantsLastDay', notWithin)] : []),
    ...(!isGone && outside(lastDay) ? [fault('/lastDay', notWithin)] : []),
    ...(isGone && reason === undefined
      ? [{ pointer: '/reason', code: 'required', message: whyOnlyNow }]
      : []),
  ]
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const LONGEST_DAYS = 366
const fault = (pointer: string, message: Words) => ({ pointer, code: 'does_not_fit', message })

const notArrived = words(
  '递交日期不能晚于今天，也不能早于一年前。',
  'The resignation must have been received within the last year, and not later than today.',
)
const whyOnlyNow = words(
  '最后工作日已过，请写明为何现在才登记。',
  'The last working day has passed: give the reason for recording it late.',
)
const notWithin = words(
  '最后工作日不能早于递交日期，最晚在一年之内。',
  'The last working day cannot be before the resignation, or more than a year after it.',
)
