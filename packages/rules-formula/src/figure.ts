import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { FormulaRules } from './rules'

/** A figure of the result's unit as a sentence says it: `11.68 元`, `8%`. */
export function figure(value: number | string, unit: FormulaRules['result']['unit']): Words {
  if (unit === 'fen') return words(`${yuanFromFen(Number(value))} 元`, yuanFromFen(Number(value)))
  if (unit === 'percent') return words(`${value}%`, `${value}%`)
  return words(String(value), String(value))
}
