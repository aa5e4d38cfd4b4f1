import type { CallChange, CallQuery, CallView, NewCall } from '@bylaw/contract'
import { answeredWith } from '../platform/carried-out'
import { mustBeVersion } from '../platform/if-match'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { endedAlready } from './ended-already'
import { lasted } from './lasted'
import { onTheLine, whoseCall } from './on-the-line'
import type { Call } from './store'

/** A call begins: it is on record from then on, whatever becomes of it. */
export async function beginCall(scope: Scope, wish: NewCall): Promise<CallView> {
  const call: Call = {
    companyId: scope.companyId,
    id: scope.newId('cal'),
    direction: wish.direction,
    ...(await onTheLine(scope, wish)),
    note: '',
    takenBy: scope.personId,
    startedAtMs: scope.now,
    endedAtMs: null,
    endedBy: null,
    outcome: null,
    version: 1,
    peopleRemovedAtMs: null,
  }
  await scope.shard.batch([scope.calls.begin(call)])
  return callView(call)
}

export async function listCalls(
  scope: Scope,
  { limit, cursor, mine, ...wanted }: CallQuery,
): Promise<{ items: CallView[]; nextCursor: string | null }> {
  const takenBy = mine === 'true' ? scope.personId : undefined
  const rows = await scope.calls.list({ takenBy, ...wanted }, placeOf(cursor, 2), limit + 1)
  return pageFrom(rows, limit, ({ startedAtMs, id }) => [startedAtMs, id], callView)
}

export async function readCall(scope: Scope, id: string): Promise<CallView> {
  const call = await scope.calls.read(id)
  if (!call) throw new Problem('not_found')
  return callView(call)
}

/** Writes down what is learnt while the call goes on. */
export async function changeCall(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: CallChange,
): Promise<CallView> {
  const call = await callGoingOn(scope, id, basedOn)
  const change = {
    number: wish.number ?? call.number,
    callerName: wish.callerName ?? call.callerName,
    note: wish.note ?? call.note,
    ...(await whoseCall(scope, call, wish)),
  }
  const view = callView({ ...call, ...change, version: basedOn + 1 })
  const free = { command: null, nowMs: scope.now }
  await scope.calls.change(id, basedOn, change, free, answeredWith(scope, view))
  return view
}

/** The call, while it goes on and as its reader read it; whoever took it ends it. */
export async function callGoingOn(scope: Scope, id: string, basedOn: number): Promise<Call> {
  const call = await scope.calls.read(id)
  if (!call) throw new Problem('not_found')
  if (call.outcome !== null) throw await endedAlready(scope, call)
  mustBeVersion(basedOn, call.version)
  return call
}

export const callView = (call: Call): CallView => ({
  id: call.id,
  direction: call.direction,
  number: call.number,
  callerName: call.callerName,
  customerId: call.customerId,
  contactId: call.contactId,
  note: call.note,
  takenBy: call.takenBy,
  startedAt: new Date(call.startedAtMs).toISOString(),
  endedAt: call.endedAtMs === null ? null : new Date(call.endedAtMs).toISOString(),
  minutes: lasted(call),
  endedBy: call.endedBy,
  outcome: call.outcome,
  ticketId: call.ticketId,
  version: call.version,
})
