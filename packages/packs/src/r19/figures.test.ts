import { clausesOf, valueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { packs } from '..'
import { r19 } from '.'

const clause = (id: string) => r19.clauses.find((each) => each.id === id)
const ruleSet = (key: string) => r19.ruleSets.find((each) => each.key === key)

describe('a figure of R19 is in its clause, and in the rule that cites the clause', () => {
  test.each([
    // clause, as printed in Chinese, in English, rule set, pointer, value
    ['R19.10.1', '25 日前', '25th', 'monthly', '/cycle/dueDay', 25],
    ['R19.10.2', '积极性 10', 'enthusiasm 10', 'monthly', '/template/parts/0/criteria/0/max', 10],
    ['R19.10.2', '协调性 10', 'coordination 10', 'monthly', '/template/parts/0/criteria/1/max', 10],
    ['R19.10.2', '忠诚度 15', 'loyalty 15', 'monthly', '/template/parts/0/criteria/2/max', 15],
    ['R19.10.2', '仪容仪表 5', 'appearance 5', 'monthly', '/template/parts/0/criteria/3/max', 5],
    ['R19.10.3', '计划能力 8', 'planning 8', 'monthly', '/template/parts/1/criteria/0/max', 8],
    ['R19.10.3', '执行能力 10', 'execution 10', 'monthly', '/template/parts/1/criteria/1/max', 10],
    [
      'R19.10.3',
      '工作质量 12',
      'work quality 12',
      'monthly',
      '/template/parts/1/criteria/2/max',
      12,
    ],
    ['R19.10.3', '工作记录 10', 'records 10', 'monthly', '/template/parts/1/criteria/3/max', 10],
    ['R19.11.2', '6 次', 'Six C', 'monthly', '/lowGrades/times', 6],
    ['R19.13.1', '2000 元', '2,000', 'field', '/guarantee/fen', 200_000],
    ['R19.13.2', '一个月', 'one month', 'field', '/furlough/fromMonths', 1],
    ['R19.13.4', '1300', '1300', 'field', '/levels/0/baseFen', 130_000],
    ['R19.13.4', '1500', '1500', 'field', '/levels/1/baseFen', 150_000],
    ['R19.13.4', '1700', '1700', 'field', '/levels/2/baseFen', 170_000],
    ['R19.13.4', '1900', '1900', 'field', '/levels/3/baseFen', 190_000],
    ['R19.13.4', '2100', '2100', 'field', '/levels/4/baseFen', 210_000],
    ['R19.13.4', '2300', '2300', 'field', '/levels/5/baseFen', 230_000],
    ['R19.13.4', '2500', '2500', 'field', '/levels/6/baseFen', 250_000],
    ['R19.13.4', '3000', '3000', 'field', '/levels/7/baseFen', 300_000],
    ['R19.13.5', '500 元', '500', 'field', '/fieldAllowance/fen', 50_000],
    ['R19.13.6', '1 至 3 个月', 'one to', 'field', '/probation/minMonths', 1],
    ['R19.13.6', '1 至 3 个月', 'three months', 'field', '/probation/maxMonths', 3],
    ['R19.13.7', '1500 元', '1,500', 'field', '/probation/baseFen', 150_000],
    ['R19.13.7', '300 元', '300', 'field', '/probation/postSubsidyFen', 30_000],
    ['R19.14.1', '50–110', '50–110', 'welding', '/tables/0/bands/0/toMm', 110],
    ['R19.14.1', '0.5 元', '0.5', 'welding', '/tables/0/bands/0/first', '0.5'],
    ['R19.14.1', '0.3 元', '0.3', 'welding', '/tables/0/bands/0/second', '0.3'],
    ['R19.14.2', '160–250', '160–250', 'welding', '/tables/0/bands/1/fromMm', 160],
    ['R19.14.2', '1.0 元', '1.0', 'welding', '/tables/0/bands/1/first', '1.0'],
    ['R19.14.2', '0.5 元', '0.5', 'welding', '/tables/0/bands/1/second', '0.5'],
    ['R19.14.3', '315–630', '315–630', 'welding', '/tables/0/bands/2/toMm', 630],
    ['R19.14.3', '1.5 元', '1.5', 'welding', '/tables/0/bands/2/first', '1.5'],
    ['R19.14.3', '0.7 元', '0.7', 'welding', '/tables/0/bands/2/second', '0.7'],
    ['R19.14.4', 'Φ500', 'Φ500', 'welding', '/tables/1/bands/0/toMm', 500],
    ['R19.14.4', '0.1 元', '0.1', 'welding', '/tables/1/bands/0/first', '0.1'],
    ['R19.14.5', '600–800', '600–800', 'welding', '/tables/1/bands/1/fromMm', 600],
    ['R19.14.5', '0.2 元', '0.2', 'welding', '/tables/1/bands/1/first', '0.2'],
    ['R19.14.6', '1000–1500', '1000–1500', 'welding', '/tables/1/bands/2/toMm', 1500],
    ['R19.14.6', '0.35 元', '0.35', 'welding', '/tables/1/bands/2/first', '0.35'],
    ['R19.14.7', '0.15 元', '0.15', 'welding', '/tables/1/innerWeld/rate', '0.15'],
    ['R19.14.8', '2 倍', 'twice', 'welding', '/scopeFactors/install', '2'],
    ['R19.15.3', '3 日前', '3rd', 'welding', '/statementDay', 3],
    ['R19.15.5', '60%', '60%', 'welding', '/stages/monthlyBp', 6_000],
    ['R19.15.6', '90%', '90%', 'welding', '/stages/completionBp', 9_000],
    ['R19.15.8', '两年', 'two years', 'welding', '/stages/retentionMonths', 24],
    ['R19.18.3', '80 元', '80 yuan', 'welding', '/dayRate/fen', 8_000],
    ['R19.7.2', '12 小时', '12 hours', 'presence', '/absence/outOfContactSeconds', 43_200],
    ['R19.9.1', '120 元', '120 yuan', 'trips', '/guidance/dayFen', 12_000],
    ['R19.9.2', '最多补贴 7 天', 'at most 7 days', 'trips', '/guidance/mostDays', 7],
    ['R19.9.3', '60 元', '60 yuan', 'trips', '/work/countyFen', 6_000],
    ['R19.9.4', '80 元', '80 yuan', 'trips', '/work/prefectureFen', 8_000],
    ['R19.9.7', '60 元', '60 yuan', 'trips', '/newEmployee/dayFen', 6_000],
    ['R19.12.2', '两名', 'Two', 'outstanding', '/seats', 2],
    ['R19.12.2', '200 元', '200 yuan', 'outstanding', '/prize/fen', 20_000],
    ['R19.13.9', '6 个月', 'six months', 'levels', '/months', 6],
    [
      'R19.16.3',
      '0.35 × 0.05 × 1.2',
      '0.35 × 0.05 × 1.2',
      'contracts',
      '/price/supply/install',
      '0.05',
    ],
    [
      'R19.16.4',
      '0.35 × 0.02 × 1.2',
      '0.35 × 0.02 × 1.2',
      'contracts',
      '/price/supply/weld',
      '0.02',
    ],
    ['R19.18.1', '200 至 500 元', '200 to 500', 'contracts', '/repair/guideToFen', 50_000],
  ])('%s: %s', (id, zh, en, key, pointer, value) => {
    expect(saysIn(id).zh).toContain(zh)
    expect(saysIn(id).en).toContain(en)
    expect(valueAt(ruleSet(key)?.rules, pointer)).toEqual(value)
    expect(clausesOf(pointer, ruleSet(key)?.citations ?? {})).toContain(id)
  })
})

describe('a figure that a question settles, or that no rule holds, is in its clause', () => {
  test.each([
    ['R19.7.4', '一周', 'One week'],
    ['R19.10.2', '工作态度 40 分', 'Attitude counts 40'],
    ['R19.10.3', '职务能力 40 分', 'Ability counts 40'],
    ['R19.10.4', '合计 80 分', 'add up to 80'],
    ['R19.15.8', '10%', '10%'],
    ['R19.16.5', '556.34', '556.34'],
    ['R19.16.5', '12.66', '12.66'],
  ])('%s: %s', (id, zh, en) => {
    expect(saysIn(id).zh).toContain(zh)
    expect(saysIn(id).en).toContain(en)
  })
})

test('a clause says what the text says; what we remark on it is asked', () => {
  const asked = (id: string) => r19.questions.find((question) => question.id === id)
  expect(saysIn('R19.16.5').zh).not.toContain('11.68')
  expect(asked('contracting.price_factor')?.ask.zh).toContain('11.68')
  expect(asked('contracting.price_factor')?.clauses).toContain('R19.16.5')
  for (const { text } of packs.flatMap(({ clauses }) => clauses))
    expect(text.zh).not.toMatch(/不得自行编造|由公司决定|不得推算|以公式为准/)
})

test('every section from 1 to 19 has a clause', () => {
  for (let section = 1; section <= 19; section += 1)
    expect(clause(`R19.${section}`), `R19.${section}`).toBeDefined()
})

test('nothing is priced between the printed rows', () => {
  const bands = valueAt(ruleSet('welding')?.rules, '/tables/0/bands') as {
    fromMm: number
    toMm: number
  }[]
  const priced = (diameter: number) =>
    bands.some(({ fromMm, toMm }) => fromMm <= diameter && diameter <= toMm)
  expect([49, 50, 110, 125, 140, 160, 280, 315, 630, 631].map(priced)).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    false,
    true,
    true,
    false,
  ])
})

/** Heading and text together: a table’s diameters stand in the heading of its row. */
function saysIn(id: string): { zh: string; en: string } {
  const found = clause(id)
  return {
    zh: `${found?.heading.zh} ${found?.text.zh}`,
    en: `${found?.heading.en} ${found?.text.en}`,
  }
}
