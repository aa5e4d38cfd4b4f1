import type { CallEnding, CallView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { openTicket } from '../desk/open-ticket'
import { passOn } from '../desk/say'
import { filled } from '../mail/mail-words'
import { answeredWith } from '../platform/carried-out'
import { ticketIdOf } from '../platform/ids'
import { orLetGo } from '../platform/in-hand'
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
 * between leaves a call that goes on, and ending it once more, by whomever, meets the same ticket and
 * the same word.
 */
export async function endCall(
  scope: Scope,
  id: string,
  basedOn: number,
  ending: CallEnding,
): Promise<CallView> {
  const call = await callGoingOn(scope, id, basedOn)
  const customerId = ('customerId' in ending && ending.customerId) || call.customerId
  if (customerId && !(await scope.customers.read(customerId))) throw new Problem('not_found')
  const command = scope.newId('cmd')
  await scope.calls.takeInHand(id, basedOn, command, scope.now)
  return orLetGo(
    () => endInHand(scope, call, customerId, ending, command),
    () => scope.calls.letGo(id, command),
  )
}

async function endInHand(
  scope: Scope,
  call: Call,
  customerId: string | null,
  ending: CallEnding,
  command: string,
): Promise<CallView> {
  const { id, version: basedOn } = call
  const ticketId = await ticketOf(scope, call, ending)
  const change = {
    outcome: ending.outcome,
    ticketId,
    endedAtMs: scope.now,
    customerId,
  }
  const inHand = { command, nowMs: scope.now }
  const view = callView({ ...call, ...change, version: basedOn + 1 })
  await scope.calls.change(id, basedOn, change, inHand, [
    auditEntry(scope, 'call.ended', id),
    ...answeredWith(scope, view),
  ])
  return view
}

async function ticketOf(scope: Scope, call: Call, ending: CallEnding): Promise<string | null> {
  switch (ending.outcome) {
    case 'ticket': {
      const { outcome: _, ...wish } = ending
      const asked = {
        ...wish,
        channel: 'phone' as const,
        // What is written along may be for colleagues alone.
        note: recordOf(scope, call),
        // The clocks count from when the customer rang.
        receivedAt: new Date(call.startedAtMs).toISOString(),
        fileIds: [],
      }
      const done = await openTicket(scope, asked, ticketIdOf(call.id))
      return done.changed.ticketId
    }
    case 'attached': {
      const wish = { kind: 'note' as const, body: recordOf(scope, call), fileIds: [] }
      return (await passOn(scope, call.id, ending.ticketId, wish)).changed.ticketId
    }
    default:
      if (ending.outcome === 'settled' && call.note === '') throw nothingWritten()
      return null
  }
}

/** What the ticket says of the call: who, how long, and what was written down. */
function recordOf({ companyLanguage, now }: Scope, call: Call): string {
  const who = [call.callerName, call.number].filter(Boolean).join(' ') || UNKNOWN[companyLanguage]
  const minutes = String(minutesOf(call.startedAtMs, now))
  const head = filled(RECORD[companyLanguage], { who, minutes })
  return (call.note ? `${head}\n\n${call.note}` : head).slice(0, LONGEST)
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
