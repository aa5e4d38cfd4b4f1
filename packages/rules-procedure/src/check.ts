import {
  errorAt,
  isListed,
  type RuleFinding,
  sameKeys,
  sameRows,
  warningAt,
} from '@bylaw/rules-kit'
import type { Approval, Form, ProcedureRules, Stages } from './rules'

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
    case 'form':
      return [...sameKeys('/template/fields', template.fields), ...nothingNeeded(template)]
    case 'stages':
      return ofStages(template)
    case 'remedy':
      return sameKeys('/template/record', template.record)
    case 'custody':
      return sameKeys('/template/things', template.things)
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

const nothingNeeded = ({ fields }: Form): readonly RuleFinding[] =>
  fields.some(({ needed }) => needed)
    ? []
    : [
        warningAt(
          '/template/fields',
          'nothing_needed',
          '没有一栏必填：空白的表也会被受理。',
          'No box is needed: a blank form would be accepted.',
        ),
      ]

/** One paper in two stages would open both gates by being filed once. */
const ofStages = ({ stages, leaves, roles, confirmedBy }: Stages): readonly RuleFinding[] => {
  const earlier = new Set<string>()
  return [
    ...sameKeys('/template/stages', stages),
    ...sameKeys('/template/roles', roles),
    ...forNoStage('/template/leaves', stages, leaves),
    ...forNoStage('/template/confirmedBy', stages, confirmedBy),
    ...stages.flatMap((stage) =>
      (leaves?.[stage.key] ?? []).flatMap((paper, index) => {
        if (!earlier.has(paper.key)) {
          earlier.add(paper.key)
          return []
        }
        return [
          errorAt(
            { table: `/template/leaves/${stage.key}`, index },
            'duplicate_row',
            `第 ${index + 1} 行的“${paper.name.zh}”在前面的阶段已有。`,
            `Row ${index + 1}: ${paper.name.en} is in an earlier stage already.`,
          ),
        ]
      }),
    ),
  ]
}

/** What is still kept for a stage that was taken out is never read. */
const forNoStage = (
  at: string,
  stages: Stages['stages'],
  kept: Readonly<Record<string, unknown>> | null,
): readonly RuleFinding[] =>
  Object.keys(kept ?? {})
    .filter((key) => !isListed(stages, key))
    .map((key) =>
      warningAt(
        `${at}/${key}`,
        'unknown_name',
        `没有“${key}”这个阶段，此处不起作用。`,
        `There is no stage ${key}: this is never read.`,
      ),
    )
