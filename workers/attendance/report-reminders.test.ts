import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import type { OwedReport } from './owed-reports'
import { remindersAt } from './report-reminders'

const msOf = (local: string) => Date.parse(`${local}:00Z`)
const report = (until: string, standing: OwedReport['standing']): OwedReport => ({
  ...{ report: 'weekly_plan', title: words('周计划', 'Plan'), dueOn: until.slice(0, 10), until },
  ...{ standing, madeAt: null, recordId: null, tripId: null },
  trace: { name: words('报告', 'Report'), value: null, unit: 'date' },
})
const at = (now: string, ...owed: OwedReport[]) => {
  const { soon, missed, lookAtMs } = remindersAt(owed, msOf(now), msOf)
  const untils = (list: readonly OwedReport[]) => list.map(({ until }) => until)
  return [untils(soon), untils(missed), new Date(lookAtMs).toISOString().slice(0, 16)]
}
const FRIDAY = '2026-10-23T18:00'

test('a report is told of from three hours before it is due', () => {
  const open = report(FRIDAY, 'open')
  expect(at('2026-10-23T14:59', open)).toEqual([[], [], '2026-10-23T15:00'])
  expect(at('2026-10-23T15:00', open)).toEqual([[FRIDAY], [], '2026-10-23T18:01'])
  expect(at('2026-10-20T10:00', open)).toEqual([[], [], '2026-10-21T10:00'])
})

test('one that was missed is told of within a day, and no longer', () => {
  const missing = report(FRIDAY, 'missing')
  expect(at('2026-10-23T18:01', missing)).toEqual([[], [FRIDAY], '2026-10-24T18:01'])
  expect(at('2026-10-24T18:00', missing)).toEqual([[], [], '2026-10-25T18:00'])
})

test('nothing is told of what was made', () => {
  const made = [report(FRIDAY, 'in_time'), report(FRIDAY, 'late')]
  expect(at('2026-10-23T17:00', ...made)).toEqual([[], [], '2026-10-24T17:00'])
})
