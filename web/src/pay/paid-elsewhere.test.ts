import type { PaidElsewhereView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { paidElsewhereOn } from './paid-elsewhere'

const said: PaidElsewhereView = {
  ...{ id: 'pel_1', from: '2026-12-01', reason: '集团发放', by: 'HR', at: '2026-11-20T08:00:00Z' },
  ...{ endedOn: null, withdrawal: null, mayWithdraw: true, version: 1 },
}
const on = (day: string, more: Partial<PaidElsewhereView> = {}) =>
  paidElsewhereOn({ paidElsewhere: [{ ...said, ...more }] }, day)?.id

test('somebody is not paid here from the day that was said, not before', () => {
  expect(on('2026-11-30')).toBeUndefined()
  expect(on('2026-12-01')).toBe('pel_1')
})

test('nor once an employment ended it', () => {
  expect(on('2026-12-31', { endedOn: '2026-12-10' })).toBeUndefined()
})
