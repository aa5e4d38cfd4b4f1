import { runInDurableObject } from 'cloudflare:test'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { at, type CompanyUnderTest, companyUnderTest, queueOf, URGENT } from './desk-under-test'
import type { Narrowing } from './narrowing'
import type { QueueView } from './queue-list'

let company: CompanyUnderTest

const open = async (priority: 'urgent' | 'normal' | 'low', nowMs?: number): Promise<string> => {
  const line = company.as('ada', nowMs === undefined ? {} : { nowMs })
  return (await line.open({ ...URGENT, priority })).changed.ticketId
}

beforeAll(async () => {
  company = await companyUnderTest()
  const wang = company.as('wang')
  await open('low') // TS-1001: answer due after 8 open hours
  await open('urgent', at('2027-11-01T09:05')) // TS-1002: due 09:35
  await open('urgent') // TS-1003: due 09:30
  const mine = await open('normal') // TS-1004: due 14:00
  await company.as('wang').take(mine, 1)
  const waiting = await open('low') // TS-1005: resolution stands still
  await wang.addMessage(waiting, { kind: 'question', body: '型号？' })
  const solved = await open('low') // TS-1006
  await company.as('wang').solve(solved, 1, { summary: '复位', steps: ['复位'] })
  for (const nowMs of [at('2027-11-01T09:20'), at('2027-11-01T09:10')]) {
    const closed = await open('low') // TS-1007, then TS-1008
    await company.as('wang', { nowMs }).close(closed, 1, { outcome: '重复报障' })
  }
})

test.each<[QueueView, number[]]>([
  // What is due first comes first; what has no running promise comes last.
  ['all', [1003, 1002, 1004, 1001, 1005, 1006]],
  ['mine', [1004]],
  ['unassigned', [1003, 1002, 1001, 1005, 1006]],
  ['waiting', [1005]],
  ['solved', [1006]],
  // Latest closing first.
  ['closed', [1007, 1008]],
])('%s', async (view, numbers) => {
  const { items } = await queueOf(company.as('wang'), { view, limit: 50 })
  expect(items.map(({ number }) => number)).toEqual(numbers.map((number) => `TS-${number}`))
})

test('pages of one show each ticket once, in the same order', async () => {
  for (const view of ['all', 'closed'] as const) {
    const whole = await queueOf(company.as('wang'), { view, limit: 50 })
    const seen: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await queueOf(company.as('wang'), {
        view,
        limit: 1,
        cursor: cursor ?? undefined,
      })
      seen.push(...page.items.map(({ number }) => number))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(whole.items.map(({ number }) => number))
  }
})

test.each([
  // Urgent before normal before low, then by number.
  ['priority', [1002, 1003, 1004, 1001, 1005, 1006]],
  ['number', [1006, 1005, 1004, 1003, 1002, 1001]],
] as const)('sorted by %s, page by page', async (sort, numbers) => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await queueOf(company.as('wang'), { view: 'all', sort, limit: 2, cursor })
    seen.push(...page.items.map(({ number }) => number))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual(numbers.map((number) => `TS-${number}`))
})

describe('narrowed, a view shows those of its tickets that fit', () => {
  const narrowed = async (
    narrowing: Partial<Narrowing>,
    { view = 'all', limit = 50 }: { view?: QueueView; limit?: number } = {},
  ) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const wish = { conditions: [], filter: '', contactIds: [], ...narrowing }
      const page = await queueOf(company.as('wang'), { view, limit, cursor, narrowing: wish })
      seen.push(...page.items.map(({ number }) => number))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    return seen.map((number) => Number(number.slice(3)))
  }

  test.each<[string, Partial<Narrowing>, number[]]>([
    ['one priority', { conditions: [{ field: 'priority', is: ['urgent'] }] }, [1003, 1002]],
    [
      'one of two',
      { conditions: [{ field: 'priority', is: ['urgent', 'normal'] }] },
      [1003, 1002, 1004],
    ],
    ['who has it', { conditions: [{ field: 'assignee', is: ['me'] }] }, [1004]],
    [
      'that nobody has it',
      { conditions: [{ field: 'assignee', is: ['nobody'] }] },
      [1003, 1002, 1001, 1005, 1006],
    ],
    [
      'who has it, or nobody',
      { conditions: [{ field: 'assignee', is: ['me', 'nobody'] }] },
      [1003, 1002, 1004, 1001, 1005, 1006],
    ],
    [
      'all of it at once',
      {
        conditions: [
          { field: 'priority', is: ['low'] },
          { field: 'assignee', is: ['me'] },
        ],
      },
      [],
    ],
    ['its number', { filter: '1004' }, [1004]],
    ['its customer’s name', { filter: 'ACM' }, [1003, 1002, 1004, 1001, 1005, 1006]],
    ['the name of who asked', { filter: 'ada' }, [1003, 1002, 1004, 1001, 1005, 1006]],
    ['the name of who has it', { filter: 'wang' }, [1004]],
    [
      'the address of who asked',
      { filter: 'a@', contactIds: ['per_ada'] },
      [1003, 1002, 1004, 1001, 1005, 1006],
    ],
    ['an address of nobody', { filter: 'a@' }, []],
  ])('by %s', async (_, narrowing, numbers) => {
    expect(await narrowed(narrowing)).toEqual(numbers)
    expect(await narrowed(narrowing, { limit: 1 })).toEqual(numbers)
  })

  test('among the closed as well, and “me” is whoever asks', async () => {
    const low: Partial<Narrowing> = { conditions: [{ field: 'priority', is: ['low'] }] }
    expect(await narrowed(low, { view: 'closed' })).toEqual([1007, 1008])
    const mine: Narrowing = {
      ...{ conditions: [{ field: 'assignee', is: ['me'] }], filter: '', contactIds: [] },
    }
    const asked = { view: 'all', limit: 50, narrowing: mine } as const
    expect((await queueOf(company.as('wang'), asked)).items).toHaveLength(1)
    expect((await queueOf(company.as('li'), asked)).items).toEqual([])
  })
})

