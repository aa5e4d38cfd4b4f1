import * as z from 'zod'
import { InstantText, PersonName } from './common'
import { HIDDEN, isPlain } from './plain-text'

/** Whether the caller wants to be told of what happens to a ticket. */
export const Following = z.strictObject({ following: z.boolean() }).meta({ id: 'Following' })
export type Following = z.infer<typeof Following>

/** Who follows a ticket. */
export const FollowersView = z
  .strictObject({ followers: z.array(PersonName) })
  .meta({ id: 'Followers' })
export type FollowersView = z.infer<typeof FollowersView>

/** What is being written may be anything yet: also nothing, or a line that has only begun. */
const Unfinished = (max: number) => z.string().max(max).refine(isPlain, HIDDEN)

/** A message by its ticket and its place there: `TS-1042.7`. */
const MessagePlace = z
  .string()
  .max(40)
  .regex(/^TS-\d+\.\d+$/)
  .optional()

/** What someone is writing on a ticket and has not sent. */
export const TicketDraft = z
  .strictObject({
    reply: Unfinished(20_000),
    note: Unfinished(20_000),
    question: Unfinished(20_000),
    solution: Unfinished(20_000),
    steps: z.array(Unfinished(2_000)).max(50),
    /** The latest message when each answer to the customer was begun: what came later is news to it. */
    begunAfter: z
      .strictObject({ reply: MessagePlace, question: MessagePlace, solution: MessagePlace })
      .optional(),
  })
  .meta({ id: 'TicketDraft' })
export type TicketDraft = z.infer<typeof TicketDraft>

/** The caller's own draft on a ticket; null where there is none. */
export const KeptDraft = z
  .strictObject({ draft: TicketDraft.nullable(), keptAt: InstantText.nullable() })
  .meta({ id: 'KeptDraft' })
export type KeptDraft = z.infer<typeof KeptDraft>
