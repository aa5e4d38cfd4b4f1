import { words } from '@bylaw/kernel'
import { type Citations, withValueAt } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { figuresLeft } from './figures-left'
import { kindOf, rulebook } from './rulebook'

const citations: Citations = { '/levels': ['R19.13.4'], '/fieldAllowance': ['R19.13.5'] }
/** Base pay of the first level and the field allowance, in yuan. */
const rules = (base: number, allowance: number) => ({
  citations,
  rules: [
    ['/levels/0/baseFen', base * 100],
    ['/fieldAllowance/fen', allowance * 100],
  ].reduce<unknown>(
    (all, [at, value]) => withValueAt(all, String(at), value),
    rulebook.pay.starter,
  ),
})
const text = (
  fromMs: number,
  pay: string,
  allowance: string,
  then = rules(1300, 500),
  heading = '野外补助',
) => ({
  fromMs,
  then,
  clauses: [
    { id: 'R19.13.4', heading: words('基本工资', ''), text: words(pay, '') },
    { id: 'R19.13.5', heading: words(heading, ''), text: words(allowance, '') },
  ],
})
const left = (now: ReturnType<typeof rules>, ...texts: readonly ReturnType<typeof text>[]) =>
  figuresLeft(kindOf('pay'), now, texts, ({ then }) => then).map(({ clause, part, states }) => [
    clause,
    part,
    ...states,
  ])
const adopted = text(1, '基本工资 1300 元。', '野外补助 500 元。')
const raised = rules(1300, 600)

test('a figure that the rules have changed stays behind when another clause is revised', () =>
  expect(
    left(raised, adopted, text(9, '基本工资依次 1300 元。', '野外补助 500 元。', raised)),
  ).toEqual([['R19.13.5', 'text', '500']]))

test('or other words, or another figure, of its own clause', () =>
  expect(
    left(raised, adopted, text(9, '基本工资 1300 元。', '每月野外补助五百元，20 日发。', raised)),
  ).toEqual([['R19.13.5', 'text', '500']]))

test('it is behind again in a text that goes back to it', () =>
  expect(
    left(
      raised,
      adopted,
      text(5, '基本工资 1300 元。', '野外补助 600 元。', raised),
      text(9, '基本工资 1300 元。', '野外补助 500 元。', raised),
    ),
  ).toEqual([['R19.13.5', 'text', '500']]))

test.each([
  ['from the first', '野外补助（500 元）'],
  ['since its text gave it up', '野外补助'],
])('a heading that states it %s is behind when its text is not', (_, heading) =>
  expect(
    left(
      raised,
      text(1, '基本工资 1300 元。', '野外补助 500 元。', rules(1300, 500), heading),
      text(9, '基本工资 1300 元。', '野外补助 600 元。', raised, '野外补助（500 元）'),
    ),
  ).toEqual([['R19.13.5', 'heading', '500']]),
)

test.each([
  ['says the new figure', '野外补助 600 元。'],
  ['tells of the former one beside it', '野外补助 600 元（原 500 元）。'],
  ['says none', '野外补助另行公布。'],
])('a clause that %s is not behind', (_, allowance) =>
  expect(left(raised, adopted, text(9, '基本工资 1300 元。', allowance, raised))).toEqual([]),
)

test('nor is one whose rules are back at its figure, or rest on it no longer', () =>
  expect([
    left(rules(1300, 500), adopted),
    left({ ...raised, citations: { '/levels': ['R19.13.4'] } }, adopted),
  ]).toEqual([[], []]))

test('a heading keeps the figure of one place where the text has the new one, and the rule says it of another yet', () => {
  const night = (county: number, prefecture: number) => ({
    citations: { '/work': ['CL.1'] },
    rules: [
      ['/work/countyFen', county * 100],
      ['/work/prefectureFen', prefecture * 100],
    ].reduce<unknown>(
      (all, [at, value]) => withValueAt(all, String(at), value),
      rulebook.travel.starter,
    ),
  })
  const then = night(80, 80)
  const clauses = (county: string) => [
    { id: 'CL.1', heading: words('县级每夜 80 元', ''), text: words(county, '') },
  ]
  const leftIn = (county: string) =>
    figuresLeft(
      kindOf('travel'),
      night(100, 80),
      [
        { fromMs: 1, clauses: clauses('每夜 80 元。') },
        { fromMs: 9, clauses: clauses(county) },
      ],
      () => then,
    ).map(({ part, states }) => [part, ...states])
  expect(leftIn('每夜 100 元。')).toEqual([['heading', '80']])
  // It may speak of the other place.
  expect(leftIn('县级每夜 100 元，地级 80 元。')).toEqual([])
  expect(leftIn('每夜 80 元。')).toEqual([])
})
