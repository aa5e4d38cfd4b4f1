import type { Choice } from '../cell'
import { rowsAt, valueAt } from '../json'
import type { Field, Label, Section, Sheet } from '../sheet'
import { named, nameOf } from './named'

/** Rewards: which there are, what each is worth, and who approves, once those are decided. */
export const rewardSheet = (rules: unknown): Sheet => ({
  covers: ['/worth', '/approvedBy'].filter((at) => valueAt(rules, at) != null),
  sections: [
    named('figure.rewards', '/rewards', {
      more: [{ label: 'figure.for_suggestions', at: '/forSuggestions', cell: { type: 'yes_no' } }],
      blank: { forSuggestions: false },
    }),
    ...(valueAt(rules, '/worth') == null ? [] : [worths(rules)]),
    ...(valueAt(rules, '/approvedBy') == null ? [] : [named('figure.approved_by', '/approvedBy')]),
  ],
})

const worths = (rules: unknown): Section => ({
  section: 'fields',
  title: 'figure.worth',
  fields: rowsAt(rules, '/rewards').flatMap((row) => worthOf(rules, row)),
})

/** What one reward is worth, and the figure that goes with it, if any. */
function worthOf(rules: unknown, row: unknown): readonly Field[] {
  const at = `/worth/${String(valueAt(row, '/key'))}`
  const name = nameOf(row) ?? { zh: '', en: '' }
  const value = valueAt(rules, at)
  const chosen: Field = { label: name, at, cell: { type: 'choice', of: worthChoices(value) } }
  switch (valueAt(value, '/by')) {
    case 'fixed':
      return [
        chosen,
        { label: said(name, '金额（元）', 'sum (yuan)'), at: `${at}/fen`, cell: { type: 'fen' } },
      ]
    case 'share_of_benefit':
      return [
        chosen,
        { label: said(name, '比例（%）', 'share (%)'), at: `${at}/bp`, cell: { type: 'percent' } },
      ]
    default:
      return [chosen]
  }
}

const said = (name: { zh: string; en: string }, zh: string, en: string): Label => ({
  zh: `${name.zh}：${zh}`,
  en: `${name.en}: ${en}`,
})

/** What is chosen keeps its figure; what is chosen anew begins without one. */
const worthChoices = (value: unknown): readonly Choice[] =>
  [
    { value: { by: 'praise' }, label: 'figure.praise' as const },
    { value: { by: 'fixed', fen: '' }, label: 'figure.fixed_sum' as const },
    { value: { by: 'case_by_case' }, label: 'figure.case_by_case' as const },
    { value: { by: 'share_of_benefit', bp: '' }, label: 'figure.share_of_benefit' as const },
  ].map((choice) => (choice.value.by === valueAt(value, '/by') ? { ...choice, value } : choice))
