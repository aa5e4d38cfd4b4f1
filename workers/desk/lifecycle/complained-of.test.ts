import { runInDurableObject } from 'cloudflare:test'
import { words } from '@bylaw/kernel'
import { escalation } from '@bylaw/rules-escalation'
import { lifecycle } from '@bylaw/rules-lifecycle'
import { routing } from '@bylaw/rules-routing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DESK_MIGRATIONS } from '../desk-tables'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  makeFirst,
  personId,
  publish,
  ring,
  URGENT,
} from '../desk-under-test'
import { NOT_THEIRS } from './complaints-under-test'

let company: CompanyUnderTest
let originId: string
let complaintId: string
beforeEach(async () => {
  company = await companyUnderTest()
  await publish(company.id, 'escalation', 1, escalation.starter)
  originId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(originId, 1)
  await company.as('sun').presence()
  complaintId = await complain(originId)
})
afterEach(() => void vi.useRealTimers())

const complain = async (ticketId: string, nowMs = MONDAY_9) =>
  (
    await company
      .as('ada', { nowMs })
      .derive(ticketId, { as: 'complaint', subject: '态度差', description: '没有人回电话' })
  ).changed.ticketId

const version = async (id: string) => (await company.as('li').read(id)).row.version
const first = (who: string, version?: number) => makeFirst(company, who, version)

