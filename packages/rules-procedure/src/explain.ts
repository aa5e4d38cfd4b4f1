import { words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { cadenceWords } from './cadence-words'
import { ofCustody, ofForm, ofRemedy, ofStages } from './explain-work'
import { cadence, gatesSettlement, order, signedBy, standIn } from './questions'
import type { Approval, Duty, Meeting, Papers, ProcedureRules } from './rules'

/** A procedure in words. */
export function explain({ template }: ProcedureRules): readonly Sentence[] {
  switch (template.by) {
    case 'meeting':
      return ofMeeting(template)
    case 'papers':
      return ofPapers(template)
    case 'approval':
      return ofApproval(template)
    case 'duty':
      return ofDuty(template)
    case 'form':
      return ofForm(template)
    case 'stages':
      return ofStages(template)
    case 'remedy':
      return ofRemedy(template)
    case 'custody':
      return ofCustody(template)
  }
}

const ofMeeting = ({ people, forms, opens, standIn: chosen }: Meeting): Sentence[] => [
  {
    rule: '/template/people',
    text: words(
      `须到场：${people.map(({ name }) => name.zh).join('、')}；缺一不受理。`,
      `Who has to be there, or it is not accepted: ${people.map(({ name }) => name.en).join(', ')}.`,
    ),
  },
  ...people.flatMap(({ name, seesThrough }, index) =>
    seesThrough
      ? [
          {
            rule: `/template/people/${index}/seesThrough`,
            text: words(
              `${name.zh}由项目负责人担任。`,
              `${name.en} is whoever is responsible for the project.`,
            ),
          },
        ]
      : [],
  ),
  ...forms.map(({ name }, index) => ({
    rule: `/template/forms/${index}`,
    text: words(`须填写${name.zh}。`, `${name.en} has to be filled in.`),
  })),
  ...(opens
    ? [
        {
          rule: '/template/opens',
          text: words(
            '未办结的项目不受理工程量；到场的各方须本人签认。',
            'Until it is done, no work on the project is accepted; each side signs for itself.',
          ),
        },
      ]
    : []),
  answered(standIn, chosen, words('代理', 'Standing in')),
]

const ofPapers = (rules: Papers): Sentence[] => [
  ...rules.papers.map(({ name }, index) => ({
    rule: `/template/papers/${index}`,
    text: words(`${name.zh}须签字确认。`, `${name.en} has to be signed.`),
  })),
  answered(signedBy, rules.signedBy, words('签字', 'Signed by')),
  answered(
    gatesSettlement,
    rules.gatesSettlement,
    words('资料不齐时结算', 'Settlement while incomplete'),
  ),
]

const ofApproval = ({ draftedBy, steps, order: chosen }: Approval): Sentence[] => [
  {
    rule: '/template/draftedBy',
    text:
      draftedBy.length === 0
        ? words('任何人可以提出。', 'Anyone may draft it.')
        : words(
            `由${draftedBy.map(({ name }) => name.zh).join('、')}起草。`,
            `Drafted by: ${draftedBy.map(({ name }) => name.en).join(', ')}.`,
          ),
  },
  {
    rule: '/template/steps',
    text: words(
      `须经${steps.map(({ name }) => name.zh).join('、')}同意。`,
      `Approved by: ${steps.map(({ name }) => name.en).join(', ')}.`,
    ),
  },
  answered(order, chosen, words('次序', 'Order')),
]

const ofDuty = ({ name, cadence: chosen, dueDay }: Duty): Sentence[] => {
  const said = chosen === null ? undefined : cadenceWords(chosen, dueDay)
  // With a day of its own it is more than any answer on offer says.
  return dueDay == null || said === undefined
    ? [answered(cadence, chosen, name, said)]
    : [{ rule: cadence.at, text: words(`${name.zh}：${said.zh}。`, `${name.en}: ${said.en}.`) }]
}
