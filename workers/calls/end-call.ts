import type { CallEnded, CallEnding } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import type { Done } from '../desk/call'
import { metOn } from '../desk/met-on'
import { openTicket } from '../desk/open-ticket'
import { passOn } from '../desk/say'
import { filled } from '../mail/mail-words'
import { answeredWith } from '../platform/carried-out'
import { ticketIdOf } from '../platform/ids'
import { inTurn, orLetGo } from '../platform/in-hand'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { callGoingOn, callView, minutesOf } from './calls'
import type { Call } from './store'

const LONGEST = 20_000
const RECORD = words('电话记录：{who}，{minutes} 分钟', 'Telephone call: {who}, {minutes} min')
const UNKNOWN = words('未知来电', 'an unknown caller')

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
    async () => endInHand(scope, await ofCustomer(scope, call, ending), ending, command),
    () => scope.calls.letGo(id, command),
  )
}

/** The call, put down to the customer whose it turned out to be as it ended. */
async function ofCustomer(scope: Scope, call: Call, ending: CallEnding): Promise<Call> {
  const customerId = ('customerId' in ending && ending.customerId) || call.customerId
  if (customerId && !(await scope.customers.read(customerId))) throw new Problem('not_found')
  return { ...call, customerId }
}

async function endInHand(
  scope: Scope,
  call: Call,
  ending: CallEnding,
  command: string,
): Promise<CallEnded> {
  const { id, version: basedOn } = call
  const became = await becomes(scope, call, ending)
  const { outcome, ticketId, customerId, alreadyOn } = became
  const change = {
    ...{ outcome, ticketId, customerId },
    ...{ endedAtMs: scope.now, endedBy: scope.personId },
  }
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
): Promise<Pick<Call, 'outcome' | 'ticketId' | 'customerId'> & Pick<CallEnded, 'alreadyOn'>> {
  const { customerId } = call
  const done = (await metOn(scope, call.id)) ?? (await doneWith(scope, call, ending))
  if (!done) return { outcome: ending.outcome, ticketId: null, customerId, alreadyOn: null }
  const { ticketId, number } = done.changed
  if (done.met === undefined)
    return { outcome: ending.outcome, ticketId, customerId, alreadyOn: null }
  const { row } = await scope.desk.read(ticketId)
  const outcome = ticketId === ticketIdOf(call.id) ? 'ticket' : 'attached'
  return { outcome, ticketId, customerId: row.customerId, alreadyOn: number }
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
        note: recordOf(scope, call, ending.description),
        // The clocks count from when the customer rang.
        receivedAt: new Date(call.startedAtMs).toISOString(),
        fileIds: [],
      }
      return openTicket(scope, asked, call.id)
    }
    case 'attached': {
      const wish = { kind: 'note' as const, body: recordOf(scope, call), fileIds: [] }
      return passOn(scope, [call.id], ending.ticketId, wish)
    }
    default: {
      if (ending.outcome === 'settled' && call.note === '') throw nothingWritten()
      const there = await scope.desk.letBe(call.id)
      return there && { changed: there, replayed: true, met: call.id }
    }
  }
}

/**
 * What the ticket says of the call: who, how long, and what was written down.
 *
 * @param described what stands on the ticket already, and is not said twice
 */
function recordOf({ companyLanguage, now }: Scope, call: Call, described = ''): string {
  const who = [call.callerName, call.number].filter(Boolean).join(' ') || UNKNOWN[companyLanguage]
  const minutes = String(minutesOf(call.startedAtMs, now))
  const head = filled(RECORD[companyLanguage], { who, minutes })
  const written = call.note.trim() === described.trim() ? '' : call.note
  return (written ? `${head}\n\n${written}` : head).slice(0, LONGEST)
}

const nothingWritten = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/outcome',
        code: 'note_required',
        message: words(
          '当场解决的来电请先写下内容。',
          'Write down what was settled before you end the call.',
        ),
      },
    ],
  })
