import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { examples } from './examples'
import type { TriageFacts } from './facts'
import { mentions } from './mentions'
import { threeByThree } from './questions'
import { type KnownProblem, type Override, type Priority, TriageRules } from './rules'
import { starter } from './starter'

const rules: TriageRules = { ...starter, urgencySetBy: 'desk', mayLower: true }
const request: TriageFacts = { ...examples[0]!.facts, articles: [] }
const decided = (more: Partial<TriageRules>, facts: Partial<TriageFacts> = {}) => {
  const answer = decide({ ...rules, ...more }, { ...request, ...facts })
  if (!answer.ok) throw new Error(answer.refusal.message.en)
  return answer.value.decision
}
const refused = (more: Partial<TriageRules>, facts: Partial<TriageFacts>) => {
  const answer = decide({ ...rules, ...more }, { ...request, ...facts })
  return answer.ok ? undefined : answer.refusal
}
const faults = (given: unknown) =>
  TriageRules.safeParse(given).error?.issues.map(({ path, message }) => [path.join('/'), message])

describe('the grid', () => {
  test.each([
    ['wide', 'critical', 'urgent'],
    ['wide', 'relaxed', 'normal'],
    ['group', 'pressing', 'normal'],
    ['single', 'critical', 'normal'],
    ['single', 'relaxed', 'low'],
  ])('%s by %s is %s', (impact, statedUrgency, priority) =>
    expect(decided({}, { impact, statedUrgency })).toMatchObject({ priority }),
  )

  test('with a gap is refused by row and column', () => {
    const { pressing: _, ...cells } = threeByThree.grid['group']!
    const matrix = { ...threeByThree, grid: { ...threeByThree.grid, group: cells } }
    expect(faults({ ...starter, matrix })).toEqual([
      [
        'matrix/grid/group/pressing',
        'the row “One department” has no priority in the column “Work is hampered”',
      ],
    ])
  })

  test('with a cell that no row or column stands for is refused', () => {
    const grid = {
      ...threeByThree.grid,
      single: { ...threeByThree.grid['single']!, never: 'low' },
      planet: {},
    }
    expect(
      faults({ ...starter, matrix: { ...threeByThree, grid } })?.map(([path]) => path),
    ).toEqual(['matrix/grid/single/never', 'matrix/grid/planet'])
  })

  test('whose default is no row or column, or that names a row twice, is refused', () => {
    const unstated = { impact: 'planet', urgency: 'never' }
    const impacts = [...threeByThree.impacts, threeByThree.impacts[0]!]
    const matrix = { ...threeByThree, impacts, unstated }
    expect(faults({ ...starter, matrix })?.map(([path]) => path)).toEqual([
      'matrix/impacts/3/key',
      'matrix/unstated/impact',
      'matrix/unstated/urgency',
    ])
  })

  test('without a default has to be told', () => {
    const matrix = { ...threeByThree, unstated: { impact: null, urgency: null } }
    expect(refused({ matrix }, { impact: null })).toMatchObject({
      code: 'missing_fact',
      fact: '/impact',
    })
    expect(refused({ matrix }, { statedUrgency: null })).toMatchObject({
      code: 'missing_fact',
      fact: '/statedUrgency',
    })
  })

  test('names an urgency it does not have', () =>
    expect(refused({}, { assessedUrgency: 'never' })).toMatchObject({
      code: 'not_covered',
      fact: '/assessedUrgency',
    }))
})

describe('when applicant and desk differ', () => {
  const up = { statedUrgency: 'relaxed', assessedUrgency: 'critical' }
  const down = { statedUrgency: 'critical', assessedUrgency: 'relaxed' }
  test('the applicant’s holds where the company says so, either way', () => {
    expect(decided({ urgencySetBy: 'applicant' }, up)).toMatchObject({ urgency: 'relaxed' })
    expect(decided({ urgencySetBy: 'applicant' }, down)).toMatchObject({ urgency: 'critical' })
  })
  test('the desk may raise it, and lower it only if it may', () => {
    expect(decided({ mayLower: false }, up)).toMatchObject({
      urgency: 'critical',
      urgencyFrom: 'desk',
    })
    expect(decided({ mayLower: false }, down)).toMatchObject({
      urgency: 'critical',
      urgencyFrom: 'applicant',
      provisional: false,
    })
    expect(decided({}, down)).toMatchObject({ urgency: 'relaxed', urgencyFrom: 'desk' })
  })
  test('whether it may is asked only when it would be lowered', () => {
    expect(decided({ mayLower: null }, up)).toMatchObject({ urgency: 'critical' })
    expect(refused({ mayLower: null }, down)).toMatchObject({ question: 'triage.may_lower' })
  })
  test('whose holds is asked only then', () => {
    const open = { urgencySetBy: null, mayLower: null }
    expect(decided(open, { assessedUrgency: null })).toMatchObject({ provisional: true })
    expect(decided(open, { assessedUrgency: 'critical' })).toMatchObject({ provisional: false })
    expect(decided(open, { statedUrgency: null, assessedUrgency: 'pressing' })).toMatchObject({
      urgency: 'pressing',
      urgencyFrom: 'desk',
    })
    expect(refused(open, up)).toMatchObject({ question: 'triage.urgency_set_by' })
  })
})

