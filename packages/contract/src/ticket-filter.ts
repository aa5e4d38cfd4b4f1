import * as z from 'zod'
import { idOf } from './common'
import { Channel, Priority, Tag, TicketType } from './desk'

/** As many of one kind are enough for anybody. */
const MOST_VALUES = 20

/** Values in one parameter, parted by commas: any of them will do. */
const anyOf = <Value extends z.ZodType<string, string>>(value: Value) =>
  z
    .string()
    .max(1_500)
    .transform((said) => said.split(','))
    .pipe(z.array(value).max(MOST_VALUES))
    .optional()

/** What a list of tickets is narrowed by besides its view; all of it has to hold. */
export const TicketFilter = z.object({
  /** In number, subject, or the name of customer, contact or assignee; or how a contact’s address begins. */
  filter: z.string().trim().max(200).default(''),
  priority: anyOf(Priority),
  type: anyOf(TicketType),
  channel: anyOf(Channel),
  /** For staff. */
  tag: anyOf(Tag),
  /** Ids of people, `me` for whoever asks, or `nobody`. */
  assignee: anyOf(z.union([z.enum(['me', 'nobody']), idOf('person')])),
})
export type TicketFilter = z.infer<typeof TicketFilter>
