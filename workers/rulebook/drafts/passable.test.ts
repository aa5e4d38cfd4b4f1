import type { ApprovalStep, Role } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { type Signer, stationsWithoutSigner } from './passable'

const people = (...all: readonly (readonly [string, Role])[]): Signer[] =>
  all.map(([personId, role]) => ({ personId, role }))
const step = (...roles: Role[]): ApprovalStep => ({ name: { zh: '站', en: 'Station' }, roles })
const review = step('manager', 'lead')
const approval = step('owner')

test.each([
  // what it is, who works there, who wrote it, the stations that nobody could pass
  ['one person alone passes nothing', people(['a', 'owner']), ['a'], [0, 1]],
  ['one owner who drafts', people(['a', 'owner'], ['b', 'lead']), ['a'], [1]],
  ['one owner, a lead who drafts', people(['a', 'owner'], ['b', 'lead']), ['b'], [0]],
  ['three people', people(['a', 'owner'], ['b', 'lead'], ['c', 'manager']), ['c'], []],
  ['two owners', people(['a', 'owner'], ['b', 'owner'], ['c', 'lead']), ['a'], []],
])('%s', (_, signers, authors, stuck) => {
  const wrote = authors.map((personId) => ({ personId }))
  expect(stationsWithoutSigner([review, approval], signers, wrote)).toEqual(stuck)
})

test('nobody is counted on for two stations, and who can do the rarer one is kept for it', () => {
  const both = people(['a', 'manager'], ['b', 'lead'])
  expect(stationsWithoutSigner([step('manager', 'lead'), step('manager')], both, [])).toEqual([])
  expect(stationsWithoutSigner([step('lead'), step('lead')], both, [])).toEqual([1])
})
