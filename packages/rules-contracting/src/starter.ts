import type { ContractingRules } from './rules'

/** The figures of R19.16 to R19.18 with everything that the text leaves open left open. */
export const starter: ContractingRules = {
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
