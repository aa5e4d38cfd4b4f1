import { expect, test } from 'vitest'
import { idsFor, randomId } from './ids'

const secret = 'a secret for tests, 32 or more characters'
const idsOf = (...command: string[]) => {
  const newId = idsFor(secret, ...command)
  return [newId('tkt'), newId('tkt'), newId('msg')]
}

test('a command that is sent again gets the same ids, each different from the others', () => {
  const ids = idsOf('com_1', 'per_1', 'key')
  expect(idsOf('com_1', 'per_1', 'key')).toEqual(ids)
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^(tkt|msg)_[0-9a-hjkmnp-tv-z]{26}$/)
})

test('another company, person or key gets others', () => {
  const all = [
    ['com_1', 'per_1', 'key'],
    ['com_2', 'per_1', 'key'],
    ['com_1', 'per_2', 'key'],
    ['com_1', 'per_1', 'key2'],
    ['com_1', 'per_1key'],
  ].flatMap((command) => idsOf(...command))
  expect(new Set(all).size).toBe(15)
})

test('without our secret nobody can work them out', () => {
  const ours = idsFor(secret, 'com_1', 'per_1', 'key')('tkt')
  expect(idsFor(`${secret}!`, 'com_1', 'per_1', 'key')('tkt')).not.toBe(ours)
})

test('ids that nothing else can name are all different, however many are asked for', () => {
  const ids = new Set(Array.from({ length: 1_000 }, () => randomId('req')))
  expect(ids.size).toBe(1_000)
  for (const id of ids) expect(id).toMatch(/^req_[0-9a-hjkmnp-tv-z]{26}$/)
})
