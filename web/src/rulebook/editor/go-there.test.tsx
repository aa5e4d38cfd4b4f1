import { expect, test } from 'vitest'
import { inKeys } from '../../on-screen.fixture'
import { GoThere } from './go-there'

test('a place has a way to it, and the whole has none', () => {
  const shown = (pointer: string) => inKeys(<GoThere pointer={pointer} />)
  expect(shown('/rows/1')).toContain('<button')
  expect(shown('')).toBe('')
})
