import type { MessageView } from '@bylaw/contract'

type Kind = MessageView['kind']

const FROM_CUSTOMER: readonly Kind[] = [
  'description',
  'customer_reply',
  'confirmation',
  'rejection',
  'withdrawal',
]

export const isFromCustomer = (kind: Kind): boolean => FROM_CUSTOMER.includes(kind)

/** Kinds that the customer’s own people call otherwise than we do. */
const OWN_KINDS = [
  'customer_reply',
  'reply',
  'question',
  'confirmation',
  'rejection',
  'withdrawal',
] as const

export const isOwnKind = (kind: Kind): kind is (typeof OWN_KINDS)[number] =>
  OWN_KINDS.some((own) => own === kind)

/** Ways in which somebody else has a ticket: given, taken from a colleague, or accepted from one. */
const HANDINGS: readonly Kind[] = ['assignment', 'taking_over', 'hand_over', 'incident']

export const isHanding = (kind: Kind): boolean => HANDINGS.includes(kind)

/** The line that the conversation has of it. */
export function handingLine({
  kind,
  authorName,
  body: person,
}: Pick<MessageView, 'kind' | 'authorName' | 'body'>) {
  if (kind === 'taking_over' || kind === 'hand_over' || kind === 'incident')
    return `ticket.${kind}_line` as const
  return authorName === person ? 'ticket.taken_line' : 'ticket.assigned_line'
}
