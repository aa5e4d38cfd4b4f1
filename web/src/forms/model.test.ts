import { expect, test } from 'vitest'
import { BLANK_FIELD, blankForm, isWhole, moved, siteOf, trimmed } from './model'

test.each([
  ['https://www.acme.example', 'https://www.acme.example'],
  [' www.acme.example/contact?x=1 ', 'https://www.acme.example'],
  ['HTTPS://Acme.example:8443/', 'https://acme.example:8443'],
  ['http://localhost:3000/form', 'http://localhost:3000'],
  ['not a site', 'not a site'],
  ['', ''],
])('%s is the site %s', (typed, site) => expect(siteOf(typed)).toBe(site))

test('a field moves within the list, and nowhere beyond it', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('a form is whole with a name, its fields with labels, and a choice with two of them', () => {
  const named = { ...blankForm('zh'), name: '报修' }
  const choice = { ...BLANK_FIELD, label: '型号', kind: 'choice' as const }
  expect(isWhole(blankForm('zh'))).toBe(false)
  expect(isWhole(named)).toBe(true)
  expect(isWhole({ ...named, fields: [BLANK_FIELD] })).toBe(false)
  expect(isWhole({ ...named, fields: [{ ...choice, options: ['A'] }] })).toBe(false)
  expect(isWhole({ ...named, fields: [{ ...choice, options: ['A', 'B'] }] })).toBe(true)
})

test('choices of what is a line by now are not sent', () => {
  const field = { ...BLANK_FIELD, label: ' 型号 ', options: ['A', 'B'] }
  expect(trimmed({ ...blankForm('en'), fields: [field] }).fields).toEqual([
    { ...BLANK_FIELD, label: '型号' },
  ])
})
