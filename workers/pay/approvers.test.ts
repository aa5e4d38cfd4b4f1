import { expect, test } from 'vitest'
import { barFor } from './approvers'

test('each hand in a run keeps whoever has it from approving, and says which it is', () => {
  const hands = {
    calculatedBy: 'per_1',
    lines: new Set(['per_2']),
    employments: new Set(['per_3']),
    stations: new Set(['per_7']),
    fieldDays: new Set(['per_10']),
    leave: new Set(['per_11']),
    workTakenBack: new Set(['per_12']),
    crewShares: new Set(['per_13']),
    stoppages: new Set(['per_5']),
    givenBack: new Set(['per_8']),
    completions: new Set(['per_9']),
    paid: new Set(['per_3', 'per_4']),
  }
  const bars = Array.from({ length: 13 }, (_, n) => barFor(`per_${n + 1}`, hands))
  expect(bars).toEqual([
    ...['calculated', 'line', 'employment', 'own_pay', 'stoppage', null],
    ...['station', 'given_back', 'completion', 'field_days'],
    ...['leave', 'work_taken_back', 'crew_shares'],
  ])
})
