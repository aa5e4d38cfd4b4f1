import { words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { monthsSince, passMarks, paysFrom } from './questions'
import type { CareerRules } from './rules'

/** What the next level takes, in words. */
export function explain(rules: CareerRules): readonly Sentence[] {
  const names = rules.tests.map(({ name }) => name)
  const marks = rules.tests.map(({ key, name }) => ({ name, mark: rules.passMarks?.[key] }))
  return [
    {
      rule: '/onlyNextLevel',
      text: rules.onlyNextLevel
        ? words(
            `共 ${rules.highestLevel} 级，逐级申请。`,
            `${rules.highestLevel} levels, taken one at a time.`,
          )
        : words(
            `共 ${rules.highestLevel} 级，可以跳级。`,
            `${rules.highestLevel} levels; some may be skipped.`,
          ),
    },
    {
      rule: '/months',
      text: words(
        `工作满 ${rules.months} 个月可申请，须通过${names.map(({ zh }) => zh).join('、')}。`,
        `After ${rules.months} months’ work a level may be applied for; it takes: ${names.map(({ en }) => en).join(', ')}.`,
      ),
    },
    answered(monthsSince, rules.monthsSince, words('时间的起点', 'The months count')),
    answered(
      passMarks,
      rules.passMarks,
      words('合格线', 'Pass marks'),
      words(
        marks.map(({ name, mark }) => `${name.zh} ${mark} 分`).join('，'),
        marks.map(({ name, mark }) => `${name.en} ${mark}`).join(', '),
      ),
    ),
    answered(paysFrom, rules.paysFrom, words('新级别的工资起算', 'The higher level pays from')),
  ]
}
