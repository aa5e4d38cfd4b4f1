import { assert, words } from '@bylaw/kernel'
import { packOf } from '@bylaw/packs'
import { expect, test } from 'vitest'
import { broughtBy, inBothLanguages, NOTED, prevailsOver, updatedBy } from './noted'

const [r05, r06] = [packOf('R05'), packOf('R06')]
assert(r05 !== undefined && r06 !== undefined, 'both packs are shipped')
const duty = words('值班制度', '值班制度')

test.each([
  ['what was begun', NOTED.begun],
  ['what a pack brought', broughtBy(r06)],
  ['what a later release of it changes', updatedBy(r06)],
  ['over which other pack it prevails', prevailsOver(r06, r05.title)],
  [
    'over which of the company’s own, by the name that the company gave it',
    prevailsOver(r06, duty),
  ],
])('what the product notes is said in both languages: %s', (_, said) => {
  expect(inBothLanguages(said.zh)).toEqual(said)
  expect(inBothLanguages(said.en)).toEqual(said)
})

test('what people write is theirs, also where they write on behind what was noted', () => {
  for (const note of [
    null,
    '',
    '按年初会议',
    `${updatedBy(r06).zh}，另改一处`,
    `${NOTED.begun.zh}。`,
  ])
    expect(inBothLanguages(note)).toBeNull()
  expect(inBothLanguages(`${prevailsOver(r06, r05.title).zh}另改一处`)).toBeNull()
})
