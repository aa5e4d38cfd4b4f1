import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { AwardFacts } from './facts'
import { vetoGround } from './questions'
import type { AwardRules } from './rules'

/** Who was vetoed (R19.12.4): by one of the three, for something recorded in the month. */
export function vetoed(
  { veto }: AwardRules,
  { vetoes, recorded }: AwardFacts,
): Result<ReadonlySet<string>, Refusal> {
  for (const [index, { nominee, by }] of vetoes.entries()) {
    if (!veto.holders.some(({ key }) => key === by)) return refuse(notAHolder(by, index))
    const grounded = recorded.some(
      (each) => each.nominee === nominee && veto.grounds.some(({ key }) => key === each.ground),
    )
    if (veto.needs === 'ground' && !grounded) return refuse(withoutGround(nominee, index))
  }
  return ok(new Set(vetoes.map(({ nominee }) => nominee)))
}

const notAHolder = (by: string, index: number): Refusal => ({
  code: 'not_a_veto_holder',
  message: words(`${by} 没有否决权。`, `${by} holds no veto.`),
  rule: '/veto/holders',
  fact: `/vetoes/${index}/by`,
  details: { by },
})

const withoutGround = (nominee: string, index: number): Refusal => ({
  code: 'veto_without_ground',
  message: words(
    `否决 ${nominee} 须有当月记录在案的投诉、质量问题或懈怠。`,
    `A veto of ${nominee} takes a complaint, quality problem or slackness recorded in the month.`,
  ),
  rule: vetoGround.at,
  fact: `/vetoes/${index}`,
  details: { nominee },
})
