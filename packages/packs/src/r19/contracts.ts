import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { contractExamples } from './examples/contracts'

const rules: RuleSetOf<'contracting'>['rules'] = {
  price: {
    share: '0.35',
    supply: { install: '0.05', weld: '0.02' },
    drain: null,
    factor: null,
    rounding: null,
    book: null,
  },
  contractor: { stagesAndGuarantee: null, partMonth: null },
  bids: { equalWithinFen: null },
  assignment: { later: 'by_manager' },
  repair: { fee: null, guideToFen: 500_00, warranty: null },
}

/** Personal contracts, own crews, assigned work and repair fees (R19.16 to R19.18). */
export const contracts: RuleSetOf<'contracting'> = {
  kind: 'contracting',
  key: 'contracts',
  title: words('个人承包与维修收费', 'Personal contracts and repair fees'),
  rules,
  citations: {
    '': ['R19.16'],
    '/price': ['R19.16.3', 'R19.16.4'],
    '/price/factor': ['R19.16.3', 'R19.16.5'],
    '/price/supply/install': ['R19.16.3'],
    '/price/supply/weld': ['R19.16.4'],
    '/contractor': ['R19.16.1'],
    '/contractor/stagesAndGuarantee': ['R19.16.1', 'R19.15.5', 'R19.13.1'],
    '/bids': ['R19.17.1'],
    '/assignment': ['R19.17.2'],
    '/repair': ['R19.18.1'],
  },
  examples: contractExamples(rules),
}
