import { expect, test } from 'vitest'
import type { Scope } from '../scope'
import { gaveResult } from './gave-result'
import type { AppraisalSheet } from './store'
import { calibrationFor } from './waiting-result'

const sheetOf = (more: Partial<AppraisalSheet>) =>
  ({
    id: 'apr_1',
    period: '2026-09',
    ruleSetId: 'rul_1',
    personId: 'per_a',
    projectId: null,
    scorers: [],
    completedBy: 'per_m',
    ratings: null,
    ...more,
  }) as unknown as AppraisalSheet

test('a sheet waits in the calibration of its own people; one of a project in none', async () => {
  const open = [
    { id: 'cal_1', members: ['per_b'] },
    { id: 'cal_2', members: ['per_a'] },
  ]
  const scope = { appraisals: { openCalibrations: async () => open } } as unknown as Scope
  expect((await calibrationFor(scope, sheetOf({})))?.id).toBe('cal_2')
  expect(await calibrationFor(scope, sheetOf({ personId: 'per_c' }))).toBeUndefined()
  expect(await calibrationFor(scope, sheetOf({ projectId: 'prj_1' }))).toBeUndefined()
})

test('whoever scored, completed or was asked to rate gave a result, whether they rated or not', async () => {
  const askedOf = async (personId: string, ids: readonly string[]) =>
    new Set(personId === 'per_r' ? ids : [])
  const gave = (personId: string, more: Partial<AppraisalSheet> = {}) =>
    gaveResult({ personId, appraisals: { askedOf } } as unknown as Scope, sheetOf(more))
  expect(await gave('per_m')).toBe(true)
  expect(await gave('per_s', { scorers: ['per_s'] })).toBe(true)
  expect(await gave('per_r')).toBe(true)
  expect(await gave('per_h')).toBe(false)
})
