import { isFreeName, LIMITS } from '@bylaw/formula'
import { inWords, wordsUpTo } from '@bylaw/rules-kit'
import * as z from 'zod'
import { RESULT_UNITS, UNITS } from './units'

const Unit = z.enum(UNITS)
const Name = z
  .string()
  .refine(
    isFreeName,
    inWords(
      '名称用英文字母、数字和下划线，以字母开头，并且不是公式里已有的词，如 list_price。',
      'A name has letters, digits and underscores, begins with a letter and is no word of the language: list_price.',
    ),
  )

const Variable = z
  .strictObject({
    /** What the formula calls it. */
    name: Name,
    title: wordsUpTo(60),
    type: z.enum(['number', 'bool', 'text', 'list of number', 'list of text']),
    /** What it counts; null where it is no number. */
    unit: Unit.nullable(),
  })
  .refine(({ type, unit }) => type.endsWith('number') === (unit !== null), {
    path: ['unit'],
    ...inWords(
      '数要有单位，是非和文字没有单位。',
      'Numbers have a unit; conditions and texts have none.',
    ),
  })
export type Variable = z.infer<typeof Variable>

/** Whole fen where the result is money, else a decimal in the result's own unit: `"1.5"`. */
const Bound = z.union([z.int(), z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/)])
const Bounds = z.strictObject({ least: Bound.nullable(), most: Bound.nullable() })

/** A figure, condition or text that is worked out by a formula of the company's own. */
export const FormulaRules = z
  .strictObject({
    result: z.strictObject({
      title: wordsUpTo(60),
      unit: z.enum([...RESULT_UNITS, 'yes_no', 'text']),
    }),
    variables: z
      .array(Variable)
      .max(50)
      .refine(
        (variables) => new Set(variables.map(({ name }) => name)).size === variables.length,
        inWords('同一名称只用一次。', 'Each name is used once.'),
      ),
    /** Null until somebody has written it. */
    formula: z.string().min(1).max(LIMITS.sourceChars).nullable(),
    /** The one rounding, that of the result; null where it is no number. Places of yuan for money. */
    rounding: z
      .strictObject({ mode: z.literal('half_up'), places: z.int().min(0).max(6) })
      .nullable(),
    /** A result beyond these is refused; null where nothing bounds it. */
    bounds: Bounds,
  })
  .refine(({ result, rounding }) => isNumber(result.unit) === (rounding !== null), {
    path: ['rounding'],
    ...inWords(
      '数要说明怎样取舍，是非和文字不需要。',
      'A number says how it is rounded; conditions and texts are not.',
    ),
  })
  .refine(({ result, rounding }) => result.unit !== 'fen' || rounding?.places === 2, {
    path: ['rounding', 'places'],
    ...inWords(
      '金额一律四舍五入到分，也就是两位小数。',
      'Money is always rounded to the fen: two places.',
    ),
  })
  .refine(({ result, bounds }) => limitsOf(bounds).every((bound) => fits(bound, result.unit)), {
    path: ['bounds'],
    ...inWords(
      '上下限要与结果的单位一致：金额是整数分，其他数是小数，是非和文字没有上下限。',
      'Bounds are of the result’s unit: whole fen for money, decimals for other numbers, none otherwise.',
    ),
  })
  .refine(
    ({ bounds: { least, most } }) =>
      least === null || most === null || Number(least) <= Number(most),
    {
      path: ['bounds', 'most'],
      ...inWords('上限不能低于下限。', 'The most is not below the least.'),
    },
  )
export type FormulaRules = z.infer<typeof FormulaRules>

const isNumber = (unit: string): boolean => unit !== 'yes_no' && unit !== 'text'

const limitsOf = ({ least, most }: z.infer<typeof Bounds>): readonly (number | string)[] =>
  [least, most].filter((bound) => bound !== null)

const fits = (bound: number | string, unit: string): boolean =>
  isNumber(unit) && (unit === 'fen') === (typeof bound === 'number')
