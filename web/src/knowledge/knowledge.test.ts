import { expect, test } from 'vitest'
import { shownLines } from './diff-lines'
import { EMPTY_TEXT, isChanged, shelfHref, shelfNamed, trimmed } from './model'

test('an unknown shelf is the one that readers see', () => {
  expect(shelfNamed('draft')).toBe('draft')
  expect(shelfNamed('nonsense')).toBe('published')
  expect(shelfNamed(undefined)).toBe('published')
})

test('a shelf and a category have an address', () => {
  expect(shelfHref('published')).toBe('/knowledge')
  expect(shelfHref('due')).toBe('/knowledge?show=due')
  expect(shelfHref('published', '打印机')).toBe(
    `/knowledge?category=${encodeURIComponent('打印机')}`,
  )
  // Those that have no category are one, too.
  expect(shelfHref('published', '')).toBe('/knowledge?category=')
})

test('a note alone, or blanks, are no new version', () => {
  const text = { ...EMPTY_TEXT, title: '断电', body: '重启', tags: ['电源'] }
  expect(isChanged(text, { ...text, title: ' 断电 ', note: '无' })).toBe(false)
  expect(isChanged(text, { ...text, visibility: 'public' })).toBe(true)
  expect(isChanged(text, { ...text, tags: [] })).toBe(true)
})

test('a tag is sent once, without blanks around it', () => {
  expect(trimmed({ ...EMPTY_TEXT, tags: [' 电源', '电源 ', ''] }).tags).toEqual(['电源'])
})

test('a long stretch in which nothing changed is told by its length', () => {
  const same = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ kind: 'same' as const, text: `${at}` }))
  const lines = [...same(10), { kind: 'added' as const, text: '新' }, ...same(2)]
  const shown = shownLines(lines)
  expect(shown.map(({ line, skipped }) => line?.text ?? skipped)).toEqual([
    7,
    '7',
    '8',
    '9',
    '新',
    '0',
    '1',
  ])
})
