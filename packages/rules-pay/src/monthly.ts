import { words } from '@bylaw/kernel'
import type { Fixed } from './line'
import type { PayRules } from './rules'

/** A monthly amount, before it is cut by days. */
export type Monthly = Omit<Fixed, 'portion' | 'stretch'>

/** What was agreed with somebody who has no level: no clause has it, and no allowance goes with it. */
export const salary = (monthlyFen: number, worked: string): Monthly => ({
  code: 'base',
  name: words('月薪', 'Monthly salary'),
  monthlyFen,
  fact: worked.replace(/worked$/, 'monthlyFen'),
})

/** What probation pays (R19.13.6). */
export const onProbation = ({ probation }: PayRules): Monthly[] => [
  {
    code: 'base',
    name: words('试用期工资', 'Probation pay'),
    monthlyFen: probation.baseFen,
    rule: '/probation/baseFen',
  },
  {
    code: 'post_subsidy',
    name: words('岗位补助费', 'Post allowance'),
    monthlyFen: probation.postSubsidyFen,
    rule: '/probation/postSubsidyFen',
  },
]
