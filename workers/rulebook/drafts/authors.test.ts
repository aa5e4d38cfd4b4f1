import { expect, test } from 'vitest'
import { authorsOfWhole, partsByOthers } from './authors'

const by = (...people: readonly string[]) => ({
  authors: people.map((personId) => ({ personId, name: personId, atMs: 1 })),
})
const withParts = {
  authors: [...by('a').authors, ...by('b').authors.map((each) => ({ ...each, ofPart: true }))],
}

test('whoever wrote a part only is an author of the whole, once, and none of the text', () => {
  const whole = authorsOfWhole(withParts, [by('a', 'b'), by('b', 'c')])
  expect(whole.map(({ personId, ofPart }) => [personId, ofPart])).toEqual([
    ['a', undefined],
    ['b', true],
    ['c', true],
  ])
})

test('of what goes along, only that is taken out which others had a hand in', () => {
  const parts = [by('a'), by('b'), by('a', 'c')].map((draft) => ({ draft }))
  expect(partsByOthers(withParts, parts)).toEqual([parts[1], parts[2]])
})
