import { expect, test } from 'vitest'
import { articlesLinked, withPortalLinks } from './portal-links'

const OURS = 'https://desk.example'
const PORTAL = `${OURS}/portal/acme?article=art_1`
const turned = (text: string) => withPortalLinks(text, OURS, new Map([['art_1', PORTAL]]))

test.each([
  ['an article behind its name', `接线 (${OURS}/knowledge/art_1)`, `接线 (${PORTAL})`],
  ['one at a version or a place', `${OURS}/knowledge/art_1?content=2#3`, PORTAL],
  ['one that ends a sentence', `见${OURS}/knowledge/art_1。`, `见${PORTAL}。`],
  ['one that ends an English one', `See ${OURS}/knowledge/art_1.`, `See ${PORTAL}.`],
  ['one that is asked about', `看过${OURS}/knowledge/art_1？`, `看过${PORTAL}？`],
  ['one at a place, before a comma', `${OURS}/knowledge/art_1#3, please`, `${PORTAL}, please`],
  ['one in somebody’s own brackets', `见(${OURS}/knowledge/art_1)`, `见(${PORTAL})`],
  ['one that is in the portal already', PORTAL, PORTAL],
  ['the portal itself', `${OURS}/portal`, `${OURS}/portal`],
  ['what is another’s', 'https://desk.example.cn/knowledge/art_2', null],
])('%s leads a customer to what they may read', (_, text, words) =>
  expect(turned(text)).toEqual({ words: words ?? text, unlinked: 0 }),
)

test.each([
  ['an article that is not for them', `口令 (${OURS}/knowledge/art_2)`, '口令'],
  ['its bare address', `见 ${OURS}/knowledge/art_2`, '见 '],
  ['a page behind our sign-in', `工单 (${OURS}/tickets/tkt_1)`, '工单'],
])('%s is left as words', (_, text, words) => expect(turned(text)).toEqual({ words, unlinked: 1 }))

test('articles are named once', () => {
  const text = `${OURS}/knowledge/art_1 ${OURS}/knowledge/art_1 ${OURS}/tickets/tkt_1`
  expect(articlesLinked(text, OURS)).toEqual(['art_1'])
})
