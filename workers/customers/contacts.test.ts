import { env } from 'cloudflare:workers'
import type { CustomerBook, InvitationView, PersonView } from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { Desk } from '../desk/desk-object'
import { bringIn, type Company, mustBe, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { arrives, choose, type List, latest, ticketOf } from '../mail/mail-under-test'
import { accepts, booksUnderTest, person, refusal, seen } from './contacts-under-test'

let ours: Company
let theirs: Company
beforeAll(async () => {
  ours = await signUp('contacts-ours')
  theirs = await neighbourOf(ours, () => signUp('contacts-theirs'))
  await choose(ours, 'contacts-ours', 'hold')
  await choose(theirs, 'contacts-theirs', 'hold')
}, 60_000)

const to = `contacts-ours@${env.MAIL_DOMAIN}`
const { add, added, comesIn, customer, invites, mailedTo, opened, remove } = booksUnderTest(
  'contacts-ours',
  () => ours,
)

describe('whoever stands in a customer’s book with an address', () => {
  test('may write: their mail is a ticket of their customer, however the address is written', async () => {
    const west = await customer()
    await added(west, 'Zhao@West.example')
    await arrives('zhao@WEST.example', { to, subject: '压力低' })
    const letter = await latest(ours)
    expect(letter).toMatchObject({ state: 'taken', fromAddress: 'zhao@west.example' })
    const { row, messages } = await ticketOf(ours, letter.ticketId)
    expect([row.customerId, messages[0]?.authorName]).toEqual([west, '赵工'])
  })

  test('may come in by a link, without an invitation, and sees their customer’s tickets', async () => {
    const west = await customer()
    await added(west, 'link@west.example')
    const ticketId = await opened(west)
    expect(await seen(await comesIn('link@west.example'))).toEqual([ticketId])
  })

  test('is shown as somebody who can be reached; others by telephone, or not at all', async () => {
    const west = await customer()
    await added(west, 'reach@west.example')
    const path = `/v1/customers/${west}/contacts`
    await mustBe(201, ours.owner.post(path, { ...person('', '李工'), phone: '0571-1' }))
    await mustBe(201, ours.owner.post(path, person('', '孙工')))
    const { body } = await ours.owner.get<CustomerBook>(`/v1/customers/${west}`)
    expect(body.contacts.map(({ name, reach }) => [name, reach]).sort()).toEqual([
      ['孙工', 'none'],
      ['李工', 'phone'],
      ['赵工', 'mail'],
    ])
  })

  test('was invited, stands there with that address, and can be invited though they stood there', async () => {
    const west = await customer()
    const known = { ...person('', 'invited'), phone: '0571-3' }
    await mustBe(201, ours.owner.post(`/v1/customers/${west}/contacts`, known))
    const invited = await bringIn(ours.owner, 'invited@west.example', 'contact', west)
    const book = (await ours.owner.get<CustomerBook>(`/v1/customers/${west}`)).body
    expect(book.contacts).toMatchObject([
      { email: 'invited@west.example', phone: '0571-3', reach: 'mail' },
    ])
    await added(west, 'later@west.example')
    const before = await comesIn('later@west.example')
    const { body } = await mustBe<InvitationView>(201, invites('later@west.example', west))
    expect(body.link).toBeUndefined()
    const later = await accepts(await mailedTo('later@west.example'))
    expect([later.status, later.body.personId]).toEqual([201, before.personId])
    expect(before.personId).not.toBe(invited.personId)
    const both = (await ours.owner.get<CustomerBook>(`/v1/customers/${west}`)).body
    expect(both.contacts).toHaveLength(2)
  })
})

describe('whoever is taken out of the book', () => {
  test('is let in by no invitation of before', async () => {
    const west = await customer()
    const book = await added(west, 'asked@west.example')
    await mustBe(201, invites('asked@west.example', west))
    await remove(west, book, 'asked@west.example')
    expect((await accepts(await mailedTo('asked@west.example'))).status).toBe(404)
  })

  test('is out at once, and what they write waits for a colleague', async () => {
    const west = await customer()
    const book = await added(west, 'gone@west.example')
    const gone = await comesIn('gone@west.example')
    await remove(west, book, 'gone@west.example')
    expect((await gone.get('/v1/tickets')).status).toBe(401)
    await arrives('gone@west.example', { to, subject: 'Still me' })
    expect(await latest(ours)).toMatchObject({ state: 'held', reason: 'unknown_sender' })
  })

  test('is out by the retry of what did not reach the Desk, which is not told that they are in', async () => {
    const west = await customer()
    const book = await added(west, 'retried@west.example')
    const gone = await comesIn('retried@west.example')
    const told = vi
      .spyOn(Desk.prototype, 'learnMembers')
      .mockRejectedValue(new Error('being moved'))
    const id = book.contacts[0]?.id
    const path = `/v1/customers/${west}/contacts/${id}/removal`
    const first = await ours.owner.post(path, undefined, { key: 'retried' })
    const before = told.mock.calls.length
    told.mockClear().mockRestore()
    expect([first.status, before]).toEqual([500, 3])
    const heard = vi.spyOn(Desk.prototype, 'learnMembers')
    await mustBe(200, ours.owner.post(path, undefined, { key: 'retried' }))
    const lessons = heard.mock.calls.flatMap(([, , members]) => members)
    heard.mockRestore()
    expect(lessons).toMatchObject([{ personId: gone.personId, active: false }])
  })

  test('and stands in another’s, sees that one’s tickets and none of before', async () => {
    const [west, east] = [await customer(), await customer()]
    const before = await added(west, 'moves@west.example')
    const [old, fresh] = [await opened(west), await opened(east)]
    const here = await comesIn('moves@west.example')
    expect(await seen(here)).toEqual([old])
    await remove(west, before, 'moves@west.example')
    await added(east, 'moves@west.example')
    expect((await here.get('/v1/tickets')).status).toBe(401)
    const there = await comesIn('moves@west.example')
    expect(there.personId).toBe(here.personId)
    expect(await seen(there)).toEqual([fresh])
    expect((await there.get(`/v1/tickets/${old}`)).status).toBe(404)
  })

  test('and is let in again among the people, stands there again', async () => {
    const west = await customer()
    const book = await added(west, 'back@west.example')
    await remove(west, book, 'back@west.example')
    const people = await ours.owner.get<List<PersonView>>('/v1/people?limit=200')
    const person = people.body.items.find((each) => each.email === 'back@west.example')
    const wish = { version: person?.version ?? 0 }
    await mustBe(200, ours.owner.patch(`/v1/people/${person?.id}`, { active: true }, wish))
    const again = (await ours.owner.get<CustomerBook>(`/v1/customers/${west}`)).body
    expect(again.contacts).toMatchObject([{ email: 'back@west.example', reach: 'mail' }])
  })

  test('has their access ended among the people, stands there as nobody who can be reached', async () => {
    const west = await customer()
    await added(west, 'ended@west.example')
    const { personId } = await comesIn('ended@west.example')
    await mustBe(200, ours.owner.patch(`/v1/people/${personId}`, { active: false }, { version: 1 }))
    const book = (await ours.owner.get<CustomerBook>(`/v1/customers/${west}`)).body
    expect(book.contacts).toMatchObject([{ email: 'ended@west.example', reach: 'none' }])
  })
})

test('a letter of somebody whose access was ended is a ticket, and not theirs', async () => {
  const west = await customer()
  await added(west, 'still@west.example')
  const { personId } = await comesIn('still@west.example')
  await mustBe(200, ours.owner.patch(`/v1/people/${personId}`, { active: false }, { version: 1 }))
  await arrives('still@west.example', { to, subject: 'Still me' })
  const { id } = await latest(ours)
  await mustBe(201, ours.owner.post(`/v1/letters/${id}/acceptance`, { customerId: west }))
  const book = (await ours.owner.get<CustomerBook>(`/v1/customers/${west}`)).body
  expect(book.contacts).toMatchObject([{ email: 'still@west.example', reach: 'none' }])
})

describe('an address is one person’s', () => {
  test('and not two customers’: the refusal says whose it is', async () => {
    const [west, east] = [await customer(), await customer()]
    await added(west, 'one@west.example')
    const told = await refusal(add(east, 'ONE@west.example'))
    expect(told).toMatchObject(['/email', 'taken', expect.stringContaining('赵工')])
    expect(await refusal(add(west, 'one@west.example'))).toMatchObject(['/email', 'taken', {}])
  })

  test('however many say so at once', async () => {
    const customers = await Promise.all(Array.from({ length: 4 }, () => customer()))
    const answers = await Promise.all(customers.map((id) => add(id, 'rush@west.example')))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  test('and stands in a book once, however many write it there at once', async () => {
    const west = await customer()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => refusal(add(west, 'once@west.example'))),
    )
    const taken = ['/email', 'taken', expect.stringContaining('赵工')]
    expect(answers.filter((each) => each === 201)).toHaveLength(1)
    expect(answers.filter((each) => each !== 201)).toEqual([taken, taken, taken])
    const path = `/v1/customers/${west}/contacts`
    for (const name of ['李工', '孙工']) await ours.owner.post(path, person('', name))
    const { contacts } = (await ours.owner.get<CustomerBook>(`/v1/customers/${west}`)).body
    const changes = contacts
      .filter(({ email }) => email === '')
      .map(({ id }) =>
        ours.owner.patch(`${path}/${id}`, { email: 'put-right@west.example' }, { version: 1 }),
      )
    expect((await Promise.all(changes)).filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('and no colleague’s, nor one’s who is asked to be one', async () => {
    const west = await customer()
    const engineer = await ours.as('engineer')
    const colleague = ['/email', 'taken', expect.stringContaining('本公司人员')]
    expect(await refusal(add(west, engineer.email))).toEqual(colleague)
    const wish = { name: 'New', email: 'new@contacts-ours.example', role: 'engineer' }
    await mustBe(201, ours.owner.post('/v1/invitations', wish))
    expect(await refusal(add(west, wish.email))).toEqual(colleague)
    expect(
      (await ours.owner.post('/v1/invitations', { ...wish, email: engineer.email })).status,
    ).toBe(409)
  })

  test('and a contact’s or a colleague’s who is invited at the same moment, not both', async () => {
    const west = await customer()
    for (const first of ['contact', 'colleague']) {
      const email = `${first}-first@west.example`
      const invites = () =>
        ours.owner.post('/v1/invitations', { name: 'New', email, role: 'engineer' })
      const both = [() => add(west, email), invites]
      const asked = (first === 'contact' ? both : both.toReversed()).map((ask) => ask())
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    }
  })

  test('and no address that mail comes in by', async () => {
    const desks = ['/email', 'taken', expect.stringContaining('收信地址')]
    expect(await refusal(add(await customer(), to))).toEqual(desks)
  })

  test('and somebody else’s at another company, who learns nothing of it', async () => {
    const [west, rival] = [await customer(), await customer(theirs)]
    await added(west, 'both@west.example')
    await added(rival, 'both@west.example', theirs)
    const ticketId = await opened(west)
    await arrives('both@west.example', { to: `contacts-theirs@${env.MAIL_DOMAIN}` })
    const letter = await latest(theirs)
    expect((await ticketOf(theirs, letter.ticketId)).row.customerId).toBe(rival)
    expect(await seen(await comesIn('both@west.example'))).toEqual([ticketId])
  })
})
