import { expect, test } from 'vitest'
import { datedIn } from './dated'

const said = (en: string) => datedIn({ zh: en, en }, 'en')

test('a day that rules speak of is written as the language writes days', () => {
  const words = { zh: '2026-03-01 起生效', en: 'from 2026-03-01 to 2026-12-31, both' }
  expect(datedIn(words, 'zh')).toBe('2026-03-01 起生效')
  expect(datedIn(words, 'en')).toBe('from 1 Mar 2026 to 31 Dec 2026, both')
})

test('what is no day, or only a part of a longer mark, stays as it is', () => {
  for (const text of [
    '2026-13-01',
    '2026-02-31',
    'INC-2026-03-01',
    '2026-03-01-7',
    '2026-03-01T10:00',
    '2026-03',
  ])
    expect(said(text)).toBe(text)
})
