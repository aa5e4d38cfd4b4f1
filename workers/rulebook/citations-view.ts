import type { Citations as CitationsView } from '@bylaw/contract'
import type { Citations } from '@bylaw/rules-kit'

/** Citations as they cross the wire. */
export const citationsView = (citations: Citations): CitationsView =>
  Object.fromEntries(Object.entries(citations).map(([place, clauses]) => [place, [...clauses]]))
