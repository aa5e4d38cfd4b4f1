import { errorAt, type RuleFinding, warningAt } from '@bylaw/rules-kit'
import { checked } from './checked'
import { ended } from './ended'
import type { FormulaRules } from './rules'

/** Where the formula goes wrong, and variables that it never mentions. */
export function check(rules: FormulaRules): readonly RuleFinding[] {
  if (rules.formula === null) return []
  const formula = checked(rules, rules.formula)
  if (!formula.ok) {
    const { code, place } = formula.refusal
    const message = ended(formula.refusal.message)
    return [
      errorAt(
        '/formula',
        code,
        `公式第 ${place.line} 行第 ${place.column} 个字符：${message.zh}`,
        `Line ${place.line}, character ${place.column} of the formula: ${message.en}`,
      ),
    ]
  }
  const { names } = formula.value
  return rules.variables.flatMap(({ name, title }, index) =>
    names.includes(name)
      ? []
      : [
          warningAt(
            { table: '/variables', index },
            'unused_variable',
            `公式没有用到“${title.zh}”（${name}）。`,
            `The formula does not mention “${title.en}” (${name}).`,
          ),
        ],
  )
}
