import type { Role } from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Operation, operations } from './api-slots'
import { filledPath } from './filled-path'
import { mustBe } from './front-door'
import { countRowsRead, grow, rowsOf, TIMES } from './grown'
import { LISTS } from './list-rows'
import { ROWS } from './matrix-rows'
import { plant } from './planted'
import { type World, world } from './world'

/**
 * What a list costs: at most three rows read of the database for each row that it answers with, on
 * its last page as on its first, in a company that has had everything many times.
 */
const READ_FOR_EACH = 3
const PAGE = 10

const ASKED = operations().flatMap((operation) => {
  const list = operation.lists && LISTS[operation.id]
  if (!list || typeof list === 'string') return []
  const queries = list.queries ?? [ROWS[operation.id]?.query?.slice(1) ?? '']
  const { by = ['owner'] } = list
  const asked = (query: string, least: number) =>
    by.map((role) => {
      const name = [operation.id, query, ...(role === 'owner' ? [] : [`as ${role}`])].join(' ')
      return [name.trim(), { operation, list, query, role }, role === 'owner' ? least : 0] as const
    })
  return [
    ...queries.flatMap((query) => asked(query, list.grow ? TIMES : 0)),
    ...(list.narrowed ?? []).flatMap((query) => asked(query, 0)),
  ]
})

let ours: World
let rowsRead: () => number

beforeAll(async () => {
  vi.stubGlobal('fetch', async () => new Response('noted'))
  ours = await world('larch')
  await plant(ours)
  await grow(
    ours.ids.company,
    Object.values(LISTS).flatMap((list) => (typeof list === 'string' ? [] : (list.grow ?? []))),
  )
  rowsRead = countRowsRead((shard, batch) => {
    vi.spyOn(shard, 'batch').mockImplementation(batch)
  })
}, 120_000)

test('every list of the API says where it is read from', () => {
  const lists = operations().filter(({ lists }) => lists !== undefined)
  expect(Object.keys(LISTS).sort()).toEqual(lists.map(({ id }) => id).sort())
})

describe('rows read for', () => {
  test.each(ASKED)('%s', async (_, asked, least) => {
    const counted = await rowsOf(ours.ids.company, asked.list.counts?.of ?? [])
    const pages = await everyPage(asked)
    expect(pages.reduce((sum, { shown }) => sum + shown, 0)).toBeGreaterThanOrEqual(least)
    // One row more is asked for than is shown, and a short page may cost what a full one does.
    const dear = pages.find(
      ({ shown, read }) => read > READ_FOR_EACH * (Math.max(shown, PAGE) + 1 + counted),
    )
    expect(dear).toBeUndefined()
  })
})

/** A list page by page, as deep as there is more: what each page shows, and what was read for it. */
async function everyPage({ operation, query, role }: Asked) {
  const pages: { shown: number; read: number }[] = []
  let next: string | null = null
  do {
    const wish = new URLSearchParams(query)
    if (operation.lists === 'pages') wish.set('limit', String(PAGE))
    if (next !== null) wish.set('cursor', next)
    rowsRead()
    const path = `${filledPath(operation, ours.ids)}?${wish}`
    const { body } = await mustBe(200, ours.people[role].get<Listing>(path))
    pages.push({ shown: body.items.length, read: rowsRead() })
    next = body.nextCursor ?? null
  } while (next !== null && pages.length * PAGE < TIMES)
  return pages
}

interface Asked {
  readonly operation: Operation
  readonly query: string
  readonly role: Role
}

interface Listing {
  readonly items: readonly unknown[]
  readonly nextCursor?: string | null
}
