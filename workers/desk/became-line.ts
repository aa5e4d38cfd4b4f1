import type { Heard, NewMessage, TicketChanged } from '@bylaw/contract'
import type { Done, TicketCommand } from './call'
import type { Said } from './desk-line'
import type { DeskQuestion } from './questions'

/**
 * What a letter or call says on a ticket: in its writer's name, as a colleague's note, as the answer
 * that a colleague gave by telephone or as what they heard there, with what stands beside it for
 * colleagues alone.
 */
export type PassedOn = NewMessage & {
  readonly inNameOf?: string
  readonly heard?: Heard
  readonly note?: string
}

/** What is made of letters and calls; whatever they are on already is answered instead. */
export const becameLine = (
  run: (command: TicketCommand) => Promise<Done>,
  ask: <Answer>(question: DeskQuestion) => Promise<Answer>,
) => ({
  /** Says on a ticket what a letter or a call brought: once, by whomever and however often. */
  passOn: (
    cameBy: readonly string[],
    ticketId: string,
    { kind, ...said }: Said<PassedOn>,
  ): Promise<Done> => run({ do: kind, ticketId, ...said, cameBy }),
  /** The ticket that a letter or call is on already; null where it is on none. */
  ticketWith: (thingId: string): Promise<TicketChanged | null> =>
    ask({ of: 'ticket_with', thingId }),
  /** Lets a letter or call be, unless it is on a ticket already, which is answered. */
  letBe: (thingId: string): Promise<TicketChanged | null> => ask({ of: 'let_be', thingId }),
})
