import type { Explanation, NewQuantity } from '@bylaw/contract'
import { assert, fenFromYuan, type Words, words, yuanFromFen } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { contractingRules, decidedBy } from './rules'

/** What the customer is charged for a repair; how the rules allowed it, where there were any. */
export interface RepairAgreed {
  readonly feeFen: number
  readonly underWarranty: boolean
  readonly explanation: Explanation | null
  /** Of how much it is one member's part, where a crew did it. */
  readonly shared?: {
    readonly crew: string
    readonly on: string
    readonly feeFen: number
    readonly shareBp: number
  }
}

/**
 * What a statement says of a repair's fee, once the rules allow it (R19.18.1): a statement with a
 * repair in it says what the customer is charged, pipe and fittings apart. A fee outside the bounds
 * is refused, and so is any while the company has not said what a repair costs.
 */
export async function repairAgreed(
  scope: Scope,
  { lines, repair }: Pick<NewQuantity, 'lines' | 'repair'>,
): Promise<RepairAgreed | null> {
  if (repair === undefined) {
    if (lines.some(({ scope: work }) => work === 'repair')) throw wrongFee('required', sayFee)
    return null
  }
  const { underWarranty } = repair
  const feeFen = fenFromYuan(repair.fee)
  assert(feeFen !== undefined, 'the contract lets no other amount in')
  const rules = await contractingRules(scope)
  if (!rules) return { feeFen, underWarranty, explanation: null }
  const facts = { about: 'repair', feeFen, underWarranty } as const
  const { decision, explanation } = await decidedBy(scope, rules, facts)
  if (!decision.accepted) throw wrongFee('does_not_fit', outside(decision))
  return { feeFen, underWarranty, explanation }
}

const wrongFee = (code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer: '/repair/fee', code, message }] })

const sayFee = words(
  '有维修内容，请填写向客户收取的费用（材料另计）。',
  'It includes a repair: enter the fee charged to the customer, excluding materials.',
)

/** From what to what a fee goes; free of charge under warranty, where the company said so. */
function outside({ leastFen, mostFen }: { leastFen: number; mostFen: number | null }): Words {
  const [least, most] = [yuanFromFen(leastFen), mostFen === null ? null : yuanFromFen(mostFen)]
  if (mostFen === 0)
    return words('按制度，保修期内维修免费。', 'Under the rules, repairs under warranty are free.')
  return most === null
    ? words(
        `按制度，维修最低收费 ${least} 元。`,
        `Under the rules, a repair costs at least ${least} yuan.`,
      )
    : words(
        `按制度，维修收费在 ${least} 至 ${most} 元之间。`,
        `Under the rules, a repair costs between ${least} and ${most} yuan.`,
      )
}
