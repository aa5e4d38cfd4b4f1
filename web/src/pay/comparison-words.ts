import { defineWords } from '../i18n/define-words'

/** A run beside the last one. */
export const comparisonWords = defineWords({
  'comparison.title': ['与上次工资对照', 'Compared with the last pay run'],
  'comparison.none': [
    '此前没有已批准的工资，无可对照。',
    'There is no earlier approved pay run to compare with.',
  ],
  'comparison.lead': [
    '与{month}相比，合计{difference}；{changed} 人有变化，{same} 人不变。',
    'Compared with {month}: {difference} in total; {changed, plural, one {# person} other {# people}} changed, {same} unchanged.',
  ],
  'comparison.more': ['多 {amount}', '{amount} more'],
  'comparison.less': ['少 {amount}', '{amount} less'],
  'comparison.equal': ['相同', 'unchanged'],
  'comparison.last': ['上次', 'Previous'],
  'comparison.now': ['本次', 'Current'],
  'comparison.difference': ['差额', 'Difference'],
  'comparison.why': ['变化原因', 'Reason'],
  'comparison.came': ['本次新增', 'new in this run'],
  'comparison.left': ['本次没有', 'not in this run'],
  'comparison.person_left': ['本次没有工资条', 'no payslip in this run'],
  'comparison.person_came': ['上次没有工资条', 'no payslip in the last run'],
  'comparison.rules': ['{title}：第 {was} 版 → 第 {is} 版', '{title}: version {was} → {is}'],
  'comparison.step': ['{name}：{was} → {is}', '{name}: {was} → {is}'],
  'comparison.absent': ['无', 'none'],
})
