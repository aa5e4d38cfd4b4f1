import { appraisal, dueOn, review360 } from '@bylaw/rules-appraisal'
import { piecework, statementDueOn } from '@bylaw/rules-piecework'
import type { Adapter } from './answer'

/** COM-08, APR-05 and APR-07: days by which something is due. */
export const DATES: Readonly<Record<string, Adapter>> = {
  deadline: (args) => {
    const kinds = ['quantity_statement', 'appraisal', 'quarter_review', 'annual_review'] as const
    const [kind, period] = [args.oneOf('kind', kinds), args.text('period')]
    args.finish()
    if (kind === 'quantity_statement') return { due: statementDueOn(piecework.starter, period) }
    return { due: dueOn((kind === 'appraisal' ? appraisal.starter : review360).cycle, period) }
  },
}
