import { env } from 'cloudflare:workers'
import type { CustomerBook, CustomerImport, PersonView, ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { MASK } from '../archive/clean'
import { removeBeside } from '../archive/remove-beside'
import { Desk } from '../desk/desk-object'
import { directory } from '../identity/directory'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { died } from '../journeys/lost-answers'
import { arrives, choose, type List, latest, ticketOf } from '../mail/mail-under-test'
import { openUnsigned } from '../platform/shard'
import { booksUnderTest, person, refusal } from './contacts-under-test'
import { customerWrites } from './writes'

let ours: Company
beforeAll(async () => {
  ours = await signUp('contacts-file')
  await choose(ours, 'contacts-file', 'hold')
}, 60_000)

const to = `contacts-file@${env.MAIL_DOMAIN}`
const { added, comesIn, customer } = booksUnderTest('contacts-file', () => ours)

describe('contacts from a file', () => {
  const load = async (rows: string, more: object = {}) => {
    const bytes = new TextEncoder().encode(`客户名称,等级,联系人,电话,邮箱\n${rows}`)
    const file = btoa(String.fromCharCode(...bytes))
    const wish = { file, mode: 'all_or_nothing', dryRun: false, ...more }
    return (await mustBe<CustomerImport>(200, ours.owner.post('/v1/customers/import', wish))).body
  }

  test('are several of one customer, of those that are there already too, and may write', async () => {
    expect(
      await load('文件水厂,重点,甲工,,jia@file.example\n文件水厂,,乙工,0571-2,'),
    ).toMatchObject({
      ...{ rows: 2, good: 2, bad: [], added: 1, addedContacts: 2 },
    })
    expect(await load('文件水厂,,丙工,,bing@file.example')).toMatchObject({
      ...{ added: 0, addedContacts: 1 },
    })
    await arrives('bing@file.example', { to, subject: '停水' })
    expect(await latest(ours)).toMatchObject({ state: 'taken' })
    const { body } = await ours.owner.get<string>('/v1/customers.csv')
    expect(body).toMatch(/文件水厂,重点,丙工,,,bing@file\.example/)
    expect(body).toMatch(/文件水厂,重点,乙工,,0571-2,/)
  })

  test('are told of by their row where the address is somebody else’s', async () => {
    const west = await customer()
    await added(west, 'taken@file.example')
    const engineer = await ours.as('engineer')
    const rows = `文件甲,,甲,,taken@file.example\n文件乙,,乙,,${engineer.email}\n文件丙,,丙,,free@file.example`
    const told = await load(rows, { mode: 'skip_bad' })
    expect(told.bad.map(({ line, column }) => [line, column])).toEqual([
      [2, '邮箱'],
      [3, '邮箱'],
    ])
    expect(told).toMatchObject({ good: 1, added: 1, addedContacts: 1 })
  })
})

describe('a contact is put right where they stand', () => {
  const change = (
    customerId: string,
    { id, version }: CustomerBook['contacts'][number],
    wish: object,
  ) =>
    ours.owner.patch<CustomerBook & ProblemView>(
      `/v1/customers/${customerId}/contacts/${id}`,
      wish,
      { version },
    )
  const entered = async (customerId: string, email: string) =>
    (await added(customerId, email)).contacts[0] as CustomerBook['contacts'][number]

  test('by another name they are the same person, everywhere', async () => {
    const west = await customer()
    const entry = await entered(west, 'namesake@file.example')
    await arrives('namesake@file.example', { to, subject: '压力低' })
    const { ticketId } = await latest(ours)
    const { body } = await mustBe<CustomerBook>(
      200,
      change(west, entry, { name: '赵明', phone: '0571-2' }),
    )
    expect(body.contacts).toMatchObject([
      { id: entry.id, name: '赵明', phone: '0571-2', reach: 'mail', version: entry.version + 1 },
    ])
    expect((await ticketOf(ours, ticketId)).contact?.personName).toBe('赵明')
    const people = await ours.owner.get<List<PersonView>>('/v1/people?limit=200')
    const person = people.body.items.find((each) => each.email === 'namesake@file.example')
    expect(person?.name).toBe('赵明')
  })

  test('by another address they are another person: the old one is out', async () => {
    const west = await customer()
    const entry = await entered(west, 'typo@file.example')
    const typo = await comesIn('typo@file.example')
    await mustBe(200, change(west, entry, { email: 'Right@file.example' }))
    expect((await typo.get('/v1/tickets')).status).toBe(401)
    await arrives('typo@file.example', { to, subject: 'Still me' })
    expect(await latest(ours)).toMatchObject({ state: 'held', reason: 'unknown_sender' })
    await arrives('right@file.example', { to, subject: 'Now me' })
    expect(await latest(ours)).toMatchObject({ state: 'taken' })
  })

  test.each([
    ['died', died],
    ['failed', (_: string, change: () => Promise<{ status: number }>) => change()],
  ])(
    'the old one is out by the retry of what %s before the Desk heard of it',
    async (key, first) => {
      const west = await customer()
      const { id, version } = await entered(west, `${key}-typo@file.example`)
      const typo = await comesIn(`${key}-typo@file.example`)
      const change = () =>
        ours.owner.patch<CustomerBook>(
          `/v1/customers/${west}/contacts/${id}`,
          { email: `${key}@file.example` },
          { version, key },
        )
      const told = vi.spyOn(Desk.prototype, 'learnMembers').mockRejectedValue(new Error('moved'))
      const { status } = await first(key, change)
      told.mockRestore()
      expect([status, (await typo.get('/v1/tickets')).status]).toEqual([500, 200])
      await mustBe(200, change())
      expect((await typo.get('/v1/tickets')).status).toBe(401)
    },
  )

  test('not to an address that is somebody’s, nor one that mail comes in by', async () => {
    const [west, east] = [await customer(), await customer()]
    const entry = await entered(west, 'mine@file.example')
    await added(east, 'theirs@file.example')
    for (const email of ['theirs@file.example', to])
      expect(await refusal(change(west, entry, { email }))).toMatchObject(['/email', 'taken', {}])
  })

  test('only as they were read: what a colleague changed meanwhile is said', async () => {
    const west = await customer()
    const entry = await entered(west, 'stale@file.example')
    await mustBe(200, change(west, entry, { phone: '0571-3' }))
    const { status, body } = await change(west, entry, { phone: '0571-4', duty: '厂长' })
    expect([status, body.currentVersion]).toEqual([412, entry.version + 1])
    expect(body.errors).toMatchObject([
      { pointer: '/duty', message: '现在是空的。' },
      { pointer: '/phone', message: '现在是“0571-3”。' },
    ])
  })
})

test('a contact is not written over by who read them before somebody else did, or took them out', async () => {
  const shard = openUnsigned(env.SHARD_01)
  const book = customerWrites(shard, 'com_two_at_once')
  const entry = { ...person('', '孙师傅'), id: 'con_1', customerId: 'cus_1', phoneDigits: '' }
  const change = (phone: string, basedOn: number) =>
    shard.batch([...book.changeContact({ ...entry, phone, version: basedOn + 1 }, basedOn)])
  await shard.batch([...book.addContact({ ...entry, version: 1 })])
  await change('0571-1', 1)
  await expect(change('0571-2', 1)).rejects.toMatchObject({ code: 'stale_version' })
  await shard.batch([...book.removeContact('cus_1', 'con_1', 1)])
  await expect(change('0571-2', 2)).rejects.toMatchObject({ code: 'stale_version' })
})

test('a file brings no contact whose address somebody wrote into a book since it was read', async () => {
  const shard = openUnsigned(env.SHARD_01)
  const book = customerWrites(shard, 'com_brought_at_once')
  const entry = { ...person('once@file.example'), customerId: 'cus_1', phoneDigits: '', version: 1 }
  await shard.batch([...book.addContact({ ...entry, id: 'con_1' })])
  const brought = shard.batch([...book.addAll([], [{ ...entry, id: 'con_2' }], [])])
  await expect(brought).rejects.toMatchObject({ code: 'already_exists' })
})

describe('a contact who is only rung', () => {
  const rung = async (customerId: string) => {
    const path = `/v1/customers/${customerId}/contacts`
    const wish = { ...person('', '孙师傅'), phone: '0571-5' }
    const { body } = await mustBe<CustomerBook>(201, ours.owner.post(path, wish))
    return body.contacts[0] as CustomerBook['contacts'][number]
  }
  const openedFor = async (customerId: string, contactId: string) => {
    const wish = { subject: '漏水', description: '…', priority: 'normal', channel: 'phone' }
    const asked = ours.owner.post<{ ticketId: string }>('/v1/tickets', {
      ...wish,
      ...{ customerId, contactId },
    })
    return (await mustBe(201, asked)).body.ticketId
  }

  test('can be a ticket’s contact, whom no reply reaches', async () => {
    const west = await customer()
    const ticket = await ticketOf(ours, await openedFor(west, (await rung(west)).id))
    expect([ticket.contact?.personName, ticket.readers]).toEqual(['孙师傅', []])
  })

  test('is told from a namesake, in the book as on the ticket, with an address and without', async () => {
    const west = await customer()
    for (const _ of ['孙师傅', 'namesake']) await rung(west)
    const { contacts } = await added(west, 'apart@file.example')
    for (const { id, personId } of contacts)
      expect((await ticketOf(ours, await openedFor(west, id))).contact?.personId).toBe(personId)
  })

  test('is called there as in the book, and is still theirs once they have an address', async () => {
    const west = await customer()
    const entry = await rung(west)
    const ticketId = await openedFor(west, entry.id)
    const path = `/v1/customers/${west}/contacts/${entry.id}`
    await mustBe(200, ours.owner.patch(path, { name: '孙明' }, { version: entry.version }))
    expect((await ticketOf(ours, ticketId)).contact?.personName).toBe('孙明')
    const email = 'sun@file.example'
    await mustBe(200, ours.owner.patch(path, { email }, { version: entry.version + 1 }))
    await added(west, 'other@file.example')
    const { readers } = await ticketOf(ours, ticketId)
    expect(readers?.map(({ personName }) => personName)).toEqual(['孙明'])
  })

  test('is called there as in the book once an address that was theirs is not', async () => {
    const west = await customer()
    const entry = await rung(west)
    const ticketId = await openedFor(west, entry.id)
    const path = `/v1/customers/${west}/contacts/${entry.id}`
    const changes = [{ email: 'once@file.example' }, { email: '', name: '孙一' }, { name: '孙二' }]
    const names: unknown[] = []
    for (const [index, wish] of changes.entries()) {
      await mustBe(200, ours.owner.patch(path, wish, { version: entry.version + index }))
      names.push((await ticketOf(ours, ticketId)).contact?.personName)
    }
    expect(names).toEqual(['孙师傅', '孙一', '孙二'])
  })

  test('is called nothing there once their name was removed from the book', async () => {
    const west = await customer()
    const { id } = await rung(west)
    const ticketId = await openedFor(west, id)
    await mustBe(200, ours.owner.post(`/v1/customers/${west}/contacts/${id}/removal`))
    const { companyId } = ours
    const company = await directory(env.CONTROL).company(companyId)
    const due = { companyId, id, name: '', note: '' }
    await removeBeside(env, company?.shard ?? 'SHARD_01', due, 'contacts', Date.now())
    expect((await ticketOf(ours, ticketId)).contact?.personName).toBe(MASK)
  })

  test('is of their own customer alone', async () => {
    const [west, east] = [await customer(), await customer()]
    const { id } = await rung(west)
    const wish = { subject: '漏水', description: '…', priority: 'normal', channel: 'phone' }
    const asked = ours.owner.post('/v1/tickets', { ...wish, customerId: east, contactId: id })
    expect(await refusal(asked)).toMatchObject(['/contactId', 'not_reached', {}])
  })
})
