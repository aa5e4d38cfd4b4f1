import { env } from 'cloudflare:workers'
import type {
  CustomerBook,
  CustomerView,
  ProblemView,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { arrives, choose, latest, outgoing, postGoesOut } from '../mail/mail-under-test'

let ours: Company
let owner: Person
beforeAll(async () => {
  ours = await signUp('readers-ours', { packs: ['R05'] })
  owner = ours.owner
  await choose(ours, 'readers-ours', 'hold')
}, 60_000)

let made = 0
const customer = async (): Promise<string> => {
  made += 1
  const wish = { name: `客户 ${made}`, level: 'standard' }
  return (await mustBe<CustomerView>(201, owner.post('/v1/customers', wish))).body.id
}
const contact = async (customerId: string, email: string, name = '赵工'): Promise<string> => {
  const wish = { name, duty: '', phone: '', email }
  const path = `/v1/customers/${customerId}/contacts`
  const { body } = await mustBe<CustomerBook>(201, owner.post(path, wish))
  return body.contacts.find((each) => each.email === email)?.id ?? ''
}
const TOLD = { subject: '漏水', description: '…', priority: 'normal', channel: 'phone' } as const
const opens = async (customerId: string, more: object = {}): Promise<string> =>
  (await mustBe<TicketChanged>(201, owner.post('/v1/tickets', { ...TOLD, customerId, ...more })))
    .body.ticketId
const read = async (ticketId: string): Promise<TicketView> =>
  (await mustBe<TicketView>(200, owner.get(`/v1/tickets/${ticketId}`))).body
const says = (ticketId: string, more: object = {}) =>
  mustBe(
    200,
    owner.post(`/v1/tickets/${ticketId}/messages`, { kind: 'reply', body: '已安排', ...more }),
  )
const answered = async (ticketId: string): Promise<boolean> =>
  (await read(ticketId)).row.firstResponse.metAt !== null
const mailed = async (ticketId: string, kind = 'reply'): Promise<string[]> => {
  await postGoesOut(ours)
  return (await outgoing(ours))
    .filter((mail) => mail.ticketId === ticketId && mail.kind === kind)
    .map(({ toAddress }) => toAddress)
    .sort()
}

describe('a reply that reaches nobody', () => {
  test('is no first response, and the ticket says that nobody is there to read it', async () => {
    const ticketId = await opens(await customer())
    await says(ticketId)
    expect((await read(ticketId)).readers).toEqual([])
    expect([await answered(ticketId), await mailed(ticketId)]).toEqual([false, []])
  })

  test('is one where it is on record that the customer was told otherwise', async () => {
    const ticketId = await opens(await customer())
    await says(ticketId, { told: 'telephone' })
    expect((await read(ticketId)).messages.at(-1)).toMatchObject({ told: 'telephone' })
    expect(await answered(ticketId)).toBe(true)
  })

  test('is taken, but nobody is waited for over a question or a solution that reached nobody', async () => {
    const ticketId = await opens(await customer())
    const path = `/v1/tickets/${ticketId}` as const
    const question = { kind: 'question', body: '型号？' }
    const solution = { summary: '换了阀门', steps: ['关阀', '换阀'] }
    const { version } = (await read(ticketId)).row
    const refused = [
      await owner.post<ProblemView>(`${path}/messages`, question),
      await owner.post<ProblemView>(`${path}/solution`, solution, { version }),
    ]
    const faults = refused.map(({ status, body }) => [status, body.errors?.[0]?.pointer])
    expect(faults).toEqual([
      [422, '/told'],
      [422, '/told'],
    ])
    expect((await read(ticketId)).row).toMatchObject({ version, state: 'open' })
    const told = { ...solution, told: 'in_person' }
    await mustBe(200, owner.post(`${path}/solution`, told, { version }))
    expect((await read(ticketId)).messages.at(-1)).toMatchObject({ told: 'in_person' })
    expect(await answered(ticketId)).toBe(true)
  })

  test('reaches whoever was put in the book since', async () => {
    const west = await customer()
    const ticketId = await opens(west)
    await contact(west, 'since@west.example')
    await says(ticketId)
    expect([await answered(ticketId), await mailed(ticketId)]).toEqual([
      true,
      ['since@west.example'],
    ])
  })
})

test('whoever came by a file a moment ago reads the reply', async () => {
  const west = await customer()
  const ticketId = await opens(west)
  const row = `客户名称,联系人,邮箱\n客户 ${made},丙工,file@west.example`
  const file = btoa(String.fromCharCode(...new TextEncoder().encode(row)))
  const wish = { file, mode: 'all_or_nothing', dryRun: false }
  await mustBe(200, owner.post('/v1/customers/import', wish))
  await says(ticketId)
  expect([await answered(ticketId), await mailed(ticketId)]).toEqual([true, ['file@west.example']])
})

describe('a ticket that staff open', () => {
  test('names whom it is from, who alone is written to', async () => {
    const west = await customer()
    const zhao = await contact(west, 'zhao@two.example')
    await contact(west, 'qian@two.example', '钱工')
    const ticketId = await opens(west, { contactId: zhao })
    const view = await read(ticketId)
    expect([view.contact?.personName, view.readers?.map(({ personName }) => personName)]).toEqual([
      '赵工',
      ['赵工'],
    ])
    await says(ticketId)
    expect(await mailed(ticketId)).toEqual(['zhao@two.example'])
  })

  test('and nobody else’s contact', async () => {
    const [west, east] = [await customer(), await customer()]
    const theirs = await contact(east, 'east@two.example')
    for (const contactId of [theirs, 'con_00000000000000000000000000']) {
      const wish = { ...TOLD, customerId: west, contactId }
      const { status, body } = await owner.post<ProblemView>('/v1/tickets', wish)
      expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/contactId'])
    }
  })
})

describe('an answer is copied to others of the customer’s', () => {
  const idOf = async (ticketId: string, name: string) =>
    (await read(ticketId)).copyable?.find(({ personName }) => personName === name)?.personId ?? ''
  const lastSentTo = async (ticketId: string) =>
    (await read(ticketId)).messages
      .at(-1)
      ?.sentTo?.map(({ personName, copied }) => [personName, copied])

  test('as its writer says, and the next one as well, until they say otherwise', async () => {
    const west = await customer()
    const zhao = await contact(west, 'zhao@copied.example')
    await contact(west, 'qian@copied.example', '钱工')
    await contact(west, 'sun@copied.example', '孙工')
    const ticketId = await opens(west, { contactId: zhao })
    const qian = await idOf(ticketId, '钱工')
    await says(ticketId, { copyIds: [qian] })
    expect(await mailed(ticketId)).toEqual(['qian@copied.example', 'zhao@copied.example'])
    expect(await lastSentTo(ticketId)).toEqual([
      ['赵工', false],
      ['钱工', true],
    ])
    expect((await read(ticketId)).copies).toMatchObject([{ personId: qian }])
    await says(ticketId)
    expect(await mailed(ticketId)).toHaveLength(4)
    await says(ticketId, { copyIds: [] })
    expect([await mailed(ticketId), (await read(ticketId)).copies]).toMatchObject([
      { length: 5 },
      [],
    ])
    const { version } = (await read(ticketId)).row
    const solution = { summary: '换了阀门', steps: ['换阀'], copyIds: [qian] }
    await mustBe(200, owner.post(`/v1/tickets/${ticketId}/solution`, solution, { version }))
    expect(await mailed(ticketId, 'solution')).toHaveLength(2)
  })

  test('and to nobody else: no other customer’s, no colleague, no stranger, and not a note', async () => {
    const [west, east] = [await customer(), await customer()]
    const zhao = await contact(west, 'zhao@only.example')
    await contact(west, 'qian@only.example', '钱工')
    await contact(east, 'east@only.example', '东工')
    await contact(east, 'beside@only.example', '旁工')
    const ticketId = await opens(west, { contactId: zhao })
    const others = await opens(east, { contactId: await contact(east, 'third@only.example') })
    const path = `/v1/tickets/${ticketId}/messages`
    const qian = await idOf(ticketId, '钱工')
    for (const personId of [await idOf(others, '东工'), owner.personId, `per_${'0'.repeat(26)}`]) {
      const wish = { kind: 'reply', body: '见附', copyIds: [qian, personId] }
      const { status, body } = await owner.post<ProblemView>(path, wish)
      expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/copyIds/1'])
    }
    const note = { kind: 'note', body: '内部', copyIds: [qian] }
    const { status, body } = await owner.post<ProblemView>(path, note)
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/copyIds'])
    expect(await mailed(ticketId)).toEqual([])
  })
})

describe('a stranger’s letter that becomes a ticket', () => {
  const to = `readers-ours@${env.MAIL_DOMAIN}`
  const accepts = (id: string, customerId: string) =>
    owner.post<TicketChanged & ProblemView>(`/v1/letters/${id}/acceptance`, {
      ...{ customerId, priority: 'normal' },
    })

  test('has its sender in the customer’s book, and the reply goes to them', async () => {
    const west = await customer()
    await contact(west, 'other@west.example', '别人')
    await arrives('New.Here@west.example', { to, subject: '水压低' })
    const { body } = await mustBe(201, accepts((await latest(ours)).id, west))
    const book = (await owner.get<CustomerBook>(`/v1/customers/${west}`)).body
    expect(book.contacts.map(({ email }) => email)).toContain('new.here@west.example')
    await says(body.ticketId)
    expect([await answered(body.ticketId), await mailed(body.ticketId)]).toEqual([
      true,
      ['new.here@west.example'],
    ])
    await arrives('new.here@west.example', { to, subject: 'And again' })
    expect(await latest(ours)).toMatchObject({ state: 'taken' })
  })

  test('is another customer’s only if its sender is nobody’s yet', async () => {
    const [west, east] = [await customer(), await customer()]
    await arrives('whose@west.example', { to, subject: 'Mine' })
    const { id } = await latest(ours)
    await contact(east, 'whose@west.example')
    const { status, body } = await accepts(id, west)
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/customerId'])
    await mustBe(201, accepts(id, east))
  })

  test('puts nobody in the book whose own domain disowns it', async () => {
    const west = await customer()
    const headers = ['Authentication-Results: mx.example; dmarc=fail']
    await arrives('forged@west.example', { to, headers })
    await mustBe(201, accepts((await latest(ours)).id, west))
    expect((await owner.get<CustomerBook>(`/v1/customers/${west}`)).body.contacts).toEqual([])
  })
})
