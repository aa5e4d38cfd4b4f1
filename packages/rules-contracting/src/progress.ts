import { ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import { type Decided, type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import { contractStages } from './crew-questions'
import type { ProgressFacts } from './facts'
import type { ContractingRules } from './rules'

export interface ProgressDecision {
  readonly about: 'progress'
  readonly earnedFen: number
  /** Whether it is paid in stages and topped up to the guarantee; at once otherwise. */
  readonly stagesAndGuarantee: boolean
}

/**
 * What a verified part of a personal contract earns (R19.16): its share of the contract price by
 * metres. All that is verified so far is priced, less what was before, so that the last metre brings
 * it to the price to the fen. Where a part was taken back, those that stand count by what they earned.
 *
 * Of 1000 m for 11,680.00, the first 400 m earn 4,672.00 and the next 300 m 3,504.00.
 */
export function progress(
  { contractor: { stagesAndGuarantee } }: ContractingRules,
  facts: ProgressFacts,
): Result<Decided<ProgressDecision>, Refusal> {
  if (stagesAndGuarantee === null) return undecided(contractStages)
  const { totalFen, metres } = facts
  const earlier = facts.beforeMetres.reduce((sum, each) => sum.plus(each), new Decimal(0))
  const soFar = earlier.plus(facts.nowMetres)
  if (soFar.gt(metres)) return refuse(beyond(metres, earlier, soFar))
  const earnedBy = (length: Decimal.Value) =>
    new Decimal(totalFen).times(length).div(metres).toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
  const before = facts.earnedBeforeFen ?? earnedBy(earlier).toNumber()
  const after = earnedBy(soFar).toNumber()
  // Once a part is taken back, the others may have earned a fen more than their metres come to.
  const earnedFen = Math.max(0, after - before)
  return ok({
    decision: { about: 'progress', earnedFen, stagesAndGuarantee },
    trace: {
      name: words('本次承包款', 'Contract money for this part'),
      value: earnedFen,
      unit: 'fen',
      because: same(arithmetic(facts, soFar, before, after)),
      rule: '/price',
      fact: '/nowMetres',
      rounding: words('按累计米数四舍五入到分', 'by metres so far, half up to 0.01'),
      of: steps(facts, earlier, stagesAndGuarantee),
    },
  })
}

function arithmetic(facts: ProgressFacts, soFar: Decimal, before: number, after: number): string {
  const [total, price] = [yuanFromFen(facts.totalFen), yuanFromFen(after)]
  const reached = `${total} × ${soFar.toFixed()} ÷ ${facts.metres} = ${price}`
  return before === 0
    ? reached
    : `${reached}, ${price} − ${yuanFromFen(before)} = ${yuanFromFen(Math.max(0, after - before))}`
}

const steps = (facts: ProgressFacts, earlier: Decimal, staged: boolean): Trace[] => [
  {
    name: words('承包总价', 'Contract price'),
    value: facts.totalFen,
    unit: 'fen',
    rule: '/price',
    fact: '/totalFen',
  },
  {
    name: words('承包长度', 'Metres contracted for'),
    value: facts.metres,
    unit: 'metres',
    fact: '/metres',
  },
  {
    name: words('以前已核实', 'Verified before'),
    value: earlier.toFixed(),
    unit: 'metres',
    fact: '/beforeMetres',
  },
  ...(facts.earnedBeforeFen === undefined
    ? []
    : [
        {
          name: words('以前已核实的承包款', 'What that earned'),
          value: facts.earnedBeforeFen,
          unit: 'fen',
          fact: '/earnedBeforeFen',
        } as const,
      ]),
  {
    name: words('本次核实', 'Verified now'),
    value: facts.nowMetres,
    unit: 'metres',
    fact: '/nowMetres',
  },
  {
    name: words('分段付款并保底', 'Paid in stages, with the guarantee'),
    value: staged,
    unit: 'yes_no',
    rule: contractStages.at,
  },
]

const beyond = (metres: string, earlier: Decimal, soFar: Decimal): Refusal => ({
  code: 'beyond_contract',
  message: words(
    `合同只包 ${metres} 米，以前已核实 ${earlier.toFixed()} 米，累计不能到 ${soFar.toFixed()} 米。`,
    `The contract is for ${metres} m, of which ${earlier.toFixed()} m are verified: ${soFar.toFixed()} m is beyond it.`,
  ),
  fact: '/nowMetres',
  details: { metres, earlier: earlier.toFixed(), soFar: soFar.toFixed() },
})
