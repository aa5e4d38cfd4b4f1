import { words } from '@bylaw/kernel'
import {
  type AppraisalFacts,
  type AppraisalRules,
  appraisal,
  type CriteriaTemplate,
  graded,
  type Letter,
  lowGrades,
  meanTotal,
  type RatersTemplate,
  review360,
} from '@bylaw/rules-appraisal'
import { Decimal } from 'decimal.js'
import { type Adapter, errorOf } from './answer'
import { asObject, type Json } from './args'

const { starter } = appraisal
const READINGS = ['raw_of_80', 'scaled_to_100', 'with_20_point_results_part'] as const

/** APR-01 to APR-04 and APR-06. */
export const APPRAISAL: Readonly<Record<string, Adapter>> = {
  appraisal_total: (args) => {
    const scores = texts(args.object('scores'))
    const reading = args.oneOf('reading', READINGS, 'scaled_to_100')
    if (args.has('d3')) scores['results'] = args.text('d3')
    args.finish()
    const template: CriteriaTemplate = {
      ...(starter.template as CriteriaTemplate),
      reading,
      scoreStep: '0.01',
    }
    const answer = appraisal.decide({ ...starter, template }, { by: 'criteria', scores })
    if (answer.ok)
      return { raw: answer.value.decision.rawPoints, total: answer.value.decision.totalPoints }
    const { code, details } = answer.refusal
    return errorOf(
      answer.refusal,
      code === 'score_outside_0_to_max' ? { criterion: details?.['criterion'] } : {},
    )
  },

  grade: (args) => {
    const score = new Decimal(args.text('score'))
    const reading = args.oneOf('reading', ['half_open', 'round_then_band'] as const, 'half_open')
    args.finish()
    const bandOn = reading === 'half_open' ? 'total' : 'whole_points'
    const answer = graded({ ...starter, bandOn }, official(score, bandOn))
    return answer.ok ? { grade: answer.value.grade } : errorOf(answer.refusal)
  },

  score360: (args) => {
    const weightsPercent = texts(args.object('weights'))
    const raters: Record<string, string[]> = {}
    for (const [group, scores] of Object.entries(args.object('scores')))
      raters[group] = (scores as unknown[]).map(String)
    const missingGroup = args.oneOf(
      'missing',
      ['renormalise', 'block', 'zero'] as const,
      'renormalise',
    )
    args.finish()
    // The examples set no least number of raters, so a group may be a single person here.
    const groups = Object.keys(weightsPercent).map((key) => ({
      key,
      name: words(key, key),
      minRaters: 1,
    }))
    return reviewed({ groups, weightsPercent, missingGroup }, { by: 'raters', raters })
  },

  six_c: (args) => {
    const grades = args.list('grades').map((pair) => {
      const [month, letter] = pair as [string, Letter]
      return { month, letter }
    })
    const counting = args.oneOf(
      'counting',
      ['calendar_year', 'rolling_12'] as const,
      'calendar_year',
    )
    const worseCounts = args.flag('d_counts', true)
    args.finish()
    // The cases ask it when the latest month is decided.
    const latest = grades
      .map(({ month }) => month)
      .sort()
      .slice(-1)
    const limit = { letter: 'C', times: 6, counting, worseCounts } as const
    const { count, opensCase } = lowGrades(limit, grades, latest)
    return {
      c_count: count,
      triggered: opensCase,
      action: opensCase ? 'open_case_demote_or_terminate' : 'none',
    }
  },

  annual_factor: (args) => {
    const monthly = args.list('monthly').map(String)
    args.finish()
    if (monthly.length === 0) return { error: 'no_totals' }
    const mean = meanTotal(monthly)
    const answer = graded(starter, mean)
    if (!answer.ok) return errorOf(answer.refusal)
    return { mean: mean.toFixed(2), grade: answer.value.grade }
  },
}

/** A grade is read from the total as it is shown: two decimals, half up. */
const official = (score: Decimal, bandOn: AppraisalRules['bandOn']): Decimal =>
  bandOn === 'total' ? score.toDecimalPlaces(2, Decimal.ROUND_HALF_UP) : score

function reviewed(changes: Partial<RatersTemplate>, facts: AppraisalFacts): unknown {
  const template: RatersTemplate = {
    ...(review360.template as RatersTemplate),
    ...changes,
  }
  const rules: AppraisalRules = { ...review360, template }
  const answer = appraisal.decide(rules, facts)
  if (!answer.ok) {
    const { code, details } = answer.refusal
    return errorOf(
      answer.refusal,
      code === 'rater_group_missing' ? { group: details?.['group'] } : {},
    )
  }
  const { groupMeans, totalPoints, grade } = answer.value.decision
  return { group_means: groupMeans, total: new Decimal(totalPoints).toFixed(2), grade }
}

const texts = (values: Json): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asObject(values, 'values')).map(([key, value]) => [key, String(value)]),
  )
