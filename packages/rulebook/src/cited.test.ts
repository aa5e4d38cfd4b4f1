import { expect, test } from 'vitest'
import { cited } from './cited'

const row = (level: number) => ({ level, baseFen: level * 100_00 })
const before = {
  rules: { levels: [row(1), row(2)], floor: 1 },
  citations: { '/levels': ['R19.7'], '/levels/1': ['R19.7.2'] },
}

test('a place that is given another clause takes it along when rows come in above', () => {
  const anew = { rules: before.rules, citations: { '/levels/1': ['R19.9'], '/floor': [] } }
  const now = { levels: [row(0), row(1), row(2)], floor: 1 }
  const { own, at } = cited(now, before, anew)
  expect(own['/levels/2']).toEqual(['R19.9'])
  expect(['/levels/2/baseFen', '/levels/1', '/floor'].map(at)).toEqual([['R19.9'], ['R19.7'], []])
})

test('what nobody touches rests on what it did', () => {
  const nothing = { rules: before.rules, citations: {} }
  expect(cited(before.rules, before, nothing).at('/levels/1/level')).toEqual(['R19.7.2'])
})
