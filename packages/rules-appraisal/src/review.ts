import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { Decimal } from 'decimal.js'
import { Exact, official, plain, sumOf } from './points'
import { missingGroupQuestion, weightsQuestion } from './questions'
import type { RatersTemplate } from './rules'
import { inRange, type Score } from './score'

type Group = RatersTemplate['groups'][number]

interface Counted {
  readonly group: Group
  readonly weight: string
  readonly sum: Decimal
  /** How many scores the sum has; 1 for a missing group that counts as zero. */
  readonly count: number
}

/**
 * The total of a review by several groups (R15.2): the weighted mean of the groups' means.
 *
 * Nothing is rounded before the end: with weights 10, 20, 50 and 20, the means 95, 87.6667, 82 and
 * 83 make 84.63.
 */
export function reviewScore(
  template: RatersTemplate,
  raters: Readonly<Record<string, readonly string[]>>,
): Result<Score, Refusal> {
  const weights = template.weightsPercent
  if (weights === null) return undecided(weightsQuestion)
  const sum = sumOf(Object.values(weights))
  if (!sum.eq(100)) return refuse(weightsDoNotSum(sum))
  const strange = Object.keys(raters).find((key) => template.groups.every((g) => g.key !== key))
  if (strange !== undefined) return refuse(unknownGroup(strange))

  const counted: Counted[] = []
  for (const group of template.groups) {
    const weight = weights[group.key] ?? '0'
    const one = countGroup(template, group, weight, raters[group.key] ?? [])
    if (!one.ok) return one
    if (one.value) counted.push(one.value)
  }
  const used = sumOf(counted.map(({ weight }) => weight))
  if (used.isZero()) return refuse(nobodyScored())
  const total = official(weightedMean(counted, used))
  return ok({
    raw: total,
    total,
    outOf: '100',
    provisional: false,
    groupMeans: Object.fromEntries(counted.map((one) => [one.group.key, meanText(one)])),
    trace: totalTrace(template, counted, used, total),
  })
}

/** One group's scores, checked; undefined for a missing group that drops out. */
function countGroup(
  template: RatersTemplate,
  group: Group,
  weight: string,
  scores: readonly string[],
): Result<Counted | undefined, Refusal> {
  for (const [index, score] of scores.entries()) {
    const checked = inRange(new Exact(score), 100, {
      code: 'score_outside_0_to_100',
      fact: `/raters/${group.key}/${index}`,
      details: { group: group.key, score },
    })
    if (!checked.ok) return checked
  }
  if (scores.length === 0) {
    if (template.missingGroup === null) return undecided(missingGroupQuestion)
    if (template.missingGroup === 'block') return refuse(groupMissing(group))
    if (template.missingGroup === 'renormalise') return ok(undefined)
    return ok({ group, weight, sum: new Exact(0), count: 1 })
  }
  if (scores.length < group.minRaters && template.tooFewRaters === 'block')
    return refuse(tooFew(group, scores.length))
  return ok({ group, weight, sum: sumOf(scores), count: scores.length })
}

/** One division at the very end, so that thirds of a point cannot tip a rounding. */
function weightedMean(counted: readonly Counted[], used: Decimal): Decimal {
  const common = counted.reduce((product, { count }) => product.times(count), new Exact(1))
  return counted
    .reduce(
      (total, { weight, sum, count }) => total.plus(sum.times(weight).times(common.div(count))),
      new Exact(0),
    )
    .div(common.times(used))
}

/** The mean of a group's scores as it is shown, to four places; null where there is none. */
export const groupMean = (scores: readonly string[]): string | null =>
  scores.length === 0 ? null : meanText({ sum: sumOf(scores), count: scores.length })

const meanText = ({ sum, count }: Pick<Counted, 'sum' | 'count'>): string =>
  plain(sum.div(count).toDecimalPlaces(4, Exact.ROUND_HALF_UP))

function totalTrace(
  template: RatersTemplate,
  counted: readonly Counted[],
  used: Decimal,
  total: Decimal,
): Trace {
  const sum = counted.map((one) => `${meanText(one)} × ${one.weight}`).join(' + ')
  const arithmetic = `(${sum}) ÷ ${plain(used)} ≈ ${plain(total)}`
  const left = template.groups.filter(({ key }) => counted.every(({ group }) => group.key !== key))
  return {
    name: words('360 度考核总分', '360° total'),
    value: plain(total),
    unit: 'points',
    because: words(
      `${arithmetic}${left.length > 0 ? `（${left.map(({ name }) => name.zh).join('、')}缺评，其余权重按比例放大）` : ''}`,
      `${arithmetic}${left.length > 0 ? ` (no score from ${left.map(({ name }) => name.en).join(', ')}: the other weights grow)` : ''}`,
    ),
    rule: left.length > 0 ? missingGroupQuestion.at : weightsQuestion.at,
    rounding: words(
      '均分不取整（显示到 0.0001），总分四舍五入到 0.01',
      'means are not rounded (shown to 0.0001); the total half up to 0.01, once',
    ),
    of: counted.map((one) => ({
      name: one.group.name,
      value: meanText(one),
      unit: 'points',
      because: words(
        `${plain(one.sum)} ÷ ${one.count}，权重 ${one.weight}%`,
        `${plain(one.sum)} ÷ ${one.count}, weight ${one.weight}%`,
      ),
      rule: `${weightsQuestion.at}/${one.group.key}`,
      fact: `/raters/${one.group.key}`,
    })),
  }
}

const weightsDoNotSum = (sum: Decimal): Refusal => ({
  code: 'weights_do_not_sum_to_100',
  message: words(
    `权重合计 ${plain(sum)}，应为 100。`,
    `The weights add up to ${plain(sum)}, not to 100.`,
  ),
  rule: weightsQuestion.at,
  details: { sum: plain(sum) },
})

const unknownGroup = (group: string): Refusal => ({
  code: 'unknown_rater_group',
  message: words(`没有“${group}”这一评价方。`, `There is no rater group “${group}”.`),
  fact: `/raters/${group}`,
  details: { group },
})

const groupMissing = ({ key, name }: Group): Refusal => ({
  code: 'rater_group_missing',
  message: words(
    `缺少${name.zh}，补齐后才出结果。`,
    `${name.en}: no score yet, so there is no result.`,
  ),
  rule: missingGroupQuestion.at,
  fact: `/raters/${key}`,
  details: { group: key },
})

const tooFew = ({ key, name, minRaters }: Group, given: number): Refusal => ({
  code: 'too_few_raters',
  message: words(
    `${name.zh}至少要 ${minRaters} 人，现有 ${given} 人，否则看得出是谁评的。`,
    `${name.en}: at least ${minRaters} raters are needed, there are ${given}; fewer would show who said what.`,
  ),
  rule: '/template/groups',
  fact: `/raters/${key}`,
  details: { group: key, given, needed: minRaters },
})

const nobodyScored = (): Refusal => ({
  code: 'no_scores',
  message: words('还没有任何评分。', 'There is no score yet.'),
  fact: '/raters',
})
