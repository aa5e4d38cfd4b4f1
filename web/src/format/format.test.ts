import { describe, expect, test } from 'vitest'
import { formatDuration } from './duration'
import { formatDecimal, formatFen, formatMoney } from './money'
import { formatAgo, formatDay, formatInstant, formatMonth, formatWeekday } from './time'
import { formatZone } from './zone'

describe('an amount is written from its digits', () => {
  test.each([
    ['3000.1', 'CNY', '¥3,000.10'],
    ['-1234567.00', 'CNY', '−¥1,234,567.00'],
    ['9999999999999.99', 'CNY', '¥9,999,999,999,999.99'],
    ['12.00', 'HKD', 'HK$12.00'],
    ['12.00', 'JPY', 'JPY 12.00'],
  ])('%s %s is %s', (amount, currency, text) => expect(formatMoney(amount, currency)).toBe(text))

  test.each([
    [300_010, '¥3,000.10'],
    [5, '¥0.05'],
    [-50, '−¥0.50'],
    [0, '¥0.00'],
  ])('%d fen is %s', (fen, text) => expect(formatFen(fen, 'CNY')).toBe(text))

  test('a quantity keeps the places it was measured with', () => {
    expect([formatDecimal('12345.50'), formatDecimal('120'), formatDecimal('-1.005')]).toEqual([
      '12,345.50',
      '120',
      '−1.005',
    ])
  })
})

describe('a duration is said in at most two units', () => {
  test.each([
    [0, '0 分钟', '0 min'],
    [59, '不到 1 分钟', 'under 1 min'],
    [42 * 60 + 59, '42 分钟', '42 min'],
    [3600, '1 小时', '1 h'],
    [3900, '1 小时 5 分钟', '1 h 5 min'],
    [-3900, '1 小时 5 分钟', '1 h 5 min'],
  ])('%d s', (seconds, zh, en) =>
    expect([formatDuration(seconds, 'zh'), formatDuration(seconds, 'en')]).toEqual([zh, en]),
  )
})

describe('times are those of the company’s zone', () => {
  const shanghai = { language: 'zh', zone: 'Asia/Shanghai' } as const

  test('an instant late in the UTC day is already tomorrow in Shanghai', () => {
    expect(formatInstant('2026-10-11T17:05:00.000Z', shanghai)).toBe('2026-10-12 01:05')
    expect(formatDay('2026-10-11T17:05:00.000Z', shanghai)).toBe('2026-10-12')
  })

  test('what happened today is said relative to now, older things by date', () => {
    const now = Date.parse('2026-10-12T04:00:00Z')
    expect(formatAgo('2026-10-12T03:48:00.000Z', now, shanghai)).toBe('12 分钟前')
    expect(formatAgo('2026-10-12T01:20:00.000Z', now, shanghai)).toBe('2 小时前')
    expect(formatAgo('2026-10-10T01:20:00.000Z', now, shanghai)).toBe('10/10 09:20')
    expect(formatAgo('2026-10-12T03:59:59.000Z', now, shanghai)).toBe('刚刚')
  })

  test('a moment of the days ahead is said by its weekday, further ones by date', () => {
    const now = Date.parse('2026-10-09T14:00:00Z')
    expect(formatWeekday('2026-10-12T01:00:00.000Z', now, shanghai)).toBe('周一 09:00')
    const english = { ...shanghai, language: 'en' } as const
    expect(formatWeekday('2026-10-12T01:00:00.000Z', now, english)).toBe('Mon 09:00')
    expect(formatWeekday('2026-10-19T01:00:00.000Z', now, shanghai)).toBe('10/19 09:00')
  })

  test('a zone is said as people call it, with its distance from UTC', () => {
    const now = Date.parse('2026-07-01T00:00:00Z')
    expect(formatZone('Asia/Shanghai', 'zh', now)).toBe('北京时间 (UTC+8)')
    expect(formatZone('Asia/Shanghai', 'en', now)).toBe('Beijing time (UTC+8)')
    expect(formatZone('Europe/London', 'zh', now)).toBe('英国时间 (UTC+1)')
    expect(formatZone('Etc/UTC', 'en', now)).toBe('UTC')
  })

  test('a month has a name', () =>
    expect([formatMonth('2026-10', 'zh'), formatMonth('2026-10', 'en')]).toEqual([
      '2026 年 10 月',
      'October 2026',
    ]))
})
