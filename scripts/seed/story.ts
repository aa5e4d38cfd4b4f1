import type {
  Channel,
  FormContent,
  Language,
  Priority,
  Role,
  Settlement,
  TaskWish,
} from '@bylaw/contract'
import type { RulesOf } from '@bylaw/rulebook'
import type { OnRouting } from './route-tickets'
import type { DemoGroup, Owned } from './staff-desk'

/** What a demo company is made of. Names within it are handles, used only while seeding. */
export interface Story {
  readonly company: {
    readonly name: string
    readonly zone: string
    readonly language: Language
    readonly currency: 'CNY'
  }
  readonly packs: readonly string[]
  /** Which of the packs prevails, where several govern one subject. */
  readonly settle?: readonly Settlement[]
  readonly people: Readonly<Record<string, Player>>
  readonly customers: Readonly<
    Record<string, { name: string; level: 'standard' | 'key' | 'strategic' }>
  >
  readonly tickets: readonly Plot[]
  readonly channels: Channels
  readonly desk: DeskSetup
  /** The desk's own hours, where they are not those that the regulation comes with. */
  readonly hours?: RulesOf<'calendar'>
  /** What the company decides by itself, by question key. */
  readonly decisions: Readonly<Record<string, unknown>>
  /** Why it decides everything else as the regulation proposes. */
  readonly reason: string
}

/** What surrounds a company's tickets: mail, telephones, who answers for whom, what is known. */
export interface Channels {
  /** What stands before the @ of its address. */
  readonly mailHandle: string
  /** By customer: who picks up there. */
  readonly phones: Readonly<
    Record<string, { name: string; duty: string; phone: string; email: string }>
  >
  /** By customer: handles of the first and second responsible. */
  readonly pairs: Readonly<Record<string, { first: string; second: string; reason: string }>>
  readonly articles: readonly {
    readonly title: string
    readonly body: string
    readonly visibility: 'public' | 'internal'
    readonly category: string
    readonly tags: readonly string[]
  }[]
  /** What customers' contacts say of tickets that are closed, by subject. */
  readonly ratings: readonly {
    readonly subject: string
    readonly by: string
    readonly score: number
    readonly comment: string
  }[]
  /** Files of `mails/` that arrive, in their order. */
  readonly mails: readonly string[]
  /** What stands on its own site. */
  readonly forms: readonly FormContent[]
  readonly calls: readonly {
    readonly by: string
    readonly number: string
    readonly callerName: string
    readonly direction?: 'outgoing'
    readonly note: string
  }[]
}

/** Who serves customers, by which rules, and what customers have. */
export interface DeskSetup {
  readonly groups: readonly DemoGroup[]
  /** Handles of those who are there at any hour. */
  readonly onCall: readonly string[]
  /** By customer. */
  readonly owned: Readonly<Record<string, Owned>>
  readonly routing: OnRouting
}

export interface Player {
  readonly name: string
  readonly role: Role
  readonly email: string
  /** Handle of the customer that a contact belongs to. */
  readonly customer?: string
  /** Whose access has ended by the end of the story. */
  readonly gone?: true
}

/** How far a ticket got. */
export type Ending =
  | 'new'
  | 'taken'
  | 'answered'
  | 'asked'
  | 'replied'
  | 'solved'
  | 'rejected'
  | 'confirmed'
  | 'closed'
  | 'reopened'

/** A ticket and what was said on it; how much of it has happened is its `ending`. */
export interface Plot {
  readonly customer: string
  readonly priority: Priority
  readonly channel: Channel
  readonly subject: string
  readonly description: string
  readonly ending: Ending
  /** How long before the seed the customer told us; just then when left out. */
  readonly toldHoursAgo?: number
  /** Handle of the engineer it went to. */
  readonly to: string
  /** Serial number of the customer's product that it is about. */
  readonly product?: string
  /** What staff say of it, for whoever is to get it. */
  readonly task?: TaskWish
  readonly answer: string
  readonly steps: readonly string[]
}

/** Words that belong to every ticket of a language. */
export interface Phrases {
  /** The first word to a customer whose matter is solved later. */
  readonly onIt: string
  /** What colleagues alone read. */
  readonly noted: string
  readonly question: string
  readonly customerReply: string
  readonly confirmed: string
  /** Who of a customer without a contact says so. */
  readonly heardOf: string
  readonly rejected: string
  readonly closed: string
  readonly reopened: string
}
