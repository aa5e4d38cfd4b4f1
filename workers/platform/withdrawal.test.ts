import { expect, test } from 'vitest'
import { NOT_WITHDRAWN, withdrawalView, withdrawnNow } from './withdrawal'

test('a record that stands says of no withdrawal', () => {
  expect(withdrawalView(NOT_WITHDRAWN)).toBeNull()
})

test('one that was taken back says why, by whom and when', () => {
  const by = { personId: 'per_1', personName: '林夏', now: Date.parse('2026-11-02T01:00:00Z') }
  expect(withdrawnNow(by, '登记错了')).toMatchObject({ withdrawnBy: 'per_1' })
  expect(withdrawalView(withdrawnNow(by, '登记错了'))).toEqual({
    reason: '登记错了',
    by: '林夏',
    at: '2026-11-02T01:00:00.000Z',
  })
})
