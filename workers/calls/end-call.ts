import type { CallEnded, CallEnding, Heard } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import type { PassedOn } from '../desk/became-line'
import type { Done } from '../desk/call'
import { metOn } from '../desk/met-on'
import { openTicket } from '../desk/open-ticket'
import { passOn } from '../desk/say'
import { answeredWith } from '../platform/carried-out'
import { ticketIdOf } from '../platform/ids'
import { inTurn, orLetGo } from '../platform/in-hand'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { callRecord, onTheOtherEnd } from './call-record'
import { callGoingOn, callView } from './calls'
import { IN_VAIN, type InVain } from './lasted'
import { whoseCall } from './on-the-line'
import type { Call } from './store'

/**
 * Ends a call. It is taken in hand, so that nobody ends or changes it at once; the ticket is opened,
 * or the word said on it, under the call's own name; then the call is ended. A host that dies in
 * between leaves a call that goes on. Whoever ends it once more, and however, meets that ticket, and
 * the call is ended as what it became. Who ends one that has ended is told how it did, and by whom.
 */
export async function endCall(
  scope: Scope,
  id: string,
  basedOn: number,
  ending: CallEnding,
): Promise<CallEnded> {
  const command = scope.newId('cmd')
  const call = await inTurn(
    () => callGoingOn(scope, id, basedOn),
    () => scope.calls.takeInHand(id, basedOn, command, scope.now),
  )
  return orLetGo(
    async () => endInHand(scope, await byWhom(scope, call, ending), ending, command),
    () => scope.calls.letGo(id, command),
  )
}

/** The call, with whose it turned out to be as it ended. */
async function byWhom(scope: Scope, call: Call, ending: CallEnding): Promise<Call> {
  const whose = await whoseCall(scope, call, {
    ...('customerId' in ending && ending.customerId ? { customerId: ending.customerId } : {}),
    ...('contactId' in ending && ending.contactId ? { contactId: ending.contactId } : {}),
  })
  return { ...call, ...whose }
}

async function endInHand(
  scope: Scope,
  call: Call,
  ending: CallEnding,
  command: string,
): Promise<CallEnded> {
  const { id, version: basedOn } = call
  const became = await becomes(scope, call, ending)
  const { alreadyOn, ...outcome } = became
  const change = { ...outcome, endedAtMs: scope.now, endedBy: scope.personId }
  const inHand = { command, nowMs: scope.now }
  const view = { ...callView({ ...call, ...change, version: basedOn + 1 }), alreadyOn }
  await scope.calls.change(id, basedOn, change, inHand, [
    auditEntry(scope, 'call.ended', id),
    ...answeredWith(scope, view),
  ])
  return view
}

/** What becomes of a call; or what it is already, and of whose ticket, whatever was wished. */
async function becomes(
  scope: Scope,
  call: Call,
  ending: CallEnding,
): Promise<
  Pick<Call, 'outcome' | 'ticketId' | 'customerId' | 'contactId'> & Pick<CallEnded, 'alreadyOn'>
> {
  const { customerId, contactId } = call
  const done = (await metOn(scope, call.id)) ?? (await doneWith(scope, call, ending))
  if (!done)
    return { outcome: ending.outcome, ticketId: null, customerId, contactId, alreadyOn: null }
  const { ticketId, number } = done.changed
  const isMet = done.met !== undefined
  const isOnItsOwn = ticketId === call.ticketId
  if (!isMet && !isOnItsOwn && customerId !== null)
    return { outcome: ending.outcome, ticketId, customerId, contactId, alreadyOn: null }
  // Whose call it is nobody has to write down where the ticket says so.
  const { row } = await scope.desk.read(ticketId)
  return {
    outcome: isMet ? await metAs(scope, call, ticketId) : ending.outcome,
    ticketId,
    customerId: row.customerId,
    contactId: row.customerId === customerId ? contactId : null,
    alreadyOn: isMet ? number : null,
  }
}

/** What a call on a ticket is there as: nobody says of one in vain that somebody was reached. */
async function metAs(scope: Scope, { id }: Call, ticketId: string): Promise<Call['outcome']> {
  if (ticketId === ticketIdOf(id)) return 'ticket'
  for (const outcome of IN_VAIN) if (await metOn(scope, inVain(outcome, id))) return outcome
  return 'attached'
}

