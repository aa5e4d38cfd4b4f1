import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { mustBeNear, mustBeOver } from './month-time'

const inShanghai = (text: string) => ({
  zone: 'Asia/Shanghai',
  now: instant(Date.parse(`${text}+08:00`)),
})

test('a month can be worked out a month ahead, as months are where the company is', () => {
  const november = inShanghai('2026-11-30T23:59:59')
  mustBeNear(november, '2026-12')
  expect(() => mustBeNear(november, '2027-01')).toThrow(/cannot be accepted/)
  expect(() => mustBeNear(november, '2099-12')).toThrow(/cannot be accepted/)
  mustBeNear(inShanghai('2026-12-01T00:00:00'), '2027-01')
})

test('a run can be approved from the last day on for which it pays', () => {
  const own = { apart: 0 }
  expect(() => mustBeOver(inShanghai('2028-02-28T23:59:59'), '2028-02-29', own)).toThrow(
    /present state/,
  )
  mustBeOver(inShanghai('2028-02-29T00:00:00'), '2028-02-29', own)
  mustBeOver(inShanghai('2028-03-15T09:00:00'), '2028-02-29', own)
})
