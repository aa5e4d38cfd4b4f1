import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import { withValueAt } from '@bylaw/rules-kit'

type Sheet = ExampleOf<'appraisal'>
type Rules = RulesOf<'appraisal'>

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
const full = {
  initiative: '10',
  coordination: '10',
  loyalty: '15',
  appearance: '5',
  planning: '8',
  execution: '10',
  work_quality: '12',
  records: '10',
}
const good = { grade: 'good', gradeName: words('良好', 'Good'), letter: 'B' } as const

/** The worked cases of the monthly sheet (APR-01), under each reading of its 80 points. */
export function monthlyExamples(rules: Rules): readonly Sheet[] {
  const read = (reading: string) =>
    withProposals('appraisal', withValueAt(rules, '/template/reading', reading) as Rules)
  const { records, ...withoutRecords } = scores
  return [
    {
      // 69 ÷ 80 × 100 = 86.25.
      name: words('69 分折算 86.25 分，暂定良好', '69 of 80 scaled is 86.25: good, provisional'),
      rules: withProposals('appraisal', rules),
      facts: { by: 'criteria', scores },
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
      name: words('按原分，满分 80 也只是良好', 'as printed, a perfect 80 is only good'),
      rules: read('raw_of_80'),
      facts: { by: 'criteria', scores: full },
      expect: {
        decision: { ...good, rawPoints: '80', totalPoints: '80', outOf: '80', provisional: false },
      },
    },
    {
      // 69 + 16 = 85.
      name: words('补 20 分业绩，69 + 16 = 85', 'with a results part, 69 + 16 = 85'),
      rules: read('with_20_point_results_part'),
      facts: { by: 'criteria', scores: { ...scores, results: '16' } },
      expect: {
        decision: { ...good, rawPoints: '69', totalPoints: '85', outOf: '100', provisional: false },
      },
    },
    {
      name: words('仪容仪表超过 5 分', 'more than 5 for appearance'),
      rules: withProposals('appraisal', rules),
      facts: { by: 'criteria', scores: { ...scores, appearance: '6' } },
      expect: { refusal: 'score_outside_0_to_max' },
    },
    {
      name: words('漏评工作记录', 'records left out'),
      rules: withProposals('appraisal', rules),
      facts: { by: 'criteria', scores: withoutRecords },
      expect: { refusal: 'criterion_missing' },
    },
    {
      name: words('80 分的读法未定，不出结果', 'no result while the 80 points are undecided'),
      rules,
      facts: { by: 'criteria', scores },
      expect: { refusal: 'undecided' },
    },
  ]
}
