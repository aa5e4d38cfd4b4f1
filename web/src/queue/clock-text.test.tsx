import type { ClockView } from '@bylaw/contract'
import { expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { ClockText } from './clock-text'

vi.mock('../shell/company', () => ({
  usePlace: () => ({ language: 'zh', zone: 'Asia/Shanghai' }),
}))

const SUNDAY = Date.parse('2026-10-11T12:00:00+08:00')
const shown = (dueAt: string | null, dueBeside = false) => {
  const opensAt = '2026-10-12T01:00:00.000Z'
  const clock: ClockView = {
    ...{ dueAt, metAt: null, breachedAt: null, leftSeconds: 7_200, paused: false, opensAt },
  }
  const asOf = new Date(SUNDAY).toISOString()
  return inChinese(<ClockText {...{ clock, asOf, dueBeside }} nowMs={SUNDAY} />)
}

test('outside business hours it is said when counting begins and when it is due', () => {
  expect(shown('2026-10-12T03:00:00.000Z')).toContain(
    '<span class="clock-wide">周一 09:00 开始 · 11:00 到期</span><span class="clock-narrow">周一 11:00 到期</span>',
  )
})

test('of another day, when it is due', () => {
  expect(shown('2026-10-13T03:00:00.000Z')).toContain('周二 11:00 到期')
  expect(shown('2026-10-13T03:00:00.000Z')).not.toContain('开始')
})

test('without a due time, or where that stands beside it, when counting begins', () => {
  expect(shown(null)).toContain('周一 09:00 开始计时')
  expect(shown('2026-10-12T03:00:00.000Z', true)).toContain('周一 09:00 开始计时')
})
