import type { HangingKind, HangingThing, LeftKind } from '@bylaw/contract'
import type { Permission } from '../identity/permissions'
import { listPosts } from '../procedures/list-procedures'
import type { Scope } from '../scope'

/** A thing that still hangs on somebody, without who is asking. */
export type Hanging = Omit<HangingThing, 'mayMove'>

/** Things of one kind that are listed; there may be more. */
const AT_ONCE = 100

export interface WhatHangs {
  readonly things: readonly Hanging[]
  /** Whether there is more of it than is listed. */
  readonly more: boolean
}

/** Who may give what of it to somebody else: as wherever else it is done. */
export const MAY_MOVE: Readonly<Record<HangingKind, Permission>> = {
  ticket: 'ticket.assign',
  customer: 'customer.change',
  group: 'group.change',
  project: 'project.change',
  procedure: 'procedure.manage',
  round: 'procedure.manage',
  post: 'post.change',
}

/** Who may know what it is called; to others it is one of its kind. */
const MAY_READ: Readonly<Partial<Record<LeftKind, Permission>>> = {
  ticket: 'ticket.read',
  customer: 'customer.read',
  project: 'project.read',
  procedure: 'procedure.read_all',
  trip: 'trip.read_all',
  contract: 'personal_contract.read_all',
}

/** Everything that somebody answers for: open tickets, customers, groups led, projects, procedures, posts. */
export async function whatHangs(scope: Scope, personId: string): Promise<WhatHangs> {
  const lists = await Promise.all([
    ofKind('ticket', scope.desk.ticketsWith(personId, AT_ONCE + 1)),
    ofKind('customer', scope.staffing.customersOf(personId, AT_ONCE + 1)),
    ofKind('group', scope.staffing.groupsLedBy(personId)),
    ofKind('project', scope.projects.atWorkUnder(personId, AT_ONCE + 1)),
    ofKind('procedure', scope.procedures.openUnder(personId, AT_ONCE + 1)),
    ofKind('round', scope.procedures.roundsOf(personId)),
    ofKind('post', postsHeldBy(scope, personId)),
  ])
  return {
    things: lists.flatMap((list) => list.slice(0, AT_ONCE)),
    more: lists.some((list) => list.length > AT_ONCE),
  }
}

/** The same as a reader sees it; whoever leaves sees what is theirs. */
export const shownTo = (
  scope: Scope,
  personId: string,
  things: readonly Hanging[],
): HangingThing[] =>
  things.map((thing) => ({
    ...asKnownTo(scope, personId, thing),
    mayMove: scope.may(MAY_MOVE[thing.kind]),
  }))

/** One of them, without what it is called where the reader may not know that. */
export const asKnownTo = (
  scope: Scope,
  personId: string,
  { kind, id, title }: Hanging,
): Hanging => ({ kind, id, title: mayKnow(scope, personId, kind) ? title : '' })

/** Whether the reader may know what things of one kind are called that hang, or hung, on somebody. */
export function mayKnow(scope: Scope, personId: string, kind: LeftKind): boolean {
  const toRead = MAY_READ[kind]
  return toRead === undefined || scope.may(toRead) || scope.personId === personId
}

interface Titled {
  readonly id: string
  readonly title: string
}

const ofKind = async (kind: HangingKind, found: Promise<readonly Titled[]>): Promise<Hanging[]> =>
  (await found).map(({ id, title }) => ({ kind, id, title }))

const postsHeldBy = async (scope: Scope, personId: string): Promise<Titled[]> =>
  (await listPosts(scope))
    .filter(({ holders }) => holders.some(({ id }) => id === personId))
    .map(({ key, name }) => ({ id: key, title: name[scope.language] }))
