import type { evaluate, Wanted } from '@bylaw/formula'
import { words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { figure } from './figure'
import type { FormulaRules } from './rules'

/** An exact number, as a formula gives it. */
type Exact = Extract<
  Extract<ReturnType<typeof evaluate<Wanted>>, { readonly ok: true }>['value']['value'],
  object
>

/** The refusal of a result that its bounds do not allow; the bounds themselves do. */
export function outsideBounds({ result, bounds }: FormulaRules, value: Exact): Refusal | undefined {
  const { least, most } = bounds
  const below = least !== null && value.lt(least)
  if (!below && (most === null || value.lte(most))) return undefined
  const bound = below ? least : most
  if (bound === null) return undefined
  const [came, limit] = [figure(value.toFixed(), result.unit), figure(bound, result.unit)]
  return {
    code: 'out_of_bounds',
    message: words(
      `“${result.title.zh}”算得 ${came.zh}，${below ? '低于下限' : '高于上限'} ${limit.zh}，请核对。`,
      `“${result.title.en}” comes to ${came.en}, ${below ? 'below the least' : 'above the most'}, ${limit.en}: please check.`,
    ),
    rule: below ? '/bounds/least' : '/bounds/most',
    details: { value: value.toFixed(), bound },
  }
}
