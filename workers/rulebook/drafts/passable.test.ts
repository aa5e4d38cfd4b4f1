import type { ApprovalStep, Role } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { type FormerSigner, type Signer, stationsWithoutSigner, stuckStations } from './passable'

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

describe('whoever could have signed a short while ago is still counted on', () => {
  const formerly = (...all: readonly (readonly [string, Role])[]): FormerSigner[] =>
    all.map(([personId, role]) => ({ personId, role, name: personId, untilMs: 1 }))
  const path = [review, approval]
  const heldBy = (former: FormerSigner[], now = people(['a', 'owner'])) =>
    stuckStations(path, { now, formerly: former }, [{ personId: 'a' }]).map(
      ({ station, formerly }) => [station, formerly.map(({ personId }) => personId)],
    )

  test.each([
    // who lost which role, the stuck stations with whom they wait for
    [
      'nobody: an owner may be alone',
      [],
      [
        [0, []],
        [1, []],
      ],
    ],
    [
      'a manager, who is an engineer now',
      formerly(['b', 'manager']),
      [
        [0, ['b']],
        [1, []],
      ],
    ],
    [
      'a second owner',
      formerly(['b', 'owner']),
      [
        [0, []],
        [1, ['b']],
      ],
    ],
    [
      'somebody of no station',
      formerly(['b', 'engineer']),
      [
        [0, []],
        [1, []],
      ],
    ],
    [
      'the author, in another role',
      formerly(['a', 'manager']),
      [
        [0, []],
        [1, []],
      ],
    ],
  ])('%s', (_, former, stuck) => {
    expect(heldBy(former)).toEqual(stuck)
  })

  test('but not beside what they sign in the role they have', () => {
    const now = people(['a', 'owner'], ['b', 'manager'])
    expect(heldBy(formerly(['b', 'lead']), now)).toEqual([[1, []]])
  })

  test('and for the place of another, who could have signed where nobody is now', () => {
    const now = people(['a', 'owner'], ['b', 'manager'])
    const shared = [step('lead', 'manager'), step('manager', 'owner')]
    expect(
      stuckStations(shared, { now, formerly: formerly(['c', 'lead']) }, [{ personId: 'a' }]),
    ).toMatchObject([{ station: 1, formerly: [{ personId: 'c' }] }])
  })
})
