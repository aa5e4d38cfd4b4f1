import { inWords, keyLike, shaped, Words } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import * as z from 'zod'
import { Bands } from './bands'

const Key = keyLike('work_quality')
const Points = shaped(
  /^\d{1,3}(\.\d{1,2})?$/,
  '请填写分数，最多两位小数。',
  'points are a plain decimal with at most two places',
)

export const Criterion = z.strictObject({ key: Key, name: Words, max: z.int().min(1).max(100) })
export type Criterion = z.infer<typeof Criterion>

/** A sheet that one person fills in, criterion by criterion (R19.10). */
export const CriteriaTemplate = z.strictObject({
  by: z.literal('criteria'),
  parts: z
    .array(z.strictObject({ key: Key, name: Words, criteria: z.array(Criterion).min(1) }))
    .min(1),
  /** What to make of maxima that do not add up to 100; null until someone decides. */
  reading: z.enum(['raw_of_80', 'scaled_to_100', 'with_20_point_results_part']).nullable(),
  /** The smallest difference between two scores: `1` for whole points, `0.5` for halves. */
  scoreStep: z.enum(['1', '0.5', '0.1', '0.01']),
})
export type CriteriaTemplate = z.infer<typeof CriteriaTemplate>

/** When all are asked a second time; null or left out: never. No text says it. */
const SecondRound = z.strictObject({
  /** Points between the highest and the lowest score of a group from which they lie far apart. */
  spreadPoints: Points.nullable(),
  /** Whether that somebody who was asked gave no score by its end is a reason. */
  whenMissing: z.boolean(),
  /** Days that the second round is open. */
  days: z.int().min(1).max(60),
})

/** A review by several groups of people, each score from 0 to 100 (R15.2). */
export const RatersTemplate = z
  .strictObject({
    by: z.literal('raters'),
    /** What raters are asked to look at (R15.1). The text gives these no weights. */
    contents: z.array(z.strictObject({ key: Key, name: Words, aspects: z.array(Words) })),
    groups: z
      .array(z.strictObject({ key: Key, name: Words, minRaters: z.int().min(1).max(50) }))
      .min(1),
    /** Percent of the total by group, together 100; null until someone decides. */
    weightsPercent: z.record(Key, Points).nullable(),
    /** What a group without any score does to the total; null until someone decides. */
    missingGroup: z.enum(['renormalise', 'block', 'zero']).nullable(),
    /** What fewer raters than `minRaters` do: stop the result, or let it show who said what. */
    tooFewRaters: z.enum(['block', 'show_anyway']),
    secondRound: SecondRound.nullable().optional(),
  })
  .superRefine(weighed)
export type RatersTemplate = z.infer<typeof RatersTemplate>

/** Days before it is due by which whoever still owes something is reminded; three if nothing is set. */
const RemindDays = z.int().min(0).max(31).nullable().optional()

/** An appraisal that comes round with the calendar. */
const PeriodicCycle = z.strictObject({
  period: z.enum(['month', 'quarter', 'year']),
  /** Day of the period's last month by whose end it is due: 25, or its last day. */
  dueDay: z.union([z.int().min(1).max(28), z.literal('last')]),
  remindDays: RemindDays,
})

/** One that is held once for each project, when it has ended (R11.2.2.2). */
const ProjectCycle = z.strictObject({
  period: z.literal('project'),
  /** Days after the project's end by which it is due. */
  dueDays: z.int().min(0).max(365),
  remindDays: RemindDays,
})

const Percent = z.int().min(0).max(100).nullable()

/** What part of all results a grade is to have; a side that is null is open. */
export const Share = z.strictObject({
  grade: keyLike('excellent'),
  leastPercent: Percent,
  mostPercent: Percent,
})

export const AppraisalRules = z.strictObject({
  /** Whom a sheet is about: a person, or a department for which its leader answers (R08.3, R19.10). */
  about: z.enum(['person', 'department']).optional(),
  cycle: z.discriminatedUnion('period', [PeriodicCycle, ProjectCycle]),
  template: z.discriminatedUnion('by', [CriteriaTemplate, RatersTemplate]),
  bands: Bands,
  /** Whether the grade is read from the total as printed or from whole points. */
  bandOn: z.enum(['total', 'whole_points']),
  /** The letter of each grade, which the rule on repeated C grades counts; null until decided. */
  letters: z.record(z.string(), z.enum(['A', 'B', 'C', 'D'])).nullable(),
  /** When repeated low grades open a case (R19.11); null where the cycle has no such rule. */
  lowGrades: z
    .strictObject({
      letter: z.enum(['C', 'D']),
      times: z.int().min(1).max(12),
      counting: z.enum(['calendar_year', 'rolling_12']),
      /** Whether a worse letter counts as well. */
      worseCounts: z.boolean(),
    })
    .nullable(),
  /** How grades are to be spread over those who are appraised; null or left out: no text says it. */
  distribution: z.array(Share).nullable().optional(),
})
export type AppraisalRules = z.infer<typeof AppraisalRules>

/** Weights must name every group once and reach 100, or totals would not be out of 100. */
function weighed(
  { groups, weightsPercent }: { groups: readonly { key: string }[]; weightsPercent: unknown },
  context: z.core.$RefinementCtx,
): void {
  const weights = weightsPercent as Record<string, string> | null
  // What is no number has been refused where it stands.
  if (!weights || !Object.values(weights).every((each) => Points.safeParse(each).success)) return
  const keys = groups.map(({ key }) => key)
  const strange = [
    ...keys.filter((key) => !Object.hasOwn(weights, key)),
    ...Object.keys(weights).filter((key) => !keys.includes(key)),
  ]
  for (const key of strange)
    context.addIssue({
      code: 'custom',
      path: ['weightsPercent', key],
      ...(keys.includes(key)
        ? inWords(`评分组 ${key} 没有权重。`, `${key} has no weight`)
        : inWords(`没有 ${key} 这个评分组。`, `there is no group ${key}`)),
    })
  const sum = Object.values(weights).reduce((total, weight) => total.plus(weight), new Decimal(0))
  if (!sum.eq(100))
    context.addIssue({
      code: 'custom',
      path: ['weightsPercent'],
      ...inWords(
        `各组权重合计须为 100，现为 ${sum.toFixed()}。`,
        `weights add up to 100, these to ${sum.toFixed()}`,
      ),
    })
}
