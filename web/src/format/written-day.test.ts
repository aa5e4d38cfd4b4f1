import { expect, test } from 'vitest'
import { dayFromText, momentFromText, writtenDay } from './written-day'

test('a day is read however people write it', () => {
  const ways = [
    '2026-12-01',
    '2026/12/1',
    '2026.12.01',
    '20261201',
    '2026年12月1日',
    ' 1 Dec 2026 ',
  ]
  for (const way of [...ways, '1 December 2026', '01 dec 2026'])
    expect(dayFromText(way), way).toBe('2026-12-01')
})

test('what is no day is none', () => {
  for (const text of ['', '12-01', '2026-02-30', '2026-13-01', '1 Foo 2026', '2026-1', '昨天'])
    expect(dayFromText(text), text).toBeUndefined()
})

test('a moment is a day and a time after it', () => {
  expect(momentFromText('2026-12-01 9:30')).toBe('2026-12-01T09:30')
  expect(momentFromText('2026-12-01T09:30')).toBe('2026-12-01T09:30')
  expect(momentFromText('2026年12月1日 09：30')).toBe('2026-12-01T09:30')
  expect(momentFromText('1 Dec 2026, 09:30:15')).toBe('2026-12-01T09:30:15')
  for (const text of ['2026-12-01', '2026-12-01 24:00', '09:30', '2026-12-01 9:5'])
    expect(momentFromText(text), text).toBeUndefined()
})

test('what is shown is in the reader’s language, and reads back as it was', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(dayFromText(writtenDay('2026-12-01', language))).toBe('2026-12-01')
    expect(momentFromText(writtenDay('2026-12-01T09:30', language))).toBe('2026-12-01T09:30')
  }
  expect(writtenDay('2026-12-01', 'zh')).toBe('2026-12-01')
  expect(writtenDay('2026-12-01T09:30', 'en')).toBe('1 Dec 2026, 09:30')
})
