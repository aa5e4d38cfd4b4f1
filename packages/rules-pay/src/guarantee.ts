import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, same, summing, type Trace, undecided } from '@bylaw/rules-kit'
import { type TracedLine, totalFen, traced } from './line'
import { type Portion, prorated, proratedText } from './prorate'
import { companyMinimum, coversProbation, guaranteeReading, prorationBasis } from './questions'
import type { PayRules } from './rules'
import { guaranteeInPartMonth } from './settled-questions'

export interface Floor {
  readonly floorFen: number
  readonly used: 'ordinary' | 'company_minimum'
  /** Pointer of the rule that sets it. */
  readonly rule: string
}

/** The least that a full month pays: the guarantee, or the company's minimum in a shutdown. */
export function floorOf(
  rules: Pick<PayRules, 'guarantee' | 'furlough'>,
  furloughMonths: number | null,
): Result<Floor, Refusal> {
  const { guarantee, furlough } = rules
  if (furloughMonths === null || furloughMonths < furlough.fromMonths)
    return ok({ floorFen: guarantee.fen, used: 'ordinary', rule: '/guarantee/fen' })
  if (furlough.companyMinimumFen === null) return undecided(companyMinimum)
  return ok({
    floorFen: furlough.companyMinimumFen,
    used: 'company_minimum',
    rule: companyMinimum.at,
  })
}

/** What is added to reach the floor; nothing when the pay is already there. */
export const topUpFen = (earnedFen: number, floorFen: number): number =>
  Math.max(0, floorFen - earnedFen)

/**
 * The line that fills pay up to the guarantee (R19.13).
 *
 * What is compared with it is the company's decision: with `before_rewards` a reward comes on top
 * and a penalty is felt; with `literal_net` both vanish for someone near the floor.
 *
 * @param earned lines before rewards and penalties
 * @param extras rewards and penalties
 * @param onProbation whether it is paid only because it covers probation
 */
export function guaranteeLine(
  rules: PayRules,
  furloughMonths: number | null,
  portion: Portion | null,
  earned: readonly TracedLine[],
  extras: readonly TracedLine[],
  onProbation: boolean,
): Result<TracedLine, Refusal> {
  const { reading, inPartMonth } = rules.guarantee
  const floor = floorOf(rules, furloughMonths)
  if (!floor.ok) return floor
  if (reading === null) return undecided(guaranteeReading)

  const part = inPartMonth === 'prorated' ? portion : null
  const floorFen = part ? prorated(floor.value.floorFen, part) : floor.value.floorFen
  const compared =
    reading === 'literal_net'
      ? [...earned, ...extras]
      : earned.filter(({ code }) => reading !== 'excluding_field' || code !== 'field_allowance')
  const comparedFen = totalFen(compared)
  const amountFen = topUpFen(comparedFen, floorFen)
  const [least, has] = [yuanFromFen(floorFen), yuanFromFen(comparedFen)]
  return ok(
    traced('top_up', words('保底补足', 'Top-up to the guarantee'), amountFen, {
      because:
        amountFen > 0
          ? same(`${least} − ${has} = ${yuanFromFen(amountFen)}`)
          : words(
              `${has} 不低于保底 ${least}，不用补`,
              `${has} is not below ${least}: nothing to add`,
            ),
      rule: floor.value.rule,
      ...(onProbation ? { also: [coversProbation.at] } : {}),
      of: [
        floorTrace(floor.value, floorFen, part, furloughMonths),
        {
          name: words('参与比较的工资', 'Pay compared with it'),
          value: comparedFen,
          unit: 'fen',
          ...summing(compared.map(({ amountFen: fen }) => fen)),
          rule: guaranteeReading.at,
        },
      ],
    }),
  )
}

const floorTrace = (
  floor: Floor,
  floorFen: number,
  part: Portion | null,
  furloughMonths: number | null,
): Trace => ({
  name:
    floor.used === 'ordinary'
      ? words('每月保底', 'Guarantee')
      : words('公司最低标准工资', 'Company’s minimum wage'),
  value: floorFen,
  unit: 'fen',
  ...(part
    ? {
        because: same(proratedText(floor.floorFen, part)),
        also: [prorationBasis.at, guaranteeInPartMonth.at],
      }
    : {}),
  rule: floor.rule,
  ...(furloughMonths === null ? { of: [NO_SHUTDOWN_RECORDED] } : {}),
})

const NO_SHUTDOWN_RECORDED: Trace = {
  name: words('通知放假', 'Announced shutdown'),
  value: null,
  unit: 'count',
  because: words(
    '目前还不能登记，按没有放假计算',
    'It cannot be recorded yet; the month is worked out as if there were none',
  ),
  rule: '/furlough',
  fact: '/furloughMonths',
}
