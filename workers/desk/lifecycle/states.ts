import type { TicketStates } from '@bylaw/contract'
import type { RuleShelf } from '../rule-shelf'
import { lifecycleAt } from './in-force'

/** The states that tickets may stand in at a moment, in the company's order and by its names. */
export const statesAt = (shelf: RuleShelf, atMs: number): TicketStates => ({
  items: lifecycleAt(shelf, atMs).rules.states.map(({ key, name, category }) => ({
    key,
    name,
    category,
  })),
})
