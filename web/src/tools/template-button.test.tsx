import { useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { sayIn } from '../i18n/say-in'
import { onScreen } from '../on-screen.fixture'
import { Unfilled, useUnfilled } from './template-button'

vi.mock('../i18n/use-words', () => ({
  useWords: (words: Parameters<typeof sayIn>[0]) => sayIn(words, 'zh'),
  useLanguage: () => 'zh',
}))

test('whoever puts a template in is told by name what the ticket had nothing for', () => {
  const names = ['assignee.name', 'due.resolution']
  expect(renderToStaticMarkup(<Unfilled names={names} />)).toContain('还没有负责人和解决时限')
})

test('once the box was emptied, sent or erased, there is nothing left to look over', () => {
  const drawn: (readonly string[])[] = []
  // Written with a template, then emptied, then written anew.
  onScreen(() => {
    const [step, go] = useState(0)
    const [names, lack] = useUnfilled(step === 1)
    drawn[step] = names
    if (step === 0) lack(['assignee.name'])
    if (step < 2) go(step + 1)
    return names
  })
  expect(drawn).toEqual([[], ['assignee.name'], []])
})
