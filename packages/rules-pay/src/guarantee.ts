import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, same, summing, undecided } from '@bylaw/rules-kit'
import type { PayFacts } from './facts'
import { type Covered, floorByMonths } from './floor'
import { type PaidPart, type TracedLine, totalFen, traced } from './line'
import type { Portion } from './prorate'
import { coversProbation, guaranteeReading } from './questions'
import type { PayRules } from './rules'
import { floorInShutdown } from './shutdown-floor'

/** What is added to reach the floor; nothing when the pay is already there. */
export const topUpFen = (earnedFen: number, floorFen: number): number =>
  Math.max(0, floorFen - earnedFen)

/** What was attended of the days that somebody was here; null where they missed none. */
const attended = (part: PaidPart | null): Portion | null =>
  part?.employedDays ? { days: part.days, of: String(part.employedDays) } : null

/**
 * The line that fills pay up to the guarantee (R19.13).
 *
 * What is compared with it is the company's decision: with `before_rewards` a reward comes on top
 * and a penalty is felt; with `literal_net` both vanish for someone near the floor.
 *
 * @param covered the days that it covers, and which part of the month they are; null for all of it
 * @param earned lines before rewards and penalties
 * @param extras rewards and penalties
 * @param onProbation whether it is paid only because it covers probation
 */
export function guaranteeLine(
  rules: PayRules,
  facts: Pick<PayFacts, 'furloughMonths' | 'shutdowns'>,
  covered: Pick<Covered, 'days'> & { readonly portion: PaidPart | null },
  earned: readonly TracedLine[],
  extras: readonly TracedLine[],
  onProbation: boolean,
): Result<TracedLine, Refusal> {
  const { reading, inPartMonth } = rules.guarantee
  const part = inPartMonth === 'prorated' ? covered.portion : attended(covered.portion)
  const floor = facts.shutdowns
    ? floorInShutdown(rules, facts.shutdowns, { days: covered.days, portion: part })
    : floorByMonths(rules, facts.furloughMonths, part)
  if (!floor.ok) return floor
  if (reading === null) return undecided(guaranteeReading)

  const floorFen = floor.value.trace.value
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
        floor.value.trace,
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
