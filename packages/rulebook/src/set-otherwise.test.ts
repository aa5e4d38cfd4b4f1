import { words } from '@bylaw/kernel'
import { type Citations, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { kindOf, rulebook } from './rulebook'
import { notLeft, setOtherwise } from './set-otherwise'

/** Work outside the city at county level and in a prefecture, in yuan a night: one sentence. */
const rules = (county: number, prefecture: number): { rules: unknown; citations: Citations } => ({
  citations: { '/work/countyFen': ['CL.1'] },
  rules: [
    ['/work/countyFen', county * 100],
    ['/work/prefectureFen', prefecture * 100],
  ].reduce<unknown>(
    (all, [at, value]) => withValueAt(all, String(at), value),
    rulebook.travel.starter,
  ),
})
/** A text, with the rules that were in force when it came. */
const text = (then: ReturnType<typeof rules>, zh: string, en = '', heading = '施工补贴') => ({
  then,
  clauses: [{ id: 'CL.1', heading: words(heading, ''), text: words(zh, en) }],
})
const told = (now: ReturnType<typeof rules>, ...texts: readonly ReturnType<typeof text>[]) =>
  setOtherwise(kindOf('travel'), now, texts, ({ then }) => then).map(
    ({ clause, part, states, kept }) => [clause, part, states, kept],
  )
const OLD = rules(60, 80)
const first = text(OLD, '县级每夜 60 元。', '60 a night.')

describe('a clause that is set to a figure which its rule does not say', () => {
  test('is found where the rule keeps the former one, with both and the rule as it reads', () => {
    const texts = [first, text(OLD, '县级每夜 70.0 元。', '70.0 a night.')]
    expect(setOtherwise(kindOf('travel'), OLD, texts, ({ then }) => then)).toMatchObject([
      {
        clause: 'CL.1',
        part: 'text',
        rule: '/work',
        states: ['70.0'],
        kept: ['60'],
        now: { zh: /县级及以下 60\.00 元/ },
      },
    ])
  })

  test('is found where the rule has another one by now, before the text or after it', () => {
    const raised = rules(65, 80)
    expect(told(raised, first, text(OLD, '每夜 70 元。'))).toEqual([['CL.1', 'text', ['70'], []]])
    expect(told(raised, first, text(raised, '每夜 70 元。'))).toEqual([
      ['CL.1', 'text', ['70'], []],
    ])
  })

  test('is found by way of another text, or of a rule that said it for a while', () => {
    const between = text(OLD, '每夜 75 元。')
    expect(told(OLD, first, between, text(OLD, '每夜 70 元。'))).toMatchObject([
      ['CL.1', 'text', ['70'], ['60']],
    ])
    expect(told(rules(90, 80), first, text(rules(70, 80), '每夜 70 元。'))).toMatchObject([
      ['CL.1', 'text', ['70'], []],
    ])
  })

  test('is found where only one language changes, or the heading alone, which is named', () => {
    expect(told(OLD, first, text(OLD, '县级每夜 70 元。', '60 a night.'))).toMatchObject([
      ['CL.1', 'text', ['70'], ['60']],
    ])
    const headed = (heading: string) => text(OLD, '县级每夜 60 元。', '60 a night.', heading)
    expect(told(OLD, headed('补贴 60 元'), headed('补贴 70 元'))).toMatchObject([
      ['CL.1', 'heading', ['70'], ['60']],
    ])
  })

  test.each([
    ['written another way', '每夜六十元。', '60.00 a night.'],
    ['reworded', '县级及以下，每夜 60 元。', 'It is 60 a night.'],
    ['silent now', '另行公布。', 'Made known elsewhere.'],
  ])('is not what is %s', (_, zh, en) => expect(told(OLD, first, text(OLD, zh, en))).toEqual([]))
})

test('a figure that the rule has nothing to do with may become another', () =>
  expect(told(OLD, text(OLD, '每夜 60 元，20 日发。'), text(OLD, '每夜 60 元，25 日发。'))).toEqual(
    [],
  ))

describe('a rule that goes along with its clause', () => {
  test('says the new figure, be it once the text is there', () =>
    expect([
      told(rules(70, 80), first, text(OLD, '每夜 70 元。')),
      told(rules(70, 80), first, text(rules(70, 80), '每夜 70 元。')),
    ]).toEqual([[], []]))

  test('may say the former one yet, of another place', () => {
    const alike = rules(80, 80)
    expect(told(rules(100, 80), text(alike, '每夜 80 元。'), text(alike, '每夜 100 元。'))).toEqual(
      [],
    )
  })

  test('may come to say what it says of another place', () =>
    expect(told(rules(80, 80), first, text(OLD, '每夜 80 元。'))).toEqual([]))

  test('leaves behind another that rests on the same clause, which is told of with its own figure', () => {
    const both = (now: ReturnType<typeof rules>) => ({
      rules: withValueAt(now.rules, '/newEmployee/dayFen', 20_00),
      citations: { '/work': ['CL.1'], '/newEmployee': ['CL.1'] },
    })
    const texts = ['县级 80 元，新员工 20 元。', '县级 100 元，新员工 30 元。'].map((zh) =>
      text(both(rules(80, 80)), zh),
    )
    const seen = setOtherwise(kindOf('travel'), both(rules(100, 80)), texts, ({ then }) => then)
    expect(seen.map(({ rule, states }) => [rule, states])).toEqual([
      ['/newEmployee/dayFen', ['30']],
    ])
  })

  test('has not gone along by having said the figure of another place before', () =>
    expect(told(OLD, first, text(OLD, '每夜 80 元。'))).toMatchObject([
      ['CL.1', 'text', ['80'], ['60']],
    ]))
})

test('a text that goes back to what its rule gave up is told of once', () => {
  const said = { clause: 'CL.1', rule: '/work', now: words('', '') }
  expect(
    [['60'], ['60', '70']].map((states) =>
      notLeft([{ ...said, states: ['60'] }])({ ...said, states }),
    ),
  ).toEqual([false, true])
})
