import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { GoThere } from './go-there'

vi.mock('../../i18n/use-words', () => ({ useWords: () => (key: string) => key }))

test('a place has a way to it, and the whole has none', () => {
  const shown = (pointer: string) => renderToStaticMarkup(<GoThere pointer={pointer} />)
  expect(shown('/rows/1')).toContain('<button')
  expect(shown('')).toBe('')
})
