import { type Instant, instant, SECOND_MS } from '@bylaw/kernel'
import type { Ticket, TicketEvent } from './facts'
import type { Traits } from './match'
import type { ClockName } from './rules'

/** A stretch in which nothing was asked of us: waiting for someone, or over and later reopened. */
export interface Standstill {
  readonly why: 'waiting_customer' | 'waiting_third_party' | Over
  readonly from: Instant
  /** Null while it lasts. */
  readonly to: Instant | null
}

/** What a ticket was over by: solved, or closed, merged or taken back with no solution. */
export type Over = 'solved' | 'closed' | Ended['as']

/** One run of a clock that starts anew: from what started it to what met it, if anything has. */
export interface Round {
  readonly from: Instant
  readonly met: Instant | null
  /** What ended it before anything met it, where something has. */
  readonly ended?: Ended | null
  /** The time that was agreed for it instead of the target, where one was. */
  readonly agreed?: Agreed | null
}

/** A ticket that went into another, or that its customer took back: nothing is owed on it since. */
export interface Ended {
  readonly at: Instant
  readonly as: 'merged' | 'withdrawn'
}

/** A time that the requester agreed to wait for. */
export interface Agreed {
  /** When they did. */
  readonly at: Instant
  readonly until: Instant
}

/** What a ticket's history means for its clocks. */
export interface Story {
  readonly opened: Instant
  readonly traits: Traits
  readonly firstResponse: Instant | null
  /** When it was solved, or closed unsolved; null while it is open. */
  readonly solved: Instant | null
  /** How it ended unsolved with nothing owed; null while it did not. */
  readonly ended: Ended | null
  /** Until when it may wait, as it was agreed last. */
  readonly agreed: Agreed | null
  readonly standstills: readonly Standstill[]
  /** Customer messages that waited for an answer, a second one while waiting not counted. */
  readonly unanswered: readonly Round[]
  /** Stretches between our answers while the customer said nothing. */
  readonly silences: readonly Round[]
}

/**
 * Reads a ticket's history up to now. Instants are read as whole seconds, as they are shown.
 * Events recorded out of order are put in order of time; at the same time, as recorded.
 */
export function storyOf(ticket: Ticket, nowMs: number): Story {
  const opened = wholeSecond(ticket.openedAtMs)
  const story = new StoryTeller(opened, ticket)
  const events = ticket.history
    .filter(({ atMs }) => atMs <= nowMs)
    .toSorted((a, b) => a.atMs - b.atMs)
  for (const event of events) story.hear(event, instant(Math.max(opened, wholeSecond(event.atMs))))
  return story.told()
}

/** The runs of a clock, the one that is on or was last at the end. */
export function roundsOf(name: ClockName, story: Story): readonly Round[] {
  switch (name) {
    case 'firstResponse':
      return [{ from: story.opened, met: story.firstResponse, ended: story.ended }]
    case 'nextResponse':
      return story.unanswered
    case 'keepInformed':
      return story.silences
    case 'resolution':
      return [{ from: story.opened, met: story.solved, ended: story.ended, agreed: story.agreed }]
  }
}

/** When a round was over, met or not; null while it runs. */
export const overAt = ({ met, ended }: Round): Instant | null => met ?? ended?.at ?? null

export const wholeSecond = (atMs: number): Instant =>
  instant(Math.floor(atMs / SECOND_MS) * SECOND_MS)

/** Follows the events one by one. A round or standstill that has not ended is the last of its list. */
class StoryTeller {
  readonly #opened: Instant
  readonly #standstills: Standstill[] = []
  readonly #unanswered: Round[] = []
  readonly #silences: Round[] = []
  #traits: Traits
  #firstReply: Instant | null = null
  #firstResponse: Instant | null = null
  #solved: Instant | null = null
  #settledAs: 'solved' | 'closed' = 'solved'
  #wroteWhenSolved: Instant | null = null
  #ended: Ended | null = null
  #agreed: Agreed | null = null

  constructor(opened: Instant, ticket: Ticket) {
    this.#opened = opened
    const { priority, customerLevel = null, channel } = ticket
    this.#traits = { priority, customerLevel, channel }
    if (ticket.openedBy !== 'agent') this.#unanswered.push({ from: opened, met: null })
  }

