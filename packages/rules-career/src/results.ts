import { words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import type { CareerFacts } from './facts'
import { passMarks } from './questions'
import type { CareerRules } from './rules'

/** Each test with whether it was passed: by the assessors' word, or by a mark at the pass mark or above. */
export const testSteps = (
  { tests, passMarks: marks }: CareerRules,
  { results }: CareerFacts,
): { readonly block: string; readonly trace: Trace }[] =>
  tests.map(({ key, name }) => {
    const result = results[key]
    const mark = marks?.[key]
    return {
      block: key,
      trace: {
        name,
        value: isPassed(result, mark),
        unit: 'yes_no',
        because: said(result, mark),
        rule: result !== undefined && /^\d/.test(result) ? `${passMarks.at}/${key}` : '/tests',
        fact: '/results',
      },
    }
  })

function isPassed(result: string | undefined, mark: string | undefined): boolean {
  if (result === undefined || result === 'failed') return false
  return result === 'passed' || (mark !== undefined && new Decimal(result).gte(mark))
}

function said(result: string | undefined, mark: string | undefined) {
  if (result === undefined) return words('没有参加', 'not taken')
  if (result === 'passed') return words('合格', 'passed')
  if (result === 'failed') return words('不合格', 'not passed')
  return words(`${result} 分，合格线 ${mark} 分`, `${result}, the pass mark is ${mark}`)
}
