import { ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import { type Decided, type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import { contractPartMonth, contractStages } from './crew-questions'
import type { ContractFacts } from './facts'
import { listPriceOf } from './list-price'
import { drainPrice, priceFactor, priceRounding } from './price-questions'
import type { ContractingRules } from './rules'

export interface ContractDecision {
  readonly about: 'contract'
  /** Yuan per metre before any rounding: `11.68314`. */
  readonly unitUnrounded: string
  readonly unitFen: number
  /** Null where no length was given. */
  readonly totalFen: number | null
  /** The contractor's pay stops on this day. */
  readonly payStopsOn: string
  /** Whether stages of payment and the guarantee go on. */
  readonly stagesAndGuarantee: boolean
  /** How the month in which pay stops is worked out; null where it is no part month. */
  readonly partMonth: 'proration_basis' | 'no_pay' | null
}

/**
 * The price of a personal contract (R19.16): list price × 0.35 × 0.05 × 1.2 for an installation,
 * × 0.02 for welding only. A list price of 556.34 gives 11.68 a metre.
 */
export function contract(
  rules: ContractingRules,
  facts: ContractFacts,
): Result<Decided<ContractDecision>, Refusal> {
  if (!facts.employee) return refuse(employeesOnly)
  const { share, factor, rounding } = rules.price
  const shares = rules.price[facts.medium]
  if (shares === null) return undecided(drainPrice)
  const listPrice = listPriceOf(rules, facts)
  if (!listPrice.ok) return listPrice
  if (factor === null) return undecided(priceFactor)
  if (facts.metres !== null && rounding === null) return undecided(priceRounding)
  const { stagesAndGuarantee, partMonth } = rules.contractor
  if (stagesAndGuarantee === null) return undecided(contractStages)
  const startsWithin = !facts.startOn.endsWith('-01')
  if (startsWithin && partMonth === null) return undecided(contractPartMonth)

  const factors = [listPrice.value.yuan, share, shares[facts.work], factor]
  const unit = factors.reduce((product, each) => product.times(each), new Decimal(1))
  const unitFen = fenOf(unit)
  const unitTrace = unitStep(facts, factors, unit, unitFen, listPrice.value.trace)
  const total = totalOf(facts.metres, rounding === 'total_only' ? unit : null, unitFen)
  return ok({
    decision: {
      about: 'contract',
      unitUnrounded: unit.toFixed(),
      unitFen,
      totalFen: total?.fen ?? null,
      payStopsOn: facts.startOn,
      stagesAndGuarantee,
      partMonth: startsWithin ? partMonth : null,
    },
    trace: total ? totalStep(total, unitTrace) : unitTrace,
  })
}

interface Total {
  readonly fen: number
  readonly text: string
}

/** The total of so many metres, from the exact unit price or from the one rounded to the fen. */
function totalOf(metres: string | null, exact: Decimal | null, unitFen: number): Total | null {
  if (metres === null) return null
  const unit = exact ?? new Decimal(unitFen).div(100)
  const total = unit.times(metres)
  const fen = fenOf(total)
  const written = exact ? unit.toFixed() : yuanFromFen(unitFen)
  const equals = total.times(100).eq(fen) ? '=' : `= ${total.toFixed()} ≈`
  return { fen, text: `${written} × ${metres} ${equals} ${yuanFromFen(fen)}` }
}

const totalStep = ({ fen, text }: Total, unitTrace: Trace): Trace => ({
  name: words('承包总价', 'Contract price'),
  value: fen,
  unit: 'fen',
  because: same(text),
  rule: priceRounding.at,
  fact: '/metres',
  rounding: words('四舍五入到分', 'half up to 0.01'),
  of: [unitTrace],
})

function unitStep(
  { medium, work }: ContractFacts,
  factors: readonly string[],
  unit: Decimal,
  unitFen: number,
  listPrice: Trace,
): Trace {
  const exact = unit.times(100).eq(unitFen)
  const text = `${factors.join(' × ')} = ${exact ? '' : `${unit.toFixed()} ≈ `}${yuanFromFen(unitFen)}`
  return {
    name: words('承包单价（每米）', 'Unit price, per metre'),
    value: unitFen,
    unit: 'fen',
    because: same(text),
    rule: `/price/${medium}/${work}`,
    fact: '/work',
    rounding: words('四舍五入到分', 'half up to 0.01'),
    of: [
      listPrice,
      {
        name: words('系数', 'Factor'),
        value: factors.at(-1) ?? '',
        unit: 'factor',
        rule: priceFactor.at,
      },
    ],
  }
}

const fenOf = (yuan: Decimal): number =>
  yuan.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()

const employeesOnly: Refusal = {
  code: 'employees_only',
  message: words(
    '个人承包只限本公司员工。',
    'Only an employee may take on work as a personal contract.',
  ),
  fact: '/employee',
}
