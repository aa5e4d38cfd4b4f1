import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { AppraisalDecision } from './decide'
import type { AppraisalFacts } from './facts'
import type { AppraisalRules, CriteriaTemplate, RatersTemplate } from './rules'
import { review360, starter } from './starter'

/** 9 + 8 + 13 + 5 = 35 of attitude and 7 + 9 + 10 + 8 = 34 of ability: 69 of 80. */
const scores = {
  initiative: '9',
  coordination: '8',
  loyalty: '13',
  appearance: '5',
  planning: '7',
  execution: '9',
  work_quality: '10',
  records: '8',
}
const sheet = (changes: Record<string, string> = {}): AppraisalFacts => ({
  by: 'criteria',
  scores: { ...scores, ...changes },
})
const read = (reading: CriteriaTemplate['reading']): AppraisalRules => ({
  ...starter,
  template: { ...(starter.template as CriteriaTemplate), reading },
})

const weighed = (changes: Partial<RatersTemplate> = {}): AppraisalRules => ({
  ...review360,
  template: {
    ...(review360.template as RatersTemplate),
    weightsPercent: { self: '10', peer: '20', superior: '50', customer: '20' },
    missingGroup: 'renormalise',
    ...changes,
  },
})
const raters = { self: ['95'], peer: ['88', '84', '91'], superior: ['82'] }
const review = (all: Record<string, string[]>): AppraisalFacts => ({ by: 'raters', raters: all })

const good = { grade: 'good', gradeName: words('良好', 'Good'), letter: null, provisional: false }

/** Sheets of R19.10 and reviews of R15.2 worked by hand. */
export const examples: readonly Example<AppraisalRules, AppraisalFacts, AppraisalDecision>[] = [
  {
    name: words('80 分原分计，69 分合格', 'taken as printed, 69 of 80 is a pass'),
    rules: read('raw_of_80'),
    facts: sheet(),
    expect: {
      decision: {
        rawPoints: '69',
        totalPoints: '69',
        outOf: '80',
        grade: 'pass',
        gradeName: words('合格', 'Pass'),
        letter: null,
        provisional: false,
      },
    },
  },
  {
    // 69 ÷ 80 × 100 = 86.25.
    name: words(
      '折算百分制，69 分折 86.25，暂定',
      'scaled to 100, 69 of 80 is 86.25 and provisional',
    ),
    rules: read('scaled_to_100'),
    facts: sheet(),
    expect: {
      decision: {
        ...good,
        rawPoints: '69',
        totalPoints: '86.25',
        outOf: '100',
        provisional: true,
      },
    },
  },
  {
    // 69 + 16 = 85.
    name: words('补上 20 分业绩，得 85 分', 'with a results part of 20, 16 more make 85'),
    rules: read('with_20_point_results_part'),
    facts: sheet({ results: '16' }),
    expect: { decision: { ...good, rawPoints: '69', totalPoints: '85', outOf: '100' } },
  },
  {
    name: words('总分口径未定，不出结果', 'no result while the 80 points are not explained'),
    rules: starter,
    facts: sheet(),
    expect: { refusal: 'undecided' },
  },
  {
    name: words('仪表满分 5 分，打 6 分被拒绝', 'six points of at most five are refused'),
    rules: read('scaled_to_100'),
    facts: sheet({ appearance: '6' }),
    expect: { refusal: 'score_outside_0_to_max' },
  },
  {
    // (95 × 10 + 263/3 × 20 + 82 × 50 + 83 × 20) ÷ 100 = 84.6333…
    name: words('四方评价俱全', 'a review by all four groups'),
    rules: weighed(),
    facts: review({ ...raters, customer: ['90', '76'] }),
    expect: {
      decision: {
        ...good,
        rawPoints: '84.63',
        totalPoints: '84.63',
        outOf: '100',
        groupMeans: { self: '95', peer: '87.6667', superior: '82', customer: '83' },
      },
    },
  },
  {
    // (950 + 1753.33… + 4100) ÷ 80 = 85.0416…
    name: words(
      '项目考核没有客户评价，其余权重放大',
      'of a project, without customers: the other weights grow',
    ),
    rules: { ...weighed(), cycle: { period: 'project', dueDays: 15 } },
    facts: review(raters),
    expect: {
      decision: {
        ...good,
        rawPoints: '85.04',
        totalPoints: '85.04',
        outOf: '100',
        groupMeans: { self: '95', peer: '87.6667', superior: '82' },
      },
    },
  },
  {
    name: words('只有一位同事评分，不出结果', 'a single peer would be recognised, so no result'),
    rules: weighed(),
    facts: review({ ...raters, peer: ['88'], customer: ['90'] }),
    expect: { refusal: 'too_few_raters' },
  },
  {
    name: words('权重未定，不出结果', 'no result while the weights are undecided'),
    rules: review360,
    facts: review(raters),
    expect: { refusal: 'undecided' },
  },
]
