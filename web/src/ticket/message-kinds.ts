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
