import { words } from '@bylaw/kernel'
import type { FormulaRules } from './rules'

/** An amount with a share of it, as a model to change; the formula itself is the company's. */
export const starter: FormulaRules = {
  result: { title: words('结果', 'Result'), unit: 'fen' },
  variables: [
    { name: 'amount', title: words('金额', 'Amount'), type: 'number', unit: 'fen' },
    { name: 'share', title: words('比例', 'Share'), type: 'number', unit: 'percent' },
  ],
  formula: null,
  rounding: { mode: 'half_up', places: 2 },
  bounds: { least: null, most: null },
}
