import type { LiveFrame, Viewer } from '@bylaw/contract'
import { sla } from '@bylaw/rules-sla'
import { describe, expect, test } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  publish,
  URGENT,
} from './desk-under-test'

/** A client on a live view: what it hears of tickets and of notices, one frame after the other. */
async function watch(
  company: CompanyUnderTest,
  person: string,
  resume: { epoch?: string; since?: number } = {},
  endsAtMs = Number.MAX_SAFE_INTEGER,
) {
  const { webSocket } = await company.as(person).live(resume, endsAtMs)
  if (!webSocket) throw new Error('no socket')
  const tickets = inTurn<LiveFrame>()
  const unread = inTurn<number>()
  const viewers = inTurn<Record<string, readonly Viewer[]>>()
  webSocket.addEventListener('message', ({ data }) => {
    const frame = JSON.parse(String(data)) as LiveFrame
    if (frame.type === 'notices') unread.hear(frame.unread)
    else if (frame.type === 'viewers') viewers.hear(frame.on)
    else tickets.hear(frame)
  })
  webSocket.accept()
  const closed = new Promise<number>((resolve) =>
    webSocket.addEventListener('close', ({ code }) => resolve(code)),
  )
  const say = (text: string) => webSocket.send(text)
  const close = () => webSocket.close(1000)
  return { next: tickets.next, unread: unread.next, viewers: viewers.next, closed, say, close }
}

/** What is heard, kept until someone asks for the next. */
function inTurn<Item>() {
  const heard: Item[] = []
  const waiting: ((item: Item) => void)[] = []
  return {
    hear(item: Item): void {
      const next = waiting.shift()
      if (next) next(item)
      else heard.push(item)
    },
    next: (): Promise<Item> =>
      heard.length > 0
        ? Promise.resolve(heard.shift() as Item)
        : new Promise((resolve) => waiting.push(resolve)),
  }
}

const numbersIn = (frame: LiveFrame) =>
  'tickets' in frame ? frame.tickets.map(({ number, state }) => `${number} ${state}`) : frame.type

/** What the queue becomes; the frame of what was there on arrival may still come after it. */
async function after(client: Awaited<ReturnType<typeof watch>>, arrival: string): Promise<unknown> {
  const heard = numbersIn(await client.next())
  return String(heard) === arrival ? after(client, arrival) : heard
}