describe('an override', () => {
  const over = (effect: Override['effect'], when: Partial<Override['when']> = {}): Override => ({
    name: words('甲', 'A'),
    when: { customerLevel: null, ticketType: 'fault', ...when },
    effect,
  })
  test.each([
    ['low', { by: 'set', priority: 'urgent' }, 'urgent'],
    ['low', { by: 'at_least', priority: 'high' }, 'high'],
    ['urgent', { by: 'at_least', priority: 'high' }, 'urgent'],
    ['urgent', { by: 'at_most', priority: 'normal' }, 'normal'],
    ['low', { by: 'at_most', priority: 'normal' }, 'low'],
    ['normal', { by: 'raise', steps: 1 }, 'high'],
    ['high', { by: 'raise', steps: 3 }, 'urgent'],
  ] as [Priority, Override['effect'], Priority][])('%s with %j is %s', (from, effect, priority) => {
    const at = {
      urgent: ['wide', 'critical'],
      high: ['wide', 'pressing'],
      normal: ['wide', 'relaxed'],
      low: ['group', 'relaxed'],
    }[from]
    expect(
      decided({ overrides: [over(effect)] }, { impact: at[0]!, statedUrgency: at[1]! }),
    ).toMatchObject({ gridPriority: from, priority })
  })
  test('is for those it names, level and type together', () => {
    const only = over({ by: 'set', priority: 'low' }, { customerLevel: 'key' })
    expect(decided({ overrides: [only] })).toMatchObject({ overrides: [] })
    expect(decided({ overrides: [only] }, { customerLevel: 'key' })).toMatchObject({
      overrides: [0],
    })
  })
  test('that would change every ticket is refused', () =>
    expect(
      faults({ ...starter, overrides: [over({ by: 'raise', steps: 1 }, { ticketType: null })] }),
    ).toEqual([
      ['overrides/0/when', expect.stringContaining('row 1, “A”, names no customer level')],
    ]))
})

describe('a known problem', () => {
  const problem = (key: string, more: Partial<KnownProblem>): KnownProblem => ({
    key,
    name: words(key, key),
    product: null,
    allOf: [],
    anyOf: [],
    class: 'known',
    suggest: { article: null, steps: words('重启', 'Restart it') },
    difficulty: null,
    ...more,
  })
  const among = (problems: KnownProblem[], facts: Partial<TriageFacts>) =>
    decided({ known: { ...starter.known, problems } }, facts).suggestions.map(({ key }) => key)

  test('needs its product, all of these words and one of those', () => {
    const vpn = problem('vpn', { product: 'VPN', allOf: ['证书', '过期'], anyOf: ['登录', '连接'] })
    const text = '登录时提示证书过期'
    expect(among([vpn], { product: 'VPN', text })).toEqual(['vpn'])
    expect(among([vpn], { product: 'ERP', text })).toEqual([])
    expect(among([vpn], { product: 'VPN', text: '登录时提示证书' })).toEqual([])
    expect(among([vpn], { product: 'VPN', text: '提示证书过期' })).toEqual([])
  })
  test('with more of its words mentioned comes first, then the earlier row', () =>
    expect(
      among(
        [
          problem('one', { anyOf: ['打印'] }),
          problem('two', { allOf: ['打印', '卡纸'] }),
          problem('three', { anyOf: ['卡纸'] }),
        ],
        { text: '打印机卡纸' },
      ),
    ).toEqual(['two', 'one', 'three']))
  test('that would match everything, or is of no class, is refused', () => {
    const problems = [problem('all', {}), problem('odd', { anyOf: ['x'], class: 'odd' })]
    expect(faults({ ...starter, known: { ...starter.known, problems } })).toEqual([
      ['known/problems/0', expect.stringContaining('it would match everything')],
      ['known/problems/1/class', 'there is no class “odd”'],
    ])
  })
  test('suggestions end where the company says, and articles need enough words', () => {
    const article = (id: string, ...keywords: string[]) => ({ id, product: null, keywords })
    const articles = [
      article('b', '打印', '卡纸'),
      article('a', '打印', '卡纸'),
      article('c', '打印'),
    ]
    const shown = (most: number) =>
      decided({ known: { ...starter.known, most } }, { text: '打印机卡纸', articles })
    expect(shown(3).suggestions.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(shown(1)).toMatchObject({ class: 'new', suggestions: [{ key: 'a' }] })
  })
})

test.each([
  ['The ship sank', ['ip'], []],
  ['my IP changed', ['ip'], ['ip']],
  ['我的IP变了', ['ip'], ['ip']],
  ['ＶＰＮ断线', ['vpn', 'VPN'], ['vpn']],
  ['error 500.', ['50', '500'], ['500']],
  ['shipip ip', ['ip'], ['ip']],
  ['打印机', ['打印', ' '], ['打印']],
])('“%s” mentions of %j: %j', (text, keywords, found) =>
  expect(mentions(text, keywords)).toEqual(found),
)

test('an impact named like a part of the language is unknown like any other', () =>
  expect(refused({}, { impact: 'constructor' })).toMatchObject({
    code: 'not_covered',
    fact: '/impact',
  }))
