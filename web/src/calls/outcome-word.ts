import type { CallView } from '@bylaw/contract'

type Outcome = NonNullable<CallView['outcome']>

/** How a call ended is said of one that we made otherwise than of one that we took. */
export const outcomeWord = (
  direction: CallView['direction'],
  outcome: Outcome,
): `call.outcome_${Outcome}` | `call.made_${Outcome}` =>
  direction === 'outgoing' ? `call.made_${outcome}` : `call.outcome_${outcome}`