  hear(event: TicketEvent, at: Instant): void {
    switch (event.type) {
      case 'customer_message':
        this.#customerWrote(at)
        break
      case 'agent_reply':
        this.#weReplied(at)
        break
      case 'first_response':
        this.#firstResponse ??= at
        break
      case 'waiting_customer':
      case 'waiting_third_party':
        this.#waitFor(event.type, at)
        break
      case 'resumed':
        this.#goOn(at)
        break
      case 'priority_changed':
        this.#traits = { ...this.#traits, priority: event.priority }
        break
      case 'customer_level_changed':
        this.#traits = { ...this.#traits, customerLevel: event.customerLevel }
        break
      case 'deferred':
        this.#agreed = { at, until: wholeSecond(event.untilMs) }
        break
      case 'merged':
      case 'withdrawn':
        this.#endAs({ at, as: event.type })
        break
      case 'solved':
      case 'closed':
        this.#settle(at, event.type)
        break
      case 'reopened':
        this.#reopen(at)
        break
    }
  }

  told(): Story {
    return {
      opened: this.#opened,
      traits: this.#traits,
      // A first response marked as such outweighs plain replies. A solution answers too, for as
      // long as it stands, and is not undone by what is said after it.
      firstResponse: this.#firstResponse ?? earlier(this.#firstReply, this.#solved),
      solved: this.#solved,
      ended: this.#ended,
      agreed: this.#agreed,
      standstills: this.#standstills,
      unanswered: this.#unanswered,
      silences: this.#silences,
    }
  }

  #customerWrote(at: Instant): void {
    if (this.#overAt !== null) {
      this.#wroteWhenSolved ??= at
      return
    }
    if (this.#standstills.at(-1)?.why === 'waiting_customer') this.#goOn(at)
    end(this.#silences, at)
    const last = this.#unanswered.at(-1)
    if (!last || overAt(last) !== null) this.#unanswered.push({ from: at, met: null })
  }

  #weReplied(at: Instant): void {
    this.#firstReply ??= at
    if (this.#overAt !== null) return
    end(this.#unanswered, at)
    end(this.#silences, at)
    this.#silences.push({ from: at, met: null })
  }

  #waitFor(why: 'waiting_customer' | 'waiting_third_party', at: Instant): void {
    if (this.#overAt !== null) return
    this.#goOn(at)
    this.#standstills.push({ why, from: at, to: null })
  }

  /** Ends the standstill that still lasts, if one does. */
  #goOn(at: Instant): void {
    const last = this.#standstills.at(-1)
    if (last && last.to === null) this.#standstills.splice(-1, 1, { ...last, to: at })
  }

  #settle(at: Instant, as: 'solved' | 'closed'): void {
    if (this.#overAt !== null) return // Closing what is solved does not move its solution.
    this.#goOn(at)
    this.#solved = at
    this.#settledAs = as
    end(this.#unanswered, at)
    end(this.#silences, at)
  }

  #endAs(ended: Ended): void {
    if (this.#overAt !== null) return
    this.#goOn(ended.at)
    this.#ended = ended
    leave(this.#unanswered, ended)
    leave(this.#silences, ended)
  }

  /** Since when nothing is asked of us. */
  get #overAt(): Instant | null {
    return this.#solved ?? this.#ended?.at ?? null
  }

  #reopen(at: Instant): void {
    const why = this.#ended?.as ?? this.#settledAs
    if (this.#overAt !== null) this.#standstills.push({ why, from: this.#overAt, to: at })
    else this.#goOn(at)
    this.#solved = null
    this.#ended = null
    // The message that had it reopened is waiting for an answer.
    if (this.#wroteWhenSolved !== null) this.#customerWrote(this.#wroteWhenSolved)
    this.#wroteWhenSolved = null
  }
}

const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b

/** Marks the last round as met, unless it was. */
function end(rounds: Round[], at: Instant): void {
  const last = rounds.at(-1)
  if (last && overAt(last) === null) rounds.splice(-1, 1, { ...last, met: at })
}

/** Marks the last round as neither met nor owed any more, unless it was over. */
function leave(rounds: Round[], ended: Ended): void {
  const last = rounds.at(-1)
  if (last && overAt(last) === null) rounds.splice(-1, 1, { ...last, ended })
}
