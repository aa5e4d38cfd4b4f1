import { expect, test } from 'vitest'
import { kindNamed, kindsFor, searchHref } from './model'
import { plain } from './pieces'

test('a search has an address', () => {
  expect(searchHref('', 'ticket')).toBe('/search')
  expect(searchHref('开机', 'ticket')).toBe(`/search?q=${encodeURIComponent('开机')}`)
  expect(searchHref('a b', 'article')).toBe('/search?q=a+b&kind=article')
})

test('who may not read tickets searches articles, whatever the address says', () => {
  expect(kindNamed('ticket', kindsFor(['article.read']))).toBe('article')
  expect(kindNamed('article', kindsFor(['ticket.read', 'article.read']))).toBe('article')
  expect(kindNamed(undefined, kindsFor(['ticket.read', 'article.read']))).toBe('ticket')
})

test('a title is told whole, with what was found in it', () =>
  expect(
    plain([
      { text: '打印机', hit: true },
      { text: '无法开机', hit: false },
    ]),
  ).toBe('打印机无法开机'))
