import { words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { cadence, gatesSettlement, order, signedBy, standIn } from './questions'
import type { Approval, Checklist, Duty, ProcedureRules } from './rules'

/** A procedure in words. */
export function explain({ template }: ProcedureRules): readonly Sentence[] {
  switch (template.by) {
    case 'checklist':
      return ofChecklist(template)
    case 'approval':
      return ofApproval(template)
    case 'duty':
      return ofDuty(template)
  }
}

const ofChecklist = (list: Checklist): Sentence[] => [
  ...(list.people.length > 0
    ? [
        {
          rule: '/template/people',
          text: words(
            `须到场：${list.people.map(({ name }) => name.zh).join('、')}。`,
            `Who has to be there: ${list.people.map(({ name }) => name.en).join(', ')}.`,
          ),
        },
        answered(standIn, list.standIn, words('代理', 'Standing in')),
      ]
    : []),
  ...list.papers.map(({ name, must }, index) => ({
    rule: `/template/papers/${index}`,
    text:
      must === 'signed'
        ? words(`${name.zh}须签字确认。`, `${name.en} has to be signed.`)
        : words(`${name.zh}须填写。`, `${name.en} has to be filled in.`),
  })),
  answered(signedBy, list.signedBy, words('签字', 'Signed by')),
  answered(
    gatesSettlement,
    list.gatesSettlement,
    words('不齐时结算', 'Settlement while incomplete'),
  ),
]

const ofApproval = ({ draftedBy, steps, order: chosen }: Approval): Sentence[] => [
  {
    rule: '/template/draftedBy',
    text:
      draftedBy.length === 0
        ? words('任何人可以提出。', 'Anyone may draft it.')
        : words(`起草：${draftedBy.join('、')}。`, `Drafted by: ${draftedBy.join(', ')}.`),
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

const ofDuty = ({ name, cadence: chosen }: Duty): Sentence[] => [
  answered(
    cadence,
    chosen,
    name,
    words(`每 ${chosen?.every} ${chosen?.unit}`, `every ${chosen?.every} ${chosen?.unit}`),
  ),
]
