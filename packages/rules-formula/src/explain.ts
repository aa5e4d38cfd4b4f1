import { type Words, words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { figure } from './figure'
import { formulaInWords } from './formula-words'
import { whichFormula } from './question'
import type { FormulaRules, Variable } from './rules'
import { unitInWords } from './unit-words'

/** What is worked out, by what formula, from what, and how it is rounded. */
export const explain = (rules: FormulaRules): readonly Sentence[] => [
  formulaSentence(rules),
  ...rules.variables.map((variable, index) => ({
    rule: `/variables/${index}`,
    text: variableWords(variable),
  })),
  ...roundingSentence(rules),
  ...boundsSentence(rules),
]

function formulaSentence({ result, formula, variables }: FormulaRules): Sentence {
  const { title } = result
  if (formula === null) return answered(whichFormula, null, title)
  const said = formulaInWords(formula, new Map(variables.map(({ name, title: of }) => [name, of])))
  return {
    rule: '/formula',
    text: words(`${title.zh} = ${said.zh}。`, `${title.en} = ${said.en}.`),
  }
}

function variableWords({ name, title, type, unit }: Variable): Words {
  const kind = unitInWords(unit ?? (type === 'bool' ? 'yes_no' : 'text'))
  const several = type.startsWith('list')
  return words(
    `公式里的 ${name} 是“${title.zh}”，${several ? '多个，' : ''}单位或类型：${kind.zh}。`,
    `In the formula, ${name} is “${title.en}”${several ? ', several of them' : ''}: ${kind.en}.`,
  )
}

function roundingSentence({ result, rounding }: FormulaRules): readonly Sentence[] {
  if (rounding === null) return []
  const [zh, en] =
    result.unit === 'fen'
      ? ['分', 'to the fen']
      : [` ${rounding.places} 位小数`, `to ${rounding.places} decimal places`]
  return [
    {
      rule: '/rounding',
      text: words(
        `中间不取舍，结果四舍五入到${zh}。`,
        `Nothing is rounded on the way; the result is rounded half up ${en}.`,
      ),
    },
  ]
}

function boundsSentence({ result, bounds: { least, most } }: FormulaRules): readonly Sentence[] {
  const bound = (value: number | string | null, zh: string, en: string) => {
    if (value === null) return []
    const said = figure(value, result.unit)
    return [words(`${zh} ${said.zh}`, `${en} ${said.en}`)]
  }
  const limits = [...bound(least, '低于', 'below'), ...bound(most, '高于', 'above')]
  if (!limits.length) return []
  return [
    {
      rule: '/bounds',
      text: words(
        `算得${limits.map(({ zh }) => zh).join('或')} 时不出结果，由人核对。`,
        `A result ${limits.map(({ en }) => en).join(' or ')} is refused for someone to check.`,
      ),
    },
  ]
}