test('a contact lists their own customer’s tickets only', async () => {
  const { items } = await queueOf(company.as('bob'), { view: 'all', limit: 50 })
  expect(items).toEqual([])
  expect((await queueOf(company.as('ada'), { view: 'closed', limit: 50 })).items).toHaveLength(2)
})

test('a cursor that we did not make is refused', async () => {
  await expect(
    queueOf(company.as('wang'), { view: 'all', limit: 1, cursor: 'bm90IG91cnM' }),
  ).rejects.toMatchObject({ code: 'unacceptable' })
})

test('what was written a moment ago stands in the page, and everybody has their own', async () => {
  const [wang, li] = [company.as('wang'), company.as('li')]
  const unassigned = () => queueOf(wang, { view: 'unassigned', limit: 1 })
  const [first] = (await unassigned()).items
  await wang.take(first?.id ?? '', first?.version ?? 0)

  expect((await unassigned()).items[0]?.id).not.toBe(first?.id)
  const mine = await queueOf(wang, { view: 'mine', limit: 50 })
  expect(mine.items.map(({ id }) => id)).toContain(first?.id)
  expect((await queueOf(li, { view: 'mine', limit: 50 })).items).toEqual([])

  const later = await queueOf(company.as('wang', { nowMs: at('2027-11-01T09:10') }), {
    view: 'mine',
    limit: 50,
  })
  expect(later.items[0]?.asOf).not.toBe(mine.items[0]?.asOf)
})

test('a ticket on which the customer spoke last says so, until we answer or it is done', async () => {
  const ticketId = await open('low')
  const spoke = async () =>
    (await queueOf(company.as('wang'), { view: 'all', limit: 50 })).items.find(
      ({ id }) => id === ticketId,
    )?.customerSpokeLast
  expect(await spoke()).toBeUndefined()
  await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
  expect(await spoke()).toBe(true)
  await company.as('wang').addMessage(ticketId, { kind: 'note', body: '先查电源' })
  expect(await spoke()).toBe(true)
  await company.as('wang').addMessage(ticketId, { kind: 'reply', body: '马上处理' })
  expect(await spoke()).toBeUndefined()
})

test('a ticket that cannot be read is named, and keeps nobody from the others, page by page', async () => {
  const spoilt = await companyUnderTest()
  for (let count = 0; count < 4; count += 1) await spoilt.as('ada').open(URGENT)
  await runInDurableObject(spoilt.stub, (_, { storage }) =>
    storage.sql.exec("UPDATE tickets SET marks = '{' WHERE number = 1002"),
  )
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const seen: unknown[] = []
  let cursor: string | undefined
  do {
    const page = await queueOf(spoilt.as('wang'), { view: 'all', limit: 2, cursor })
    seen.push(...page.items.map(({ number }) => number), ...(page.unreadable ?? []))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  const notes = logged.mock.calls.map(([note]) => note)
  logged.mockRestore()
  expect(notes).toMatchObject([{ event: 'ticket_not_read', id: expect.stringMatching(/^tkt_/) }])
  const named = { id: expect.any(String), number: 'TS-1002', subject: URGENT.subject }
  expect(seen).toEqual(['TS-1001', named, 'TS-1003', 'TS-1004'])
  expect((await queueOf(spoilt.as('ada'), { view: 'all', limit: 2 })).unreadable).toEqual([named])
})
