import { describe, expect, test } from 'vitest'
import { probationWindow, regularise } from './probation'
import { starter } from './starter'

const { probation } = starter

describe('probation lasts one to three months', () => {
  test.each([
    [1, '2026-02-14'],
    [3, '2026-04-14'],
  ])('%i months from 15 January', (months, lastDay) =>
    expect(probationWindow(probation, '2026-01-15', months)).toEqual({
      ok: true,
      value: { firstDay: '2026-01-15', lastDay },
    }),
  )
  test.each([0, 4, 1.5])('%d is refused', (months) =>
    expect(probationWindow(probation, '2026-01-15', months)).toMatchObject({
      refusal: { code: 'probation_length' },
    }),
  )
})

describe('a person is confirmed when every check is passed and a month is served', () => {
  const all = new Set(probation.checks.map(({ key }) => key))
  const on = (day: string, passed = all) => regularise(probation, '2026-01-15', day, passed)

  test('in time', () =>
    expect(on('2026-03-20')).toEqual({
      confirm: true,
      missing: [],
      pastMaxProbation: false,
      beforeMinProbation: false,
    }))
  test('not with a check missing, which is named', () =>
    expect(
      on('2026-03-20', new Set([...all].filter((key) => key !== 'welding_skill'))),
    ).toMatchObject({ confirm: false, missing: ['welding_skill'] }))
  test('not before a month is served', () => {
    expect(on('2026-02-14')).toMatchObject({ confirm: false, beforeMinProbation: true })
    expect(on('2026-02-15')).toMatchObject({ confirm: true, beforeMinProbation: false })
  })
  test('late is flagged, and nobody is confirmed by silence', () => {
    expect(on('2026-04-14').pastMaxProbation).toBe(false)
    expect(on('2026-04-15')).toMatchObject({ confirm: true, pastMaxProbation: true })
  })
})