/** Null where it becomes nothing; it is let be then, also by a try that took it in hand before. */
async function doneWith(scope: Scope, call: Call, ending: CallEnding): Promise<Done | null> {
  switch (ending.outcome) {
    case 'ticket': {
      const { outcome: _, ...wish } = ending
      const asked = {
        ...wish,
        channel: 'phone' as const,
        // What is written along may be for colleagues alone.
        note: callRecord(scope, call, { described: ending.description }),
        // The clocks count from when the customer rang.
        receivedAt: new Date(call.startedAtMs).toISOString(),
        fileIds: [],
      }
      return openTicket(scope, asked, call.id)
    }
    case 'attached':
      await mustBeTheirs(scope, call, ending.ticketId)
      return passOn(scope, [call.id], ending.ticketId, wordOf(scope, call, ending))
    case 'settled':
      if (call.ticketId !== null) throw aboutTicket()
      if (call.note === '') throw nothingWritten()
      return letBe(scope, call)
    default: {
      if (call.ticketId === null) return letBe(scope, call)
      const names = [call.id, inVain(ending.outcome, call.id)]
      const body = callRecord(scope, call, { inVain: ending.outcome })
      return passOn(scope, names, call.ticketId, { kind: 'note', body, fileIds: [] })
    }
  }
}

/** No customer's call goes onto another's ticket; one about a ticket goes onto that, whosever it is. */
async function mustBeTheirs(scope: Scope, call: Call, ticketId: string): Promise<void> {
  if (call.customerId === null || ticketId === call.ticketId) return
  const { row } = await scope.desk.read(ticketId)
  if (row.customerId !== call.customerId) throw anothers()
}

/**
 * What is said on a ticket: an answer, ours or theirs, is the customer's to read, and the record stands
 * beside it.
 */
function wordOf(
  scope: Scope,
  call: Call,
  { answer, answered }: Extract<CallEnding, { outcome: 'attached' }>,
): PassedOn {
  const isOurs = call.direction === 'outgoing'
  if (answer !== undefined && !isOurs) throw answersNothing()
  if (answered !== undefined && isOurs) throw answersNobody()
  const body = answer ?? answered
  if (body === undefined) return { kind: 'note', body: callRecord(scope, call), fileIds: [] }
  const note = callRecord(scope, call, { described: body })
  const said = { kind: 'reply' as const, body, note, fileIds: [] }
  return isOurs ? { ...said, told: 'telephone' } : { ...said, heard: heardBy(scope, call) }
}

/** From whom we have what was told by telephone, and since when: the customer reads it. */
const heardBy = (scope: Scope, call: Call): Heard => ({
  who: call.callerName || onTheOtherEnd(scope, call),
  how: 'phone',
  at: new Date(call.startedAtMs).toISOString(),
})

async function letBe(scope: Scope, { id }: Call): Promise<Done | null> {
  const there = await scope.desk.letBe(id)
  return there && { changed: there, replayed: true, met: id }
}

/** By which name, besides its own, a call is on a ticket that reached nobody. */
const inVain = (outcome: InVain, callId: string): string => `${outcome}/${callId}`

const refusedAt = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

const nothingWritten = () =>
  refusedAt(
    '/outcome',
    'note_required',
    words('当场解决的电话请先写下内容。', 'Write down what was settled before you end the call.'),
  )
const aboutTicket = () =>
  refusedAt(
    '/outcome',
    'does_not_fit',
    words(
      '这次去电是为一张工单打的：请记入该工单。',
      'This call was made about a ticket: add it to that one.',
    ),
  )
const anothers = () =>
  refusedAt(
    '/ticketId',
    'does_not_fit',
    words(
      '这张工单是另一客户的：请选择这位客户的工单，或先更正通话的客户。',
      'This ticket is another customer’s: name one of this customer’s, or correct first whose call it is.',
    ),
  )
const answersNothing = () =>
  refusedAt(
    '/answer',
    'does_not_fit',
    words(
      '只有去电可以作为对客户的答复。',
      'Only a call that we make is an answer to the customer.',
    ),
  )
const answersNobody = () =>
  refusedAt(
    '/answered',
    'does_not_fit',
    words(
      '只有来电可以作为客户对我们询问的答复。',
      'Only a call that comes in is the customer’s answer to what we asked.',
    ),
  )
