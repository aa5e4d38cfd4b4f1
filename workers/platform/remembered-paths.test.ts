import { TrieRouter } from 'hono/router/trie-router'
import { expect, test } from 'vitest'
import { RememberedPaths } from './remembered-paths'

const ROUTES = [
  ['ALL', '*', 'every request'],
  ['ALL', '/v1/*', 'the API'],
  ['GET', '/v1/tickets', 'list'],
  ['POST', '/v1/tickets', 'open'],
  ['GET', '/v1/tickets.csv', 'export'],
  ['GET', '/v1/tickets/:ticketId', 'read'],
  ['GET', '/v1/tickets/late', 'late'],
  ['PUT', '/v1/people/:personId/name', 'rename'],
] as const

const ASKED = [
  '/',
  '/v1/tickets',
  '/v1/tickets/',
  '/v1/tickets.csv',
  '/v1/tickets/late',
  '/v1/tickets/tkt_1',
  '/v1/people/per_1/name',
  '/v1/*',
  '/v1/nothing',
  '/v1/tickets/:ticketId',
]

test('answers every path as the router does that it remembers for, the second time as the first', () => {
  const plain = new TrieRouter<string>()
  const remembered = new RememberedPaths<string>()
  for (const [method, path, handler] of ROUTES)
    for (const router of [plain, remembered]) router.add(method, path, handler)
  for (const path of [...ASKED, ...ASKED])
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'BREW'])
      expect([method, path, remembered.match(method, path)]).toEqual([
        method,
        path,
        plain.match(method, path),
      ])
})

test('a route that comes later is found where another was before', () => {
  const router = new RememberedPaths<string>()
  router.add('GET', '/v1/tickets', 'list')
  const found = () => router.match('GET', '/v1/tickets')[0].map(([handler]) => handler)
  expect(found()).toEqual(['list'])
  router.add('GET', '/v1/tickets', 'list after that')
  expect(found()).toEqual(['list', 'list after that'])
})
