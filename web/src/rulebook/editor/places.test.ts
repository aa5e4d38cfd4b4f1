import { describe, expect, test } from 'vitest'
import { rulesFromText } from '../rules-text'
import { placeName } from './place-name'

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
})

test('what is no JSON is told by line and column, never in the engine’s own words', () => {
  expect(rulesFromText('{\n  "a": 1,,\n}')).toEqual({ ok: false, at: { line: 2, column: 10 } })
  expect(rulesFromText('{"a": [1')).toEqual({ ok: false, at: { line: 1, column: 9 } })
})
