import { words } from '@bylaw/kernel'
import type { Blocked } from './work-out'

/** A company that never had piece-rates. */
export const NO_PIECE_RATES: Blocked = {
  refusal: {
    code: 'no_rules',
    message: words(
      '有已核实的工程量，但还没有计件提成规则。',
      'There is verified work, but no piece-rate rules.',
    ),
  },
  ruleSetId: '',
}
