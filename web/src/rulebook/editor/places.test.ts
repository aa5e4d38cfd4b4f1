import { describe, expect, test } from 'vitest'
import { answerSections } from '../answers/sections'
import { rulesFromText } from '../rules-text'
import { openPlaces } from './open-places'
import { placeName } from './place-name'
import { toldValue } from './told-value'

describe('a place is called what its editor calls it', () => {
  const said = (kind: string, rules: unknown, pointer: string) =>
    placeName(kind, rules, pointer).map((label) => (typeof label === 'string' ? label : label.zh))
  const tests = [{ key: 'theory', name: { zh: '理论考试', en: 'Theory' } }]

  test('by the head of its table, its row and its column', () =>
    expect(said('pay', { levels: [{}, {}] }, '/levels/1/baseFen')).toEqual([
      'figure.levels',
      '第 2 行',
      'figure.base',
    ]))
  test('by its field, where it has one of its own', () =>
    expect(said('career', { tests }, '/passMarks/theory')).toEqual(['合格线（分）', '理论考试']))
  test('by its row’s name, also within it', () =>
    expect(said('career', { tests }, '/tests/0/name/zh')).toEqual([
      '考试与考核',
      '理论考试',
      'figure.name',
    ]))
  test('by its members’ names, where no editor shows it', () =>
    expect(said('text', undefined, '/clauses/3/heading')).toEqual(['条款', '第 4 行', '条标题']))
  test('by the number of its clause', () =>
    expect(said('text', { clauses: [{ id: 'R19.1' }] }, '/clauses/0/text')).toEqual([
      '条款',
      'R19.1',
      '条文',
    ]))
})

const { rulebook } = await import('@bylaw/rulebook')

describe.each(Object.values(rulebook))('$kind', ({ kind, starter }) => {
  test('has words in the reader’s language for every place', () => {
    const unnamed = placesOf(starter)
      // The company’s own impacts and urgencies are its own words.
      .filter((at) => !at.startsWith('/matrix/grid/'))
      .flatMap((at) => placeName(kind, starter, at))
      .filter((label) => typeof label !== 'string' && !/\p{Script=Han}|^\d/u.test(label.zh))
    expect(unnamed).toEqual([])
  })
})

function placesOf(value: unknown, at = ''): string[] {
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => placesOf(inner, `${at}/${name}`))
    : [at]
}

test('what is no JSON is told by line and column, never in the engine’s own words', () => {
  expect(rulesFromText('{\n  "a": 1,,\n}')).toEqual({ ok: false, at: { line: 2, column: 10 } })
  expect(rulesFromText('{"a": [1')).toEqual({ ok: false, at: { line: 1, column: 9 } })
})

test('a value is told as its editor shows it; what has parts has no words', () => {
  expect(
    [
      ['/dayRate/fen', 80_00],
      ['/stages/monthlyBp', 6_000],
      ['/dayRate/staged', false],
      ['/absence/unclearIsOn', 'first'],
      ['/tables/0', {}],
    ].map(([pointer, value]) => {
      const told = toldValue(String(pointer), value)
      return typeof told === 'object' ? told.zh : told
    }),
  ).toEqual(['80.00', '60', 'figure.no', '第一责任人', undefined])
})

test('what is undecided is counted once, wherever it is asked, and no more once it is filled', () => {
  const ask = { zh: '怎样计酬？', en: 'How is it paid?' }
  const asked = { at: '/price', ask, options: [] }
  const open = (price: unknown) =>
    openPlaces({
      rules: { price },
      questions: [asked, { ...asked, at: null }] as never,
      choices: [asked],
    })
  expect([open(null).length, open('1').length]).toEqual([1, 0])
})

test('a place inside a table is answered in its cell, by the name of its column', () => {
  const rules = { levels: [{ level: 1, baseFen: 130_000 }] }
  const [section] = answerSections('pay', rules, '/levels/0/baseFen')
  expect(section).toMatchObject({
    section: 'fields',
    fields: [{ label: 'figure.base', at: '/levels/0/baseFen', cell: { type: 'fen' } }],
  })
})
