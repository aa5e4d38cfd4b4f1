import type { ClockCourse } from '@bylaw/contract'
import { expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { Course } from './course'

vi.mock('../shell/company', () => ({
  usePlace: () => ({ language: 'zh', zone: 'Asia/Shanghai' }),
}))
vi.mock('../trace/view', () => ({
  ClauseChip: ({ clause }: { clause: string }) => <span>§ {clause}</span>,
}))

/** Two working days by the rules; 22 working hours until what was agreed. */
const AGREED: ClockCourse = {
  zone: 'Asia/Shanghai',
  startedAt: '2026-12-01T04:00:00.000Z',
  dueAt: '2026-12-04T02:00:00.000Z',
  metAt: null,
  asOf: '2026-12-01T05:00:00.000Z',
  targetSeconds: 22 * 3_600,
  agreed: { until: '2026-12-04T02:00:00.000Z', insteadOfSeconds: 16 * 3_600 },
  days: [],
}
const heading = ({ agreed, ...plain }: ClockCourse) =>
  inChinese(
    <Course name="解决" course={agreed ? { ...plain, agreed } : plain} clauses={['R05.5.2']} />,
  )
    .replace(/<\/figcaption>.*/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('a time that was agreed heads the chart, and the clause stands by the target it states', () => {
  expect(heading(AGREED)).toContain('约定 2026-12-04 10:00 原时限 16 小时 § R05.5.2')
  expect(heading(AGREED)).not.toContain('22')
})

test('without an agreement the target stands there', () => {
  const { agreed: _, ...plain } = AGREED
  expect(heading({ ...plain, targetSeconds: 16 * 3_600 })).toContain('时限 16 小时 § R05.5.2')
})
