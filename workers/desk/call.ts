import type {
  AboutAsset,
  AgreementAnswer,
  Channel,
  Confirmation,
  DerivedTicket,
  FileView,
  Heard,
  Language,
  NewAgreement,
  NewLink,
  Priority,
  TaskWish,
  ThirdPartyWait,
  TicketChanged,
  TicketCorrection,
  TicketType,
  ToldBy,
  WorkRecord,
} from '@bylaw/contract'
import type { ProblemCode, ProblemDetails } from '../platform/problem'
import type { ShardName } from '../platform/shards'

/** Who asks the Desk, and when. Filled in from the scope, never by a caller of the API. */
export interface DeskCall {
  readonly companyId: string
  readonly shard: ShardName
  readonly personId: string
  /** The membership the caller's session was made for; an older one is no longer honoured. */
  readonly membershipVersion: number
  readonly nowMs: number
}

/**
 * A command's identity: the same id again gets the first answer, unless the content differs. A
 * command that its caller did not name has none: nobody can ask for its answer again.
 */
export interface CommandKey {
  readonly commandId: string
  readonly fingerprint: string
}

/** A command as it is sent to the Desk: by whom, and under which key. */
export interface DeskOrder {
  readonly call: DeskCall
  readonly key: CommandKey | null
  readonly command: TicketCommand
}

/** A change that names the version it was based on. */
interface OfTicket {
  readonly ticketId: string
  readonly version: number
}

/**
 * What a letter or a call brings names it, first by its own id: it becomes one thing, by whomever and
 * however often it is decided. A mail is also named by what its copies have in common.
 */
interface Brought {
  readonly cameBy?: readonly string[] | undefined
}

/** Files go with the words that they were sent with. */
export interface WithFiles {
  readonly files?: readonly FileView[]
}

/** Everything that can be done to tickets. */
export type TicketCommand =
  | ({
      readonly do: 'open'
      readonly ticketId: string
      readonly subject: string
      readonly description: string
      readonly priority: Priority
      readonly type?: TicketType | undefined
      readonly channel: Channel
      readonly customerId: string
      /** Whom of the customer's people it is from; a contact who opens one is it themselves. */
      readonly contactId?: string | undefined
      /** Whom else of theirs the mail went to that it is opened from. */
      readonly copyIds?: readonly string[] | undefined
      readonly task?: TaskWish | undefined
      /** Which of the customer's products it is about. */
      readonly asset?: AboutAsset | undefined
      /** When the customer told us, where that was earlier: the clocks count from then. */
      readonly receivedAtMs?: number
      /** What stands on it from the first, for colleagues alone. */
      readonly note?: string
    } & Brought &
      WithFiles)
  | TicketStep
  | LinkCommand
  | CustomerCommand
  | AgreementCommand
  | WorkCommand
  | MacroCommand

/** What is done to a ticket and another. */
export type LinkCommand =
  | ({ readonly do: 'link' | 'unlink'; readonly to: NewLink } & OfTicket)
  | ({ readonly do: 'merge'; readonly intoId: string } & OfTicket)
  | ({ readonly do: 'unmerge' } & OfTicket)
  /** Opens one that comes from another; it only adds. */
  | {
      readonly do: 'derive'
      readonly ticketId: string
      readonly newId: string
      readonly wish: DerivedTicket
    }

/** Puts right whose a ticket is, and whom of theirs it is from; null where nobody is named. */
export type CustomerCommand = {
  readonly do: 'correct_customer'
  readonly customerId: string
  readonly contactId: string | null
} & OfTicket

/** What is asked of each other on a ticket, answered and reported. */
export type AgreementCommand =
  | ({ readonly do: 'ask'; readonly wish: NewAgreement } & OfTicket)
  | ({ readonly do: 'answer'; readonly n: number; readonly answer: AgreementAnswer } & OfTicket)
  | ({ readonly do: 'take_back'; readonly n: number } & OfTicket)
  | ({ readonly do: 'report'; readonly n: number; readonly report: string } & OfTicket)

/** What is written down about the work on a ticket, and put right; the ticket's version stays. */
export type WorkCommand = { readonly ticketId: string; readonly record: WorkRecord } & (
  | { readonly do: 'record_work' }
  | { readonly do: 'amend_work'; readonly n: number; readonly basedOn: number }
)

/** Does everything that a macro says, or nothing. */
export type MacroCommand = {
  readonly do: 'macro'
  readonly macroId: string
  readonly language: Language
} & OfTicket

export type TicketStep =
  | ({ readonly do: 'take' } & OfTicket)
  | ({
      readonly do: 'take_over'
      /** Who has it: it is taken from nobody else. */
      readonly fromId: string
      readonly reason?: string | undefined
    } & OfTicket)
  | ({ readonly do: 'assign'; readonly assigneeId: string } & OfTicket)
  | ({
      readonly do: 'reply' | 'note' | 'question'
      readonly ticketId: string
      /** Named by who would not answer what a colleague has answered meanwhile. */
      readonly version?: number
      readonly body: string
      /** How the customer was told, where it was otherwise than by mail and in the portal. */
      readonly told?: ToldBy | undefined
      /** The contact whose letter a colleague passes on by a reply: it is then that contact's word. */
      readonly inNameOf?: string | undefined
      /** From whom a colleague has it who writes down what the customer told us: it is their word. */
      readonly heard?: Heard | undefined
      /** Whom of the customer's people it goes to besides. */
      readonly copyIds?: readonly string[] | undefined
      /** What stands beside a reply of ours for colleagues alone. */
      readonly note?: string
      /** Ids of the colleagues whom a note names. */
      readonly mentions?: readonly string[] | undefined
    } & Brought &
      WithFiles)
  | ({ readonly do: 'change'; readonly fields: TicketCorrection } & OfTicket)
  | ({ readonly do: 'move'; readonly to: string } & OfTicket)
  | ({ readonly do: 'wait'; readonly on: ThirdPartyWait } & OfTicket)
  | ({ readonly do: 'resume'; readonly reason: string } & OfTicket)
  | ({
      readonly do: 'solve'
      readonly summary: string
      readonly steps: readonly string[]
      readonly told?: ToldBy | undefined
      readonly copyIds?: readonly string[] | undefined
    } & OfTicket &
      WithFiles)
  | ({ readonly do: 'confirm'; readonly word: Confirmation } & OfTicket)
  | ({ readonly do: 'withdraw'; readonly reason?: string | undefined } & OfTicket)
  | ({ readonly do: 'close'; readonly outcome: string } & OfTicket)
  | ({ readonly do: 'reopen'; readonly reason: string } & OfTicket)

/** What the Desk says no with. Plain values: a thrown Problem does not cross RPC. */
export interface DeskRefusal {
  readonly code: ProblemCode
  readonly details?: ProblemDetails
}

/** Answer to a command, and whether it had been carried out before: by an earlier try, or another. */
export interface Done {
  readonly changed: TicketChanged
  readonly replayed: boolean
  /** The name by which a letter or call was found to be on that ticket already, whatever was wished. */
  readonly met?: string
}
export const isReplayed = ({ replayed }: Done): boolean => replayed
