import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { RepairFacts } from './facts'
import { repairFloor, warranty } from './repair-questions'
import type { ContractingRules } from './rules'

export interface RepairDecision {
  readonly about: 'repair'
  readonly accepted: boolean
  readonly leastFen: number
  readonly mostFen: number | null
}

/** Whether a repair fee may be agreed (R19.18.1). All of it is paid to finance. */
export function repair(
  { repair: rules }: ContractingRules,
  { feeFen, underWarranty }: RepairFacts,
): Result<Decided<RepairDecision>, Refusal> {
  if (underWarranty && rules.warranty === null) return undecided(warranty)
  const free = underWarranty && rules.warranty === 'free'
  if (!free && rules.fee === null) return undecided(repairFloor)
  const leastFen = free ? 0 : (rules.fee?.leastFen ?? 0)
  const mostFen = free ? 0 : (rules.fee?.mostFen ?? null)
  const accepted = leastFen <= feeFen && (mostFen === null || feeFen <= mostFen)
  const [fee, least] = [yuanFromFen(feeFen), yuanFromFen(leastFen)]
  const most = mostFen === null ? '' : yuanFromFen(mostFen)
  return ok({
    decision: { about: 'repair', accepted, leastFen, mostFen },
    trace: {
      name: words('收费是否可以', 'Is the fee allowed'),
      value: accepted,
      unit: 'yes_no',
      because: free
        ? words(`保修期内免费，收 ${fee}`, `free under warranty, charged ${fee}`)
        : words(
            `收 ${fee}，最低 ${least}${most && `，最高 ${most}`}`,
            `charged ${fee}, at least ${least}${most && `, at most ${most}`}`,
          ),
      rule: free ? warranty.at : repairFloor.at,
      fact: '/feeFen',
    },
  })
}