describe('a complaint of somebody’s work', () => {
  test('is not theirs to take, nor to be given', async () => {
    const byThemselves = company.as('wang').take(complaintId, await version(complaintId))
    await expect(byThemselves).rejects.toMatchObject(NOT_THEIRS)
    const given = { assigneeId: personId('wang') }
    const byLead = company.as('li').assign(complaintId, await version(complaintId), given)
    await expect(byLead).rejects.toMatchObject(NOT_THEIRS)
  })

  test('nor to be offered', async () => {
    await company.as('sun').take(complaintId, await version(complaintId))
    const offer = company.as('sun').ask(complaintId, await version(complaintId), {
      ...{ kind: 'hand_over', toId: personId('wang'), content: '请回电', scope: '全部' },
      from: new Date(MONDAY_9).toISOString(),
    })
    await expect(offer).rejects.toMatchObject(NOT_THEIRS)
    const { proposed } = await company.as('sun').agreements(complaintId)
    expect(proposed?.notTo).toEqual([personId('wang')])
  })

  test('also after the ticket it is of went to another, who may not have it either', async () => {
    const later = company.as('sun', { nowMs: MONDAY_9 + 60_000 })
    await later.takeOver(originId, await version(originId), { fromId: personId('wang') })
    for (const who of ['wang', 'sun'])
      await expect(
        company.as(who).take(complaintId, await version(complaintId)),
      ).rejects.toMatchObject(NOT_THEIRS)
  })

  test('is theirs also where it was made before anybody wrote down whose it is of', async () => {
    const later = company.as('sun', { nowMs: MONDAY_9 + 60_000 })
    await later.takeOver(originId, await version(originId), { fromId: personId('wang') })
    await company.as('li').assign(originId, await version(originId), { assigneeId: personId('li') })
    const filling = DESK_MIGRATIONS.find((sql) => sql.startsWith('INSERT INTO complained_of'))
    await runInDurableObject(company.stub, (_, { storage }) => {
      storage.sql.exec('DELETE FROM complained_of')
      storage.sql.exec(filling ?? '')
    })
    await expect(
      company.as('wang').take(complaintId, await version(complaintId)),
    ).rejects.toMatchObject(NOT_THEIRS)
    await company.as('sun').take(complaintId, await version(complaintId))
  })

  test('is anyone else’s', async () => {
    await company.as('sun').take(complaintId, await version(complaintId))
    expect((await company.as('li').read(complaintId)).row.assigneeId).toBe(personId('sun'))
  })

  test('does not wait for them, though they are the customer’s first responsible', async () => {
    await first('wang')
    const another = await complain(originId)
    for (const id of [complaintId, another]) {
      const { row, next, responsibility } = await company.as('li').read(id)
      expect([row.awaits, next?.as]).toEqual([undefined, 'desk'])
      expect(responsibility.map(({ personId }) => personId)).toEqual([null])
    }
    const { items } = await company.as('wang').notices.list({ limit: 50, unread: 'false' })
    expect(items.filter(({ kind }) => kind === 'assigned')).toEqual([])
    await first('sun', 2)
    expect((await company.as('li').read(complaintId)).row.awaits).toMatchObject({
      personId: personId('sun'),
    })
  })

  test('is neither suggested to them nor held against them as passed over', async () => {
    await publish(company.id, 'routing', 1, { ...routing.starter, order: ['longest_idle'] })
    await company.as('li').learnRules()
    await company.as('li').learnStaffing([
      {
        kind: 'group',
        id: 'grp_1',
        version: 1,
        body: JSON.stringify({
          id: 'grp_1',
          key: 'all',
          name: '全组',
          active: true,
          products: [],
          regions: [],
          businesses: [],
          leaderId: null,
          deputyId: null,
          members: ['wang', 'sun'].map((who) => ({
            personId: personId(who),
            expertise: [{ field: '数据库', level: 'expert' }],
          })),
        }),
      },
    ])
    const { ranked, excluded } = await company.as('li').candidates(complaintId)
    expect(ranked.map(({ name }) => name)).toEqual(['sun'])
    expect(excluded).toContainEqual({
      personId: personId('wang'),
      name: 'wang',
      because: { zh: '投诉针对其本人的工作', en: 'the complaint is of their own work' },
    })
    const easy = { ...URGENT, priority: 'low' as const }
    const later = (await company.as('ada').open(easy)).changed
    await company.as('wang').take(later.ticketId, later.version)
    expect(await company.as('li').skips()).toEqual([])
    const last = (await company.as('ada').open(easy)).changed
    await company.as('sun').take(last.ticketId, last.version)
    expect((await company.as('li').skips()).map(({ name }) => name)).toEqual(['sun'])
  })

  const LATER = at('2027-12-15T09:00')
  const LONG_AGO = { nowMs: LATER }
  /** The ticket is closed, and leaves the Desk weeks later. */
  async function archive(ticketId: string): Promise<void> {
    const closing = company.as('li', { nowMs: MONDAY_9 + 120_000 })
    await closing.close(ticketId, await version(ticketId), { outcome: '已恢复' })
    await ring(company, '2027-11-01T11:00')
    vi.setSystemTime(LATER)
    await company.stub.putAway(LATER, 30)
    expect((await company.as('li', LONG_AGO).read(ticketId)).row.archivedAt).toBeDefined()
  }
  const expectNotTheirs = async (ticketId: string, ...people: string[]) => {
    const { row } = await company.as('li', LONG_AGO).read(ticketId)
    for (const who of people)
      await expect(company.as(who, LONG_AGO).take(ticketId, row.version)).rejects.toMatchObject(
        NOT_THEIRS,
      )
  }

  test('is not theirs either once the ticket it is of has left the Desk, whoever had it last', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
    const later = company.as('sun', { nowMs: MONDAY_9 + 60_000 })
    await later.takeOver(originId, await version(originId), { fromId: personId('wang') })
    await archive(originId)
    await expectNotTheirs(complaintId, 'wang', 'sun')
  })

  test('nor where it is made only then', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
    await archive(originId)
    await expectNotTheirs(await complain(originId, LATER), 'wang')
  })

  test('nor is what goes on with it, when the customer writes too late to open it again', async () => {
    await publish(company.id, 'lifecycle', 1, {
      ...lifecycle.starter,
      reopening: { within: { count: 7, unit: 'days' } },
    })
    await company.as('li').learnRules()
    await company.as('sun').take(complaintId, 1)
    await company.as('sun').close(complaintId, 2, { outcome: '已致歉' })
    const word = { kind: 'reply', body: '还是没人管' } as const
    const { changed } = await company.as('ada', LONG_AGO).addMessage(complaintId, word)
    expect(changed.ticketId).not.toBe(complaintId)
    await expectNotTheirs(changed.ticketId, 'wang')
    // Who handled the complaint goes on with it.
    await company.as('sun', LONG_AGO).take(changed.ticketId, changed.version)
  })

  test('nor are they offered a state of the company’s own for it', async () => {
    const { starter } = lifecycle
    const checking = { key: 'checking', category: 'in_progress', name: words('核查中', 'Checking') }
    await publish(company.id, 'lifecycle', 1, {
      ...starter,
      states: [...starter.states, checking],
      transitions: [
        ...starter.transitions,
        { from: 'in_progress', to: 'checking', by: ['engineer', 'manager'] },
      ],
    })
    await company.as('li').learnRules()
    await company.as('sun').take(complaintId, 1)
    const offered = async (who: string) =>
      (await company.as(who).read(complaintId)).moves.map(({ to }) => to)
    expect(await offered('sun')).toEqual(['checking'])
    expect(await offered('wang')).toEqual([])
  })

  test('nor is another complaint that it is merged into', async () => {
    const general = { ...URGENT, type: 'complaint' as const, subject: '服务太差' }
    const other = (await company.as('ada').open(general)).changed.ticketId
    const into = { intoId: other }
    await company.as('li').merge(complaintId, await version(complaintId), into)
    await expectNotTheirs(other, 'wang')
  })
  test('made another matter by mistake, and a complaint again, is of the same people', async () => {
    await company.as('sun').take(complaintId, 1)
    for (const type of ['request', 'complaint'] as const)
      await company.as('li').change(complaintId, await version(complaintId), { type })
    const fromSun = { fromId: personId('sun') }
    await company.as('li').takeOver(complaintId, await version(complaintId), fromSun)
    await company
      .as('sun')
      .takeOver(complaintId, await version(complaintId), { fromId: personId('li') })
    await expect(
      company
        .as('wang')
        .takeOver(complaintId, await version(complaintId), { fromId: personId('sun') }),
    ).rejects.toMatchObject(NOT_THEIRS)
  })
})
