import { expect, test } from 'vitest'
import { wholeMonthFindings } from './whole-months'

const welding = { kind: 'piecework', key: 'welding' }
const found = (ruleSet: typeof welding, from: string | null) =>
  wholeMonthFindings('Asia/Shanghai', ruleSet, from === null ? null : Date.parse(from))

test('a rate from the middle of a month is said to hold for all of it', () => {
  const [finding, ...others] = found(welding, '2026-12-15T00:00:00+08:00')
  expect([finding?.severity, others]).toEqual(['warning', []])
  expect(finding?.message.zh).toMatch(/^从 2026-12-15 起的规则按整月核算/)
})

test('so is one that begins with its approval, on whatever day that is', () =>
  expect(found(welding, null)[0]?.message.zh).toMatch(/^批准当天起的规则按整月核算/))

test('from the first of a month there is nothing to say, nor of rules that decide no months', () => {
  expect(found(welding, '2026-12-01T00:00:00+08:00')).toEqual([])
  expect(found({ kind: 'sla', key: 'support' }, '2026-12-15T00:00:00+08:00')).toEqual([])
  expect(found({ kind: 'appraisal', key: 'monthly' }, '2026-12-15T00:00:00+08:00')).toHaveLength(1)
})
