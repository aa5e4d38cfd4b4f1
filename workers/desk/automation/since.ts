import type { RuleMark } from '@bylaw/contract'
import type { Mark, Ticket } from '../ticket'

type History = Pick<Ticket, 'marks' | 'openedAtMs' | 'state'>

/** Since when what a rule counts from lasts on a ticket; null while it does not. */
export function sinceMs({ marks, openedAtMs, state }: History, mark: RuleMark): number | null {
  const last = (types: readonly Mark['type'][]) =>
    marks.findLast(({ type }) => types.includes(type))
  const theirs = last(CUSTOMERS)?.atMs ?? openedAtMs
  const ours = last(OURS)?.atMs ?? null
  switch (mark) {
    case 'opened':
      return openedAtMs
    case 'customer_word':
      return ours === null || theirs > ours ? theirs : null
    case 'our_word':
      return ours !== null && ours >= theirs ? ours : null
    case 'waiting_third_party':
      return state === 'waiting_third_party' ? (last([mark])?.atMs ?? null) : null
    case 'solved':
      return state === 'solved' ? (last([mark])?.atMs ?? null) : null
  }
}

const CUSTOMERS: readonly Mark['type'][] = ['customer_message']
const OURS: readonly Mark['type'][] = ['agent_reply', 'waiting_customer', 'solved']
