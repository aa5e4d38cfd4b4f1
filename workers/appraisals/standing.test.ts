import { describe, expect, test } from 'vitest'
import { standingAfter } from './standing'
import type { AppraisalWordRow } from './word-store'

const RESULT = { totalPoints: '90' } as NonNullable<AppraisalWordRow['result']>

const word = (kind: AppraisalWordRow['kind'], more: Partial<AppraisalWordRow> = {}) =>
  ({ kind, decides: false, personId: 'per_a', scores: null, ...more }) as AppraisalWordRow

const appealed = word('appealed', { meanwhile: 'frozen' })
const changed = word('changed', { decides: true, personId: 'per_h', scores: {}, result: RESULT })

const standing = (...said: AppraisalWordRow[]) => {
  const { standing: name, frozen, running } = standingAfter(said)
  return [name, frozen, running !== undefined]
}

describe('a completed sheet', () => {
  test.each([
    ['told', [], ['told', false, false]],
    ['acknowledged', [word('acknowledged')], ['acknowledged', false, false]],
    ['frozen while appealed', [appealed], ['appealed', true, true]],
    [
      'not frozen where the rules let it count',
      [word('appealed', { meanwhile: 'counts' })],
      ['appealed', false, true],
    ],
    [
      'still appealed after one voice of several',
      [appealed, word('upheld')],
      ['appealed', true, true],
    ],
    ['no longer, once taken back', [appealed, word('withdrawn')], ['withdrawn', false, false]],
    ['upheld', [appealed, word('upheld', { decides: true })], ['upheld', false, false]],
    ['changed', [appealed, changed], ['changed', false, false]],
    [
      'acknowledged after it was changed',
      [appealed, changed, word('acknowledged')],
      ['acknowledged', false, false],
    ],
  ] as const)('is %s', (_, said, expected) => expect(standing(...said)).toEqual(expected))

  test('goes by the changed result, also while a second appeal runs, and until another changes it', () => {
    expect(standingAfter([appealed, changed]).changed?.result).toBe(RESULT)
    expect(standingAfter([appealed, changed, appealed]).changed?.result).toBe(RESULT)
    expect(standingAfter([appealed, word('changed', { scores: {}, result: RESULT })]).changed).toBe(
      undefined,
    )
  })

  test('strikes off only who had a say in an appeal that was decided', () => {
    const said = [appealed, word('upheld', { personId: 'per_x' }), word('withdrawn'), appealed]
    const heardBefore = (...words: AppraisalWordRow[]) =>
      standingAfter(words.map((each, index) => ({ ...each, n: index + 1 }))).heardBefore
    expect(heardBefore(...said)).toEqual([])
    expect(heardBefore(...said, changed, appealed)).toEqual(['per_h'])
  })

  test('counts appeals that were decided, and none that was taken back', () =>
    expect(
      standingAfter([appealed, word('withdrawn'), appealed, changed, appealed]).decidedAppeals,
    ).toBe(1))

  test('hears only what was said to the appeal that runs', () =>
    expect(standingAfter([appealed, changed, appealed, word('upheld')]).voices).toHaveLength(1))
})
