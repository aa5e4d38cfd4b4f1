import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { HandoverFacts } from './facts'
import { finalPay } from './questions'
import type { LeavingRules } from './rules'

export interface HandoverDecision {
  readonly about: 'handover'
  readonly complete: boolean
  /** Keys of the items nobody has signed for, in the rules' order. */
  readonly missing: readonly string[]
  readonly certificateReady: boolean
  readonly finalPayReady: boolean
}

/** Whether a hand-over is complete (R19.3): every item signed for. */
export function handover(
  { handover: rules }: LeavingRules,
  { signed }: HandoverFacts,
): Result<Decided<HandoverDecision>, Refusal> {
  const strange = signed.find((key) => !rules.items.some((item) => item.key === key))
  if (strange !== undefined) return refuse(noSuchItem(strange))
  const missing = rules.items.map(({ key }) => key).filter((key) => !signed.includes(key))
  const complete = missing.length === 0
  if (!complete && rules.finalPay === null) return undecided(finalPay)
  const finalPayReady = complete || rules.finalPay === 'paid_anyway'
  return ok({
    decision: { about: 'handover', complete, missing, certificateReady: complete, finalPayReady },
    trace: {
      name: words('移交是否办完', 'Is the hand-over complete'),
      value: complete,
      unit: 'yes_no',
      because: complete
        ? words('全部签收', 'everything is signed for')
        : words(`还差 ${missing.length} 项`, `${missing.length} still missing`),
      rule: '/handover/items',
      fact: '/signed',
      of: [
        ...rules.items.map(({ key, name }, index) => ({
          name,
          value: signed.includes(key),
          unit: 'yes_no' as const,
          rule: `/handover/items/${index}`,
        })),
        {
          name: words('最后工资可发', 'Final pay may be paid'),
          value: finalPayReady,
          unit: 'yes_no',
          rule: finalPay.at,
        },
      ],
    },
  })
}

const noSuchItem = (key: string): Refusal => ({
  code: 'no_such_item',
  message: words(`移交清单里没有“${key}”。`, `The hand-over list has no item “${key}”.`),
  rule: '/handover/items',
  fact: '/signed',
  details: { item: key },
})
