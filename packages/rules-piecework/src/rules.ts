import { inWords, shaped } from '@bylaw/rules-kit'
import * as z from 'zod'
import { MEDIUM } from './names'

/** Yuan per metre as an exact decimal. Rates have fractions of a fen and are never rounded. */
const Rate = shaped(
  /^\d{1,4}(\.\d{1,4})?$/,
  '单价须写成 0.35 这样的数：不能为负，整数和小数各最多四位。',
  'a rate is a plain decimal such as 0.35: not below zero, at most four digits on either side',
)
const Share = z.int().min(0).max(10_000)

/** One printed row: both diameters belong to it. */
export const Band = z
  .strictObject({
    fromMm: z.int().min(1),
    toMm: z.int().min(1),
    /** First price column. */
    first: Rate,
    /** Second price column, or null where the table prints none. */
    second: Rate.nullable(),
  })
  .refine(
    (band) => band.fromMm <= band.toMm,
    inWords('管径须从小到大填写。', 'a band runs from its smaller to its larger diameter'),
  )
export type Band = z.infer<typeof Band>

/** What one metre of one kind of pipe pays for welding, by diameter (R19.14). */
export const RateTable = z.strictObject({
  medium: z.enum(['supply', 'drain']),
  bands: z.array(Band).min(1).superRefine(inOrder),
  /** Welding inside the pipe: on top of the diameter's rate, or in place of it. */
  innerWeld: z
    .strictObject({ rate: Rate, reading: z.enum(['addition', 'stand_alone']) })
    .nullable(),
})
export type RateTable = z.infer<typeof RateTable>

export const PieceworkRules = z.strictObject({
  tables: z.array(RateTable).superRefine(onePerMedium),
  /**
   * How many times the welding rate a kind of work pays. Guidance has no price of its own:
   * null until someone decides, `by_day` when it is paid by the day only.
   */
  scopeFactors: z.strictObject({
    weld: Rate,
    install: Rate,
    repair: Rate,
    guidance: z.union([Rate, z.literal('by_day')]).nullable(),
  }),
  /** Which rates the factor of an installation raises: rules from before this was asked, all. */
  installCovers: z.enum(['both', 'outer_only']).default('both'),
  /** What the column whose head was lost pays for; null until someone decides. */
  secondRateMeaning: z.enum(['second_person', 'both_columns', 'other_work']).nullable(),
  /** Pay for a day that no rate per metre fits (R19.18). */
  dayRate: z.strictObject({
    fen: z.int().min(0),
    steps: z.enum(['whole_days', 'half_days', 'eighths']),
    /** True when day-rate pay goes through the stages as well. */
    staged: z.boolean(),
  }),
  /** When earned commission is counted into pay (R19.15). The rest waits for the last stage. */
  stages: z
    .strictObject({
      monthlyBp: Share,
      completionBp: Share,
      mode: z.enum(['cumulative', 'lump_at_completion']),
      /** Months from completion until the rest may be applied for. */
      retentionMonths: z.int().min(0).max(120),
      /** What a claim made before that day is worth: nothing, or it waits for the day. */
      earlyApplication: z.enum(['refused', 'waits']),
    })
    .refine(
      ({ monthlyBp, completionBp }) => monthlyBp <= completionBp,
      inWords(
        '完工比例须包含按月已付的比例。',
        'the completion share includes what the months have paid',
      ),
    ),
  /** Day of the following month by whose end quantities are reported (R19.15). */
  statementDay: z.int().min(1).max(28),
})
export type PieceworkRules = z.infer<typeof PieceworkRules>

function inOrder(bands: readonly Band[], context: z.core.$RefinementCtx<Band[]>): void {
  bands.forEach((band, index) => {
    const before = bands[index - 1]
    if (before && band.fromMm <= before.toMm)
      context.addIssue({
        code: 'custom',
        path: [index, 'fromMm'],
        ...inWords(
          `第 ${index + 1} 行与第 ${index} 行重叠：Φ${band.fromMm} 有两个单价，上一行已到 Φ${before.toMm}。`,
          `rows ${index} and ${index + 1} overlap: Φ${band.fromMm} is priced twice, the row before runs to Φ${before.toMm}`,
        ),
      })
  })
}

function onePerMedium(
  tables: readonly RateTable[],
  context: z.core.$RefinementCtx<RateTable[]>,
): void {
  tables.forEach((table, index) => {
    if (tables.findIndex(({ medium }) => medium === table.medium) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'medium'],
        ...inWords(
          `${MEDIUM[table.medium].zh}有两张单价表。`,
          `there are two tables for ${table.medium}`,
        ),
      })
  })
}
