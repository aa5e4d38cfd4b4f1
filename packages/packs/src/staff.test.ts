import { kindOf } from '@bylaw/rulebook'
import { clausesOf, valueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { packOf } from '.'
import type { Pack, PackRuleSet } from './pack'
import { stopsFigures } from './report'

const pack = (id: string): Pack => {
  const found = packOf(id)
  if (!found) throw new Error(`no pack ${id}`)
  return found
}
const ruleSet = (id: string, key: string): PackRuleSet => {
  const found = pack(id).ruleSets.find((each) => each.key === key)
  if (!found) throw new Error(`no ${key} in ${id}`)
  return found
}
const question = (id: string, key: string) => pack(id).questions.find((each) => each.id === key)
const idsOf = (id: string) => pack(id).questions.map((each) => each.id)

test.each([
  [
    'R10',
    [
      'presales_team',
      'presales_plan',
      'presales_appraisal',
      'presales_rewards',
      'poor_results',
      'presales_training',
      'presales_evaluation',
      'presales_improvements',
    ],
  ],
  [
    'R11',
    [
      'support_qualifications',
      'support_appraisal',
      'project_appraisal',
      'satisfaction',
      'training',
      'hand_over',
      'r11_revision',
    ],
  ],
  ['R12', ['appeals', 'rewards', 'discipline', 'hand_over']],
  [
    'R17',
    [
      'system_inspection',
      'backup',
      'restore_test',
      'performance_analysis',
      'emergency_drill',
      'fault_record',
      'fault_review',
      'fault_measures',
      'vulnerability_scan',
      'risk_assessment',
    ],
  ],
  [
    'R18',
    ['technical_appraisal', 'training', 'outside_exchange', 'technical_rewards', 'discipline'],
  ],
])('%s has its rule sets', (id, keys) => {
  expect(pack(id).ruleSets.map(({ key }) => key)).toEqual(keys)
})

test.each(['R10', 'R11', 'R17', 'R18'])('%s prints no figure, and its clauses have none', (id) => {
  for (const { heading, text } of pack(id).clauses)
    for (const { zh, en } of [heading, text]) {
      expect(zh).not.toMatch(/\d|[一二两三四五六七八九十百]个?(天|日|周|月|季度|年|元|次|小时)/)
      expect(en).not.toMatch(/\d/)
    }
})

describe('resignation in R12', () => {
  test('is written, one month ahead, and the rule cites the clause that says so', () => {
    const { rules, citations } = ruleSet('R12', 'hand_over')
    const clause = pack('R12').clauses.find(({ id }) => id === 'R12.4.2')
    expect(clause?.text).toMatchObject({
      zh: expect.stringContaining('一个月'),
      en: expect.stringContaining('one month'),
    })
    expect(valueAt(rules, '/notice/months')).toBe(1)
    expect(clausesOf('/notice/months', citations)).toEqual(['R12.4.2'])
  })

  test('is dated by nobody before the company has said what a month is', () => {
    const answer = kindOf('leaving').decide(ruleSet('R12', 'hand_over').rules, {
      about: 'notice',
      letterOn: '2026-03-15',
      onProbation: false,
      wantsLastDay: null,
    })
    expect(answer).toMatchObject({ ok: false, refusal: { question: 'leaving.notice_counts' } })
  })
})

describe('the two ladders', () => {
  const offered = (id: string) =>
    question(id, 'discipline.ladder')?.options.map(({ value }) => value)

  test.each(['R12', 'R18'])('are both on offer in %s, and neither is taken', (id) => {
    expect(offered(id)).toContainEqual(['criticism', 'warning', 'fine', 'dismissal'])
    expect(offered(id)).toContainEqual(['criticism', 'warning', 'demotion', 'dismissal'])
    expect(valueAt(ruleSet(id, 'discipline').rules, '/ladder')).toBeNull()
  })

  test('are cited to the steps that each text prints', () => {
    const r12 = ruleSet('R12', 'discipline').citations
    expect(clausesOf('/ladder', r12)).toEqual(['R12.3.3', 'R12.3.4'])
    expect(clausesOf('/fine/fen', r12)).toEqual(['R12.3.3.3'])
    expect(clausesOf('/ladder', ruleSet('R18', 'discipline').citations)).toEqual(['R18.3.3'])
  })

  test('are asked about fines only where the text prints them, and never fine by themselves', () => {
    expect(valueAt(ruleSet('R12', 'discipline').rules, '/fine')).toEqual({ on: false, fen: null })
    expect(idsOf('R12')).toContain('discipline.fine_amount')
    expect(idsOf('R18').filter((id) => id.startsWith('discipline.fine'))).toEqual([])
  })
})

test('each duty of R12.1 has a breach that cites it', () => {
  const { rules, citations } = ruleSet('R12', 'discipline')
  const breaches = valueAt(rules, '/breaches') as { key: string }[]
  expect(
    breaches.map(({ key }, index) => [key, clausesOf(`/breaches/${index}`, citations)]),
  ).toEqual([
    ['late', ['R12.1.1']],
    ['off_post', ['R12.1.2']],
    ['private_job', ['R12.1.3']],
    ['equipment', ['R12.1.4']],
    ['secrecy', ['R12.1.5']],
    ['incivility', ['R12.1.6']],
    ['teamwork', ['R12.1.7']],
  ])
})

test('no appeal of R12 is judged before its window, body and effect are decided', () => {
  for (const id of ['appeal.window', 'appeal.body', 'appeal.effect']) {
    const asked = question('R12', id)
    expect(asked?.mustAsk, id).toBe(true)
    expect(asked && stopsFigures(asked), id).toBe(true)
    expect(asked?.clauses, id).toContain('R12.2.3')
  }
})

describe('the duties of R17', () => {
  const duties = pack('R17').ruleSets.filter(
    ({ rules }) => valueAt(rules, '/template/by') === 'duty',
  )
  test.each(duties.map(({ key, rules }) => [key, rules] as const))(
    '%s has no date before the company has named a period',
    (_, rules) => {
      expect(
        kindOf('procedure').decide(rules, { by: 'duty', lastOn: '2026-03-31', today: null }),
      ).toMatchObject({ ok: false, refusal: { question: 'procedure.cadence' } })
    },
  )

  test.each([
    ['system_inspection', 'R17.1.2'],
    ['backup', 'R17.1.3.1'],
    ['restore_test', 'R17.1.3.2'],
    ['performance_analysis', 'R17.1.5'],
    ['emergency_drill', 'R17.2.5'],
    ['fault_review', 'R17.2.7'],
    ['vulnerability_scan', 'R17.3.4'],
    ['risk_assessment', 'R17.3.5'],
  ])('%s comes from %s', (key, clause) => {
    expect(clausesOf('/template/cadence', ruleSet('R17', key).citations)).toContain(clause)
  })
})

test.each([
  ['R11', 'support_appraisal', ['ability', 'attitude', 'teamwork', 'satisfaction']],
  ['R18', 'technical_appraisal', ['quality', 'efficiency', 'level', 'teamwork']],
])('%s appraises what its text names, without weights of ours', (id, key, contents) => {
  const { rules } = ruleSet(id, key)
  const named = valueAt(rules, '/template/contents') as { key: string }[]
  expect(named.map((each) => each.key)).toEqual(contents)
  expect(valueAt(rules, '/template/weightsPercent')).toBeNull()
})

test.each(['R10', 'R11', 'R18'])(
  '%s asks about whatever its appraisal needs and no text gives',
  (id) => {
    const own = id.toLowerCase()
    expect(idsOf(id)).toEqual(
      expect.arrayContaining([
        'appraisal.weights',
        'appraisal.missing_group',
        `${own}.period`,
        `${own}.grades`,
        `${own}.who_scores`,
        `${own}.few_raters`,
      ]),
    )
    expect(idsOf(id)).not.toContain('appraisal.letters')
  },
)

test.each([
  ['R11', ['r11.law_non_compete', 'r11.law_customer_data']],
  ['R12', ['r12.law_fines', 'r12.law_dismissal', 'r12.law_notice']],
  ['R17', ['r17.law_logs', 'r17.law_incident_report']],
  ['R18', ['r18.law_demotion', 'r18.law_loss']],
])('%s puts to counsel what the law asks', (id, law) => {
  const flagged = pack(id).questions.filter((each) => each.law)
  expect(flagged.map((each) => each.id)).toEqual(law)
})
