import {
  LONGEST_TAG,
  type QueueView,
  type SavedView,
  type TicketCondition,
  type TicketRow,
} from '@bylaw/contract'
import { matches, ticketSays } from '@bylaw/desk-tools'
import { CHANNELS, PRIORITIES, TICKET_TYPES } from '../common/choices'
import { factsOf, type LookingPerson } from './saved-views'

/** What may be chosen to narrow the queue by, in the order in which it is offered. */
export const NARROWED_BY = ['priority', 'type', 'channel', 'tag', 'assignee'] as const
export type NarrowedBy = (typeof NARROWED_BY)[number]

/** What the queue is narrowed by besides its view: what was typed, and what was chosen. */
export type Narrowing = Readonly<Record<NarrowedBy, readonly string[]>> & {
  readonly filter: string
}

/** Where the queue stands: in a view of everyone's, or in a saved one. */
export interface QueuePlace {
  readonly view: QueueView
  readonly savedId: string | undefined
}

const KNOWN: Readonly<Record<Exclude<NarrowedBy, 'assignee' | 'tag'>, readonly string[]>> = {
  priority: PRIORITIES,
  type: TICKET_TYPES,
  channel: CHANNELS,
}
const PERSON = /^(me|nobody|per_\w+)$/

/** What the address narrows the queue by; what is unknown narrows nothing. */
export function narrowingIn(search: string): Narrowing {
  const query = new URLSearchParams(search)
  const named = (by: NarrowedBy) => (query.get(by) ?? '').split(',')
  const known = (by: keyof typeof KNOWN) => named(by).filter((each) => KNOWN[by].includes(each))
  return {
    filter: query.get('filter') ?? '',
    priority: known('priority'),
    type: known('type'),
    channel: known('channel'),
    tag: named('tag').filter((each) => each.trim() !== '' && each.length <= LONGEST_TAG),
    assignee: named('assignee').filter((each) => PERSON.test(each)),
  }
}

/** The same as the address and the API have it. */
export const paramsOf = (narrowing: Narrowing): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...(narrowing.filter.trim() === '' ? [] : [['filter', narrowing.filter.trim()]]),
    ...NARROWED_BY.flatMap((by) =>
      narrowing[by].length === 0 ? [] : [[by, narrowing[by].join(',')]],
    ),
  ])

/** The address of the queue at a place, narrowed. */
export function queueHref({ view, savedId }: QueuePlace, narrowing: Narrowing): string {
  const query = new URLSearchParams({
    ...(savedId === undefined ? (view === 'all' ? {} : { view }) : { saved: savedId }),
    ...paramsOf(narrowing),
  })
  return query.size === 0 ? '/queue' : `/queue?${query}`
}

/** What was chosen, as conditions. */
const chosenConditions = (narrowing: Narrowing): TicketCondition[] =>
  NARROWED_BY.flatMap((field) =>
    narrowing[field].length === 0 ? [] : [{ field, is: [...narrowing[field]] } as TicketCondition],
  )

/**
 * Whether a row is one of those that the queue is narrowed to.
 *
 * @param found tickets that the desk found by what was typed: by what no row shows
 */
export function showing(
  narrowing: Narrowing,
  looking: LookingPerson,
  found: ReadonlySet<string>,
): (row: TicketRow) => boolean {
  const says = ticketSays(narrowing.filter)
  const conditions = chosenConditions(narrowing)
  return (row) => (says(row) || found.has(row.id)) && matches(conditions, factsOf(row), looking)
}

const VIEW_AS: Partial<Record<QueueView, TicketCondition>> = {
  mine: { field: 'assignee', is: ['me'] },
  unassigned: { field: 'assignee', is: ['nobody'] },
  waiting: { field: 'state', is: ['waiting_customer'] },
  third_party: { field: 'state', is: ['waiting_third_party'] },
  solved: { field: 'state', is: ['solved'] },
}

/**
 * What is shown, as the conditions of a view that could be saved; what was typed is no part of one.
 * A view of what is done cannot be.
 */
export function conditionsShown(
  view: QueueView,
  saved: SavedView | undefined,
  narrowing: Narrowing,
): TicketCondition[] | undefined {
  if (!saved && (view === 'closed' || view === 'archived')) return undefined
  const ofView = saved?.conditions ?? [VIEW_AS[view]].flatMap((each) => each ?? [])
  return [...ofView, ...chosenConditions(narrowing)]
}