describe('a live view', () => {
  test('begins with the whole queue and then hears every change', async () => {
    const company = await companyUnderTest()
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const client = await watch(company, 'li')
    expect(numbersIn(await client.next())).toEqual(['TS-1001 open'])
    await company.as('wang').take(ticketId, 1)
    expect(await after(client, 'TS-1001 open')).toEqual(['TS-1001 in_progress'])
    client.say('{"type":"ping"}')
    expect(await client.next()).toEqual({ type: 'pong' })
  })

  test('says how many notices wait for its reader, and nobody else’s', async () => {
    const company = await companyUnderTest({ ...sla.starter, warnings: { leadMinutes: [15] } })
    const [wang, li] = [await watch(company, 'wang'), await watch(company, 'li')]
    expect(await wang.unread()).toBe(0)
    // Written down when ten of the thirty minutes are left: the leader is warned at once.
    const late = company.as('ada', { nowMs: at('2027-11-01T09:20') })
    const { ticketId } = (await late.open({ ...URGENT, receivedAtMs: MONDAY_9 })).changed
    expect([await li.unread(), await li.unread()]).toEqual([0, 1])
    const [notice] = (await company.as('li').notices.list({ limit: 1, unread: 'true' })).items
    expect(notice?.ticketId).toBe(ticketId)
    await company.as('li').notices.mark(notice?.id ?? '', true)
    expect(await li.unread()).toBe(0)
  })

  test('shows who has a ticket on their screen and who writes, until they go', async () => {
    const company = await companyUnderTest()
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const [wang, li] = [await watch(company, 'wang'), await watch(company, 'li')]
    expect(await li.viewers()).toEqual({})
    const at = (writing: boolean) => JSON.stringify({ type: 'at', ticketId, writing })
    for (const nonsense of ['x', '{"type":"at"}', at(true).replace(ticketId, 'tkt_none')])
      wang.say(nonsense)
    wang.say(at(false))
    wang.say(at(true))
    const viewer = { personId: personId('wang'), personName: 'wang', writing: true }
    expect(await li.viewers()).toEqual({ [ticketId]: [viewer] })
    // Whoever comes later is told at once.
    expect(await (await watch(company, 'sun')).viewers()).toEqual({ [ticketId]: [viewer] })
    wang.close()
    expect(await li.viewers()).toEqual({ [ticketId]: [] })
  })

  test('hears a burst as its last state', async () => {
    const company = await companyUnderTest()
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const client = await watch(company, 'li')
    await client.next()
    await company.as('wang').take(ticketId, 1)
    await company.as('wang').solve(ticketId, 2, { summary: '复位', steps: ['复位'] })
    const { changed } = await company.as('wang').close(ticketId, 3, { outcome: '已恢复' })
    let frame = await client.next()
    while ('seq' in frame && frame.seq < changed.seq) frame = await client.next()
    expect(numbersIn(frame)).toEqual(['TS-1001 closed'])
  })

  test('hears of the due times that a decided question brings', async () => {
    const open = { ...sla.starter, pauses: { ...sla.starter.pauses, waitingCustomer: null } }
    const company = await companyUnderTest(open)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    await company.as('wang').addMessage(ticketId, { kind: 'question', body: '型号？' })
    const answer = company.as('ada', { nowMs: at('2027-11-01T09:10') })
    await answer.addMessage(ticketId, { kind: 'reply', body: 'X-200' })
    const client = await watch(company, 'li')
    const dueAt = (frame: LiveFrame) =>
      'tickets' in frame ? frame.tickets.map(({ resolution }) => resolution.dueAt) : []
    expect(dueAt(await client.next())).toEqual([null])

    await publish(company.id, 'sla', 2, sla.starter, { completes: 1 })
    await company.as('li').learnRules()
    let frame = await client.next()
    while (frame.type !== 'refreshed') frame = await client.next()
    expect(dueAt(frame)).toEqual([new Date(at('2027-11-01T14:10')).toISOString()])
  })

  test('goes on where it left off: only what was touched since, as it is now', async () => {
    const company = await companyUnderTest()
    const first = (await company.as('ada').open(URGENT)).changed
    await company.as('ada').open(URGENT)
    const snapshot = await (await watch(company, 'li')).next()
    if (snapshot.type !== 'snapshot') throw new Error('not a snapshot')
    await company.as('wang').take(first.ticketId, 1)
    const again = await watch(company, 'li', { epoch: snapshot.epoch, since: snapshot.seq })
    const frame = await again.next()
    expect([frame.type, numbersIn(frame)]).toEqual(['changes', ['TS-1001 in_progress']])
  })

  test.each([
    ['of a store that is gone', { epoch: 'another', since: 1 }],
    ['from a future that was lost', { since: 99 }],
  ])('%s begins anew', async (_, resume) => {
    const company = await companyUnderTest()
    await company.as('ada').open(URGENT)
    const { epoch } = (await (await watch(company, 'li')).next()) as { epoch: string }
    const frame = await (await watch(company, 'li', { epoch, ...resume })).next()
    expect([frame.type, numbersIn(frame)]).toEqual(['snapshot', ['TS-1001 open']])
  })

  test('ends at once when the membership does, and opens no more', async () => {
    const company = await companyUnderTest()
    const client = await watch(company, 'wang')
    await client.next()
    await company.as('li').learnMember({
      personId: personId('wang'),
      name: 'wang',
      role: 'engineer',
      active: false,
      customerId: null,
      version: 2,
    })
    expect(await client.next()).toEqual({ type: 'signed_out' })
    expect((await company.as('wang').live({}, Number.MAX_SAFE_INTEGER)).status).toBe(401)
  })

  test('ends with the session it was opened in: it hears no more, and a quiet one is swept up', async () => {
    const company = await companyUnderTest()
    const ends = MONDAY_9 + 60_000
    const [one, other] = [
      await watch(company, 'li', {}, ends),
      await watch(company, 'li', {}, ends),
    ]
    await one.next()
    await other.next()
    await company.as('ada', { nowMs: ends - 1 }).open(URGENT)
    expect(numbersIn(await one.next())).toEqual(['TS-1001 open'])
    await other.next()
    await company.stub.lookAfter(ends - 1, null)
    await company.stub.lookAfter(ends, null)
    expect(await Promise.all([one.closed, other.closed])).toEqual([4002, 4002])
  })
})
