import { ok, type Result, type Words, words } from '@bylaw/kernel'
import { type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import type { Days } from './calendar'
import { type Portion, prorated, proratedText } from './prorate'
import { companyMinimum, prorationBasis } from './questions'
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

/** Days that the guarantee covers, and which part of the month they are; null for all of it. */
export interface Covered {
  readonly days: readonly Days[]
  readonly portion: Portion | null
}

/** The least that the covered days pay, and how it came to be. */
export interface CoveredFloor {
  /** Pointer of the rule that sets it. */
  readonly rule: string
  readonly trace: Trace & { readonly value: number }
}

/** By the months of a shutdown whose days nobody knows, or without one. */
export function floorByMonths(
  rules: PayRules,
  furloughMonths: number | null,
  part: Portion | null,
): Result<CoveredFloor, Refusal> {
  const floor = floorOf(rules, furloughMonths)
  if (!floor.ok) return floor
  const { floorFen, used, rule } = floor.value
  return ok({
    rule,
    trace: {
      name: FLOOR_NAMES[used],
      value: part ? prorated(floorFen, part) : floorFen,
      unit: 'fen',
      ...(part
        ? {
            because: same(proratedText(floorFen, part)),
            also: [prorationBasis.at, guaranteeInPartMonth.at],
          }
        : {}),
      rule,
      ...(furloughMonths === null ? { of: [NO_SHUTDOWN_RECORDED] } : {}),
    },
  })
}

export const FLOOR_NAMES: Readonly<Record<Floor['used'], Words>> = {
  ordinary: words('每月保底', 'Guarantee'),
  company_minimum: words('公司最低标准工资', 'Company’s minimum wage'),
}

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
