import type { TraceView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import type { commonWords } from '../common/words'
import type { Say } from '../i18n/define-words'
import { i18n } from '../i18n/language'
import { factWord } from './fact-word'
import { allSteps, firstLook, toggled } from './model'
import { formatValue } from './value'
import type { traceWords } from './words'
import './words'

const name = { zh: '应发', en: 'Payable' }
const trace: TraceView = {
  name,
  value: 281860,
  unit: 'fen',
  of: [
    { name, value: 170000, unit: 'fen' },
    { name, value: 61860, unit: 'fen', of: [{ name, value: '120.5', unit: 'metres' }] },
  ],
}

test('a code read from a ticket is said as a word, anything else is left alone', () => {
  const t: Say<typeof commonWords> = (id, ...[values]) => i18n._(id, values)
  const step = { name, value: 'urgent', unit: 'text' }
  expect(factWord({ ...step, fact: '/priority' }, t)).toBe('紧急')
  expect(factWord({ ...step, fact: '/lines/0' }, t)).toBeUndefined()
  expect(factWord({ ...step, value: 'nonsense', fact: '/priority' }, t)).toBeUndefined()
})

test('expanding all opens every step that rests on others, and only those', () => {
  expect([...allSteps(trace)]).toEqual(['0', '0.1'])
})

test('a step opens and closes again, and leaves the others as they were', () => {
  const opened = toggled(firstLook, '0.1')
  expect([...opened]).toEqual(['0', '0.1'])
  expect([...toggled(opened, '0.1')]).toEqual(['0'])
  expect([...firstLook]).toEqual(['0'])
})

describe('a traced value is written in its own unit', () => {
  const t: Say<typeof traceWords> = (id, ...[values]) => i18n._(id, values)
  const place = { language: 'zh', zone: 'Asia/Shanghai', currency: 'CNY' } as const
  test.each([
    [61860, 'fen', '¥618.60'],
    ['5.5', 'yuan_per_metre', '¥5.50／米'],
    ['1200.5', 'metres', '1,200.5 米'],
    ['92.50', 'points', '92.50 分'],
    ['1200', 'people', '1,200 人'],
    ['70', 'percent', '70%'],
    [5400, 'seconds', '1 小时 30 分钟'],
    [Date.parse('2026-10-12T01:05:00Z'), 'instant', '2026-10-12 09:05'],
    [true, 'yes_no', '是'],
    [null, 'grade', '未定'],
    ['open_from', 'text', 'open_from'],
  ])('%s %s is %s', (value, unit, text) =>
    expect(formatValue({ value, unit }, place, t)).toBe(text),
  )

  test('a day is written as the reader writes days', () => {
    const step = { value: '2028-11-01', unit: 'date' }
    expect(formatValue(step, place, t)).toBe('2028-11-01')
    expect(formatValue(step, { ...place, language: 'en' }, t)).toBe('1 Nov 2028')
  })
})
