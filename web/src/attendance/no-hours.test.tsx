import type { DayState, PackView } from '@bylaw/contract'
import { expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { NoHours } from './no-hours'

const reader = vi.hoisted(() => ({ mayAdopt: true }))
vi.mock('../shell/company', () => ({ useMay: () => () => reader.mayAdopt }))
vi.mock('../shell/go', () => ({
  Go: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ enabled }: { enabled: boolean }) => ({ data: enabled ? PACKS : undefined }),
}))

const pack = (zh: string, ...kinds: string[]) =>
  ({ title: { zh, en: zh }, ruleSets: kinds.map((kind) => ({ kind })) }) as unknown as PackView
const PACKS = [
  pack('支持服务', 'sla', 'calendar'),
  pack('差旅', 'travel'),
  pack('服务级别', 'calendar'),
]
const shown = (...states: DayState[]) =>
  inChinese(<NoHours days={states.map((state) => ({ state }))} />)

test('without rules of working time that is said once, with which regulations have them', () => {
  const said = shown('no_hours', 'day_off', 'no_hours')
  expect(said.match(/还没有采用规定上下班时间的制度/g)).toHaveLength(1)
  expect(said).toContain('《支持服务》或《服务级别》有工作日历。')
  expect(said).toContain('<a href="/rulebook">去采用</a>')
})

test('whoever adopts nothing is told who does', () => {
  reader.mayAdopt = false
  expect(shown('no_hours')).toContain('请企业所有者或部门经理采用')
  expect(shown('no_hours')).not.toContain('href')
})

test('where people’s hours are known, nothing is said', () => {
  expect(shown('in_order', 'day_off', 'to_come')).toBe('')
})
