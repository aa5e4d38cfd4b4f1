import { type RuleFinding, sameKeys, sameRows, warningAt } from '@bylaw/rules-kit'
import type { Approval, ProcedureRules } from './rules'

/** People, papers and steps listed twice, and drafts that their own author approves. */
export function check({ template }: ProcedureRules): readonly RuleFinding[] {
  switch (template.by) {
    case 'meeting':
      return [
        ...sameKeys('/template/people', template.people),
        ...sameKeys('/template/forms', template.forms),
      ]
    case 'papers':
      return [
        ...sameKeys('/template/papers', template.papers),
        ...sameRows('/template/signedBy', template.signedBy, (who) => who),
      ]
    case 'approval':
      return [
        ...sameKeys('/template/draftedBy', template.draftedBy),
        ...sameKeys('/template/steps', template.steps),
        ...ownApproval(template),
      ]
    case 'duty':
      return []
  }
}

const ownApproval = ({ draftedBy, steps }: Approval): readonly RuleFinding[] =>
  steps.flatMap(({ key, name }, index) =>
    draftedBy.some((drafter) => drafter.key === key)
      ? [
          warningAt(
            { table: '/template/steps', index },
            'own_approval',
            `第 ${index + 1} 步“${name.zh}”也可以是起草人，等于自己审批自己。`,
            `Step ${index + 1}, ${name.en}, may also be who drafted it: people would approve their own.`,
          ),
        ]
      : [],
  )
