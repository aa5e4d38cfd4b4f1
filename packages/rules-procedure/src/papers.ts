import { ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { PapersFacts } from './facts'
import { gatesSettlement, signedBy } from './questions'
import type { Papers } from './rules'

export interface PapersDecision {
  readonly by: 'papers'
  readonly complete: boolean
  /** Keys of the papers that lack a signature, in the rules' order. */
  readonly missing: readonly string[]
  /** Whether pay of later stages may go on meanwhile. */
  readonly settlementMayGoOn: boolean
}

/** Whether every paper of a project is signed by everyone who has to (R19.5). */
export function papers(
  rules: Papers,
  { signatures }: PapersFacts,
): Result<Decided<PapersDecision>, Refusal> {
  const isSigned = (key: string) =>
    rules.signedBy.every((who) => (signatures[key] ?? []).includes(who))
  const missing = rules.papers.map(({ key }) => key).filter((key) => !isSigned(key))
  const complete = missing.length === 0
  if (!complete && rules.gatesSettlement === null) return undecided(gatesSettlement)
  const settlementMayGoOn = complete || rules.gatesSettlement === false
  return ok({
    decision: { by: 'papers', complete, missing, settlementMayGoOn },
    trace: {
      name: words('资料是否齐全', 'Are the papers complete'),
      value: complete,
      unit: 'yes_no',
      because: complete
        ? words('全部签字', 'all are signed')
        : words(`还差 ${missing.length} 份`, `${missing.length} still missing`),
      rule: signedBy.at,
      fact: '/signatures',
      of: [
        ...rules.papers.map(({ key, name }, index) => ({
          name,
          value: isSigned(key),
          unit: 'yes_no' as const,
          rule: `/template/papers/${index}`,
        })),
        {
          name: words('后续结算可以进行', 'Later stages may be settled'),
          value: settlementMayGoOn,
          unit: 'yes_no',
          rule: gatesSettlement.at,
        },
      ],
    },
  })
}
