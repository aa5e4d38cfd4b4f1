import { env } from 'cloudflare:test'
import type {
  AwardRow,
  AwardView,
  CustomerView,
  NoticePage,
  PayLineView,
  TicketChanged,
} from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { decideAll, employ } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import {
  type Answered,
  AT,
  awardingCompany,
  type Cast,
  dump,
  fillPost,
  MONTH,
  nominate,
  read,
  said,
  say,
  signIn,
  token,
} from './awarding-under-test'

let spruce: Company
let stranger: Company
let people: Cast

const on = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(day) })

beforeAll(async () => {
  on('2026-10-20T03:00:00Z')
  ;({ company: spruce, cast: people } = await awardingCompany('spruce'))
  stranger = await signUp('spruce-stranger', { packs: [] })
})
afterAll(() => void vi.useRealTimers())

describe('a nomination', () => {
  test('is anybody’s of staff, once, and never of themselves', async () => {
    const { ann, bo, cui, dong, lead, hr, owner } = people
    expect(await read(ann)).toMatchObject({
      state: 'open',
      until: '2026-10-31',
      votesEach: 1,
      mayNominate: true,
      clauses: ['R19.12.3'],
    })
    expect((await nominate(ann, ann)).body.errors?.[0]?.code).toBe('oneself')
    expect((await nominate(ann, stranger.owner)).status).toBe(404)
    expect((await nominate(ann, bo, '2026-11')).status).toBe(409)
    const done = await mustBe<AwardView>(200, nominate(ann, bo))
    expect(done.body).toMatchObject({ hasNominated: true, voters: 1, tally: null, winners: null })
    const again = await nominate(ann, cui)
    expect([again.status, again.body.detail]).toEqual([409, '您已经提名过了。'])

    for (const [by, whom] of [
      [bo, ann],
      [cui, ann],
      [dong, ann],
      [lead, bo],
      [hr, cui],
      [owner, cui],
    ] as const)
      await mustBe(200, nominate(by, whom))
  })

  test('is kept apart from who nominated, so that not even the database pairs them', async () => {
    const { ann, bo } = people
    const voters = await dump('award_voters')
    const ballots = await dump('award_ballots')
    expect([voters.length, ballots.length]).toEqual([7, 7])
    expect(Object.keys(voters[0] ?? {})).toEqual(['company_id', 'month', 'person_id'])
    expect(Object.keys(ballots[0] ?? {})).toEqual(['company_id', 'month', 'ballot', 'nominees'])
    // Neither tells of the other, nor in which order; all ballots are as long.
    expect(JSON.stringify(ballots)).not.toMatch(/per_/)
    expect(new Set(ballots.map(({ nominees }) => String(nominees).length)).size).toBe(1)
    const inOrder = ballots.map(({ ballot }) => String(ballot))
    expect(inOrder).toEqual(inOrder.toSorted())
    // What is kept for a retry is sealed, and its digest covers a secret that is not kept.
    const wish = { token: token(), nomineeIds: [bo.personId] }
    await ann.post(`${AT}/nominations`, wish, { key: 'once-more' })
    const traces = JSON.stringify(await Promise.all(['commands', 'audit', 'outbox'].map(dump)))
    expect(traces).not.toContain(wish.token)
    expect(traces).toContain('award.nominated')
  })

  test('a retry is answered as the first try was', async () => {
    const auditor = await spruce.as('auditor')
    expect((await nominate(auditor, people.bo)).status).toBe(403)
    const late = await bringIn(spruce.owner, 'late@spruce.example', 'engineer')
    const wish = { token: token(), nomineeIds: [people.dong.personId] }
    const first = await late.post(`${AT}/nominations`, wish, { key: 'mine' })
    const second = await late.post(`${AT}/nominations`, wish, { key: 'mine' })
    expect([second.status, second.body]).toEqual([200, first.body])
  })

  test('is counted by nobody while one still nominates', async () => {
    expect((await people.owner.post<Answered>(`${AT}/count`)).status).toBe(409)
    expect((await read(people.owner)).tally).toBeNull()
  })
})

