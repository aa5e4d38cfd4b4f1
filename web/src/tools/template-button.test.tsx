import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { sayIn } from '../i18n/say-in'
import { Unfilled } from './template-button'

vi.mock('../i18n/use-words', () => ({
  useWords: (words: Parameters<typeof sayIn>[0]) => sayIn(words, 'zh'),
  useLanguage: () => 'zh',
}))

test('whoever puts a template in is told by name what the ticket had nothing for', () => {
  const names = ['assignee.name', 'due.resolution']
  expect(renderToStaticMarkup(<Unfilled names={names} />)).toContain('还没有负责人和解决时限')
})
