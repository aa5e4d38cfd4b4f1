import { assert } from '@bylaw/kernel'
import { inWords, keyLike, shaped, Words } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import * as z from 'zod'

const Points = shaped(
  /^\d{1,3}(\.\d{1,2})?$/,
  '请填写分数，最多两位小数。',
  'points are a plain decimal',
)

export const GradeBand = z.strictObject({
  grade: keyLike('good'),
  name: Words,
  /** Lowest total of the grade; the next higher grade's `from` is already outside. */
  from: Points,
})
export type GradeBand = z.infer<typeof GradeBand>

/**
 * Grades from the highest down. Each runs from its `from` up to, but not including, the one
 * above, so that no total falls between two grades: 89.5 is still good where excellent starts at 90.
 */
export const Bands = z
  .array(GradeBand)
  .min(1)
  .superRefine((bands, context) => {
    // What is no number has been refused where it stands.
    if (!bands.every(({ from }) => Points.safeParse(from).success)) return
    bands.forEach((band, index) => {
      const above = bands[index - 1]
      if (above && new Decimal(band.from).gte(above.from))
        context.addIssue({
          code: 'custom',
          path: [index, 'from'],
          ...inWords(
            `“${band.name.zh}”的起点须低于“${above.name.zh}”。`,
            `${band.grade} must start below ${above.grade}`,
          ),
        })
    })
    const lowest = bands.at(-1)
    if (lowest && !new Decimal(lowest.from).isZero())
      context.addIssue({
        code: 'custom',
        path: [bands.length - 1, 'from'],
        ...inWords(
          '最低等级须从 0 分起，否则有的总分没有等级。',
          'the lowest grade starts at 0, or some totals would have no grade',
        ),
      })
  })

/** The grade of a total, with its place in the list. */
export function gradeOf(
  bands: readonly GradeBand[],
  total: Decimal,
): { readonly band: GradeBand; readonly index: number } {
  const index = bands.findIndex((band) => total.gte(band.from))
  const band = bands[index]
  assert(band !== undefined, 'the lowest band starts at 0 and a total is never below it')
  return { band, index }
}
