import { words } from '@bylaw/kernel'
import * as z from 'zod'
import type { FormulaRules, Variable } from './rules'
import { unitInWords } from './unit-words'

/** The facts that one formula asks for: its own variables, each as what it counts. */
export const factsUnder = ({ variables }: FormulaRules): z.ZodType =>
  z.strictObject({
    values: z.strictObject(
      Object.fromEntries(variables.map((variable) => [variable.name, factOf(variable).optional()])),
    ),
  })

function factOf(variable: Variable): z.ZodType {
  const { title, type, unit } = variable
  const name =
    unit === null || unit === 'number'
      ? title
      : words(`${title.zh}（${unitInWords(unit).zh}）`, `${title.en} (${unitInWords(unit).en})`)
  const one = type.endsWith('number') ? numberOf(unit) : type === 'bool' ? z.boolean() : z.string()
  return (type.startsWith('list') ? z.array(one) : one).meta({ 'x-name': name })
}

/** Money is handed in as whole fen, per piece or not; any other number as it is written. */
const numberOf = (unit: Variable['unit']): z.ZodType =>
  unit?.startsWith('fen')
    ? z.int().meta({ 'x-unit': 'fen' })
    : z.string().regex(/^\d{1,15}(\.\d{1,6})?$/)