describe('once the month is over', () => {
  beforeAll(async () => {
    on('2026-11-02T03:00:00Z')
    for (const [name, person] of Object.entries(people))
      people = { ...people, [name]: await signIn(person) }
  })

  test('it is counted once, by who may, and the ballots are gone', async () => {
    const { ann, bo, owner } = people
    expect((await nominate(people.dong, ann)).status).toBe(409)
    expect((await ann.post<Answered>(`${AT}/count`)).status).toBe(403)
    const counted = await mustBe<AwardView>(200, owner.post(`${AT}/count`))
    expect(counted.body.tally?.map(({ votes }) => votes)).toEqual([3, 2, 2, 1])
    expect(counted.body.refusal?.code).toBe('tie_for_last_seat')
    expect((await owner.post<Answered>(`${AT}/count`)).status).toBe(409)
    expect(await dump('award_ballots')).toEqual([])
    expect((await read(bo)).tally).toBeNull()
    expect((await read(bo)).posts).toEqual([])
  })

  test('whoever holds the first post settles a tie among those who are tied', async () => {
    const { owner, ann, bo, cui, lead, hr } = people
    const choose = (by: Person, ...whom: Person[]) =>
      said(by, 'choice', { personIds: whom.map(({ personId }) => personId), text: '抢修有功' })
    expect(await choose(hr, bo)).toEqual([403, 'not_allowed'])
    expect(await choose(lead, ann)).toEqual([422, 'unacceptable'])
    expect(await choose(lead, bo, cui)).toEqual([422, 'unacceptable'])
    await fillPost(owner, 'manager', bo)
    expect(await choose(bo, bo)).toEqual([403, 'not_allowed'])
    await fillPost(owner, 'manager', lead)
    expect(await choose(lead, bo)).toEqual([200, 'reviewing'])
    expect(await choose(lead, cui)).toEqual([409, 'wrong_state'])
    expect((await read(lead)).refusal?.question).toBe('award.each_or_shared')
  })

  test('a veto goes by a ground of that month and what has it on record', async () => {
    const { owner, ann, bo, cui, lead, hr } = people
    await decideAll(owner, 'award', {
      'award.each_or_shared': 'each',
      'award.vetoed_seat': 'next_in_line',
    })
    const winners = async () => (await read(owner)).winners?.map(({ id }) => id)
    expect(await winners()).toEqual([ann.personId, bo.personId])
    expect(await said(hr, 'passes', { post: 'deputy_general_manager' })).toEqual([200, 'reviewing'])

    const customer = await mustBe<CustomerView>(
      201,
      owner.post('/v1/customers', { name: 'Harbour waterworks', level: 'key' }),
    )
    const about = { subject: '压力不稳', description: '返工两次', customerId: customer.body.id }
    const wish = { ...about, priority: 'high', channel: 'phone' }
    const opened = await mustBe<TicketChanged>(201, owner.post('/v1/tickets', wish))
    const { ticketId } = opened.body
    const veto = { post: 'manager', nomineeId: ann.personId, text: '客户来电投诉返工' }
    const grounded = { ...veto, ground: 'complaint', on: '2026-10-12', ticketId }
    const faults = async (by: Person, more: object) =>
      (await say(by, 'vetoes', { ...veto, ...more })).body.errors?.map(({ code }) => code)
    expect(await faults(lead, {})).toEqual(['no_such_ground', 'another_month', 'one_wanted'])
    expect(await faults(lead, { ...grounded, on: '2026-09-30' })).toEqual(['another_month'])
    expect(await said(lead, 'vetoes', { ...grounded, ticketId: 'tkt_none' })).toEqual([
      404,
      'not_found',
    ])
    expect(await said(hr, 'vetoes', grounded)).toEqual([403, 'not_allowed'])
    expect(await said(lead, 'vetoes', grounded)).toEqual([200, 'reviewing'])
    expect(await said(lead, 'vetoes', grounded)).toEqual([409, 'wrong_state'])
    expect((await winners())?.toSorted()).toEqual([bo.personId, cui.personId].sort())
    const { words } = await read(owner)
    expect(words.at(-1)).toMatchObject({ kind: 'vetoed', ground: { zh: '客户投诉' }, ticketId })
  })

  test('every other post passes the winners as they stand before they are approved', async () => {
    const { owner, ann, lead, hr, bo } = people
    const approve = (by: Person, payMonth = MONTH) => said(by, 'approval', { payMonth })
    // The veto came after the deputy had passed other winners.
    expect(await approve(owner)).toEqual([409, 'wrong_state'])
    expect(await said(bo, 'passes', { post: 'manager' })).toEqual([403, 'not_allowed'])
    expect(await said(lead, 'passes', { post: 'manager' })).toEqual([200, 'reviewing'])
    expect(await said(lead, 'passes', { post: 'manager' })).toEqual([409, 'wrong_state'])
    expect(await said(hr, 'passes', { post: 'deputy_general_manager' })).toEqual([200, 'reviewing'])
    expect(await approve(lead)).toEqual([403, 'not_allowed'])
    expect(await approve(owner, '2026-09')).toEqual([422, 'unacceptable'])
    expect(await said(owner, 'closing', { text: '没有' })).toEqual([409, 'wrong_state'])
    const stale = await owner.post<Answered>(`${AT}/approval`, { payMonth: MONTH }, { version: 1 })
    expect(stale.status).toBe(412)
    expect((await read(ann)).winners).toBeNull()
  })

  test('nobody who would win passes or approves it', async () => {
    const { owner, bo, hr } = people
    await fillPost(owner, 'general_manager', bo)
    const own = await say(bo, 'approval', { payMonth: MONTH })
    expect(own.body.detail).toContain('您本人在当选名单中')
    await fillPost(owner, 'deputy_general_manager', bo)
    const post = 'deputy_general_manager'
    expect(await said(bo, 'passes', { post })).toEqual([403, 'not_allowed'])
    expect((await read(hr)).posts.map(({ standing }) => standing)).toEqual([
      'passed',
      'passed',
      'approves',
    ])
    await fillPost(owner, 'general_manager', owner)
  })

  test('an approved award is a line of pay for each, once, and all staff is told', async () => {
    const { owner, ann, bo, cui } = people
    const { version } = await read(owner)
    // A month that does not pay them could not be approved with their prize in it.
    expect(await said(owner, 'approval', { payMonth: MONTH })).toEqual([422, 'unacceptable'])
    for (const winner of [bo, cui])
      await employ(owner, winner, { from: '2026-01-01', status: 'confirmed', level: 1 })
    const approve = () =>
      owner.post<Answered>(`${AT}/approval`, { payMonth: MONTH }, { version, key: 'approve' })
    const first = await mustBe<AwardView>(200, approve())
    expect((await approve()).body).toEqual(first.body)
    expect(await said(owner, 'approval', { payMonth: MONTH })).toEqual([409, 'wrong_state'])
    const lines = await owner.get<{ items: PayLineView[] }>('/v1/pay-lines')
    expect(lines.body.items).toHaveLength(2)
    expect(lines.body.items[0]).toMatchObject({
      month: MONTH,
      kind: 'reward',
      amount: { amount: '200.00', currency: 'CNY' },
      clause: 'R19.12.2',
      givenBy: { record: 'award', id: MONTH },
    })
    const seen = await read(ann)
    expect(seen).toMatchObject({ state: 'approved', tally: null, words: [], payMonth: MONTH })
    expect(seen.winners?.map(({ id }) => id).sort()).toEqual([bo.personId, cui.personId].sort())
    const auditor = await spruce.as('auditor')
    const news = JSON.stringify(await dump('person_news'))
    expect([ann, auditor].map(({ personId }) => news.includes(personId))).toEqual([true, false])
    await sweepNews(env)
    const kinds = async (by: Person) =>
      (await by.get<NoticePage>('/v1/notices')).body.items.map(({ kind }) => kind)
    expect([await kinds(bo), await kinds(ann)]).toEqual([['award_won'], ['award_published']])
    const list = await ann.get<{ items: AwardRow[] }>('/v1/awards')
    expect(list.body.items).toMatchObject([{ month: MONTH, state: 'approved', voters: 8 }])
    const other = await signIn(stranger.owner)
    expect((await other.get(AT)).status).toBe(422)
    expect((await other.get<{ items: [] }>('/v1/awards')).body.items).toEqual([])
  })
})
