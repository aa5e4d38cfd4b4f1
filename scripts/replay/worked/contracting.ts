import { yuanFromFen } from '@bylaw/kernel'
import { type ContractFacts, type ContractingRules, contracting } from '@bylaw/rules-contracting'
import { type Adapter, decided, errorOf } from './answer'
import type { Args } from './args'

/** The readings that the worked examples assume where the text leaves a choice. */
const rules: ContractingRules = {
  ...contracting.starter,
  price: { ...contracting.starter.price, factor: '1.2', rounding: 'unit_first' },
  contractor: { stagesAndGuarantee: false, partMonth: 'proration_basis' },
  bids: { equalWithinFen: 0 },
  repair: { ...contracting.starter.repair, warranty: 'charge' },
}
const FEES = {
  floor_200: { leastFen: 200_00, mostFen: null },
  floor_500: { leastFen: 500_00, mostFen: null },
  range: { leastFen: 200_00, mostFen: 500_00 },
  range_200_500: { leastFen: 200_00, mostFen: 500_00 },
} as const

/** CON-01 to CON-05. */
export const CONTRACTING: Readonly<Record<string, Adapter>> = {
  contractor: (args) => {
    const facts = contractOf(args)
    const factor = args.text('factor', '1.2')
    args.finish()
    const checked = contracting.facts.safeParse(facts)
    if (!checked.success) return { error: faultOf(checked.error.issues[0]?.path) }
    const price = (rounding: 'unit_first' | 'total_only') =>
      contracting.decide({ ...rules, price: { ...rules.price, factor, rounding } }, facts)
    const [unitFirst, totalOnly] = [price('unit_first'), price('total_only')]
    if (!unitFirst.ok) return errorOf(unitFirst.refusal)
    const first = decided(unitFirst, 'contract')
    const last = decided(totalOnly, 'contract')
    return {
      unit_unrounded: first.unitUnrounded,
      unit_rounded: yuanFromFen(first.unitFen),
      ...(first.totalFen === null || last.totalFen === null
        ? {}
        : {
            total_round_unit_first: yuanFromFen(first.totalFen),
            total_round_last: yuanFromFen(last.totalFen),
          }),
    }
  },

  award_work: (args) => {
    const [internalFen, externalFen] = [args.fen('internal_bid'), args.fen('external_bid')]
    const equalWithinFen = args.fen('tolerance', '0')
    args.finish()
    const answer = decided(
      contracting.decide(
        { ...rules, bids: { equalWithinFen } },
        { about: 'bids', internalFen, externalFen },
      ),
      'bids',
    )
    return { winner: answer.winner, priority_rule_used: answer.priorityRuleUsed }
  },

  assign_gate: (args) => {
    const assigned = args.flag('assigned_by_engineering')
    args.finish()
    const answer = decided(
      contracting.decide(rules, { about: 'assignment', assigned, regularised: null }),
      'assignment',
    )
    return { company_liable: answer.companyLiable, tools_supported: answer.toolsSupported }
  },

  maintenance_fee: (args) => {
    const feeFen = args.fen('fee')
    const reading = args.oneOf('reading', Object.keys(FEES) as (keyof typeof FEES)[], 'floor_200')
    args.finish()
    const answer = decided(
      contracting.decide(
        { ...rules, repair: { ...rules.repair, fee: FEES[reading] } },
        { about: 'repair', feeFen, underWarranty: false },
      ),
      'repair',
    )
    return { accepted: answer.accepted }
  },
}

/** Prices and metres are the only facts of a contract that may be out of bounds. */
const faultOf = (path: readonly PropertyKey[] = []): string =>
  path.includes('metres') ? 'negative_metres' : 'negative_list_price'

const contractOf = (args: Args): ContractFacts => ({
  about: 'contract',
  employee: args.flag('employee', true),
  medium: args.oneOf('medium', ['supply', 'drain'] as const, 'supply'),
  work: args.oneOf('kind', ['install', 'weld'] as const),
  startOn: '2026-01-01',
  listPrice: args.value('list_price') === undefined ? null : args.text('list_price'),
  pipe: null,
  metres: args.value('metres') === undefined ? null : args.text('metres'),
})
