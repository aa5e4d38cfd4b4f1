import { env } from 'cloudflare:workers'
import type { CustomerBook, LetterView, ProblemView, TicketChanged } from '@bylaw/contract'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Desk } from '../desk/desk-object'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { died } from '../journeys/lost-answers'
import { jsonText } from '../platform/json-text'
import type { ProblemCode } from '../platform/problem'
import { arrives, choose, latest, outgoing, tickets } from './mail-under-test'

let ours: Company
let engineer: Person
let lead: Person
let customerId: string
let letter: LetterView

beforeAll(async () => {
  ours = await signUp('at-once')
  engineer = await ours.as('engineer')
  lead = await ours.as('lead')
  const wish = { name: '海光电子', level: 'key' }
  customerId = (await mustBe<{ id: string }>(201, ours.owner.post('/v1/customers', wish))).body.id
  await choose(ours, 'at-once', 'hold')
}, 60_000)

beforeEach(async () => {
  await arrives(`${crypto.randomUUID()}@elsewhere.example`, { to: TO })
  letter = await latest(ours)
})

const accept = (by: Person, wish: object = { customerId, priority: 'high' }) =>
  by.post<TicketChanged & ProblemView>(`/v1/letters/${letter.id}/acceptance`, wish)
const dismiss = (by: Person) => by.post<LetterView>(`/v1/letters/${letter.id}/dismissal`)

const TO = `at-once@${env.MAIL_DOMAIN}`
const FILE = 'Content-Disposition: attachment; filename=log.txt'

/** In whichever shard the company is. */
const inShards = async (text: string, id: string): Promise<unknown[]> =>
  (
    await Promise.all(
      [env.SHARD_01, env.SHARD_02].map((shard) => shard.prepare(text).bind(id).all()),
    )
  ).flatMap(({ results }) => results)

/** Whether whoever wrote the letter is one of the customer’s contacts. */
const isInBook = async () => {
  const { contacts } = (await ours.owner.get<CustomerBook>(`/v1/customers/${customerId}`)).body
  return contacts.some(({ email }) => email === letter.fromAddress)
}

/** The Desk refuses the next command for this reason. */
const refusedOnce = (code: ProblemCode) =>
  vi.spyOn(Desk.prototype, 'run').mockResolvedValueOnce(jsonText({ ok: false, refusal: { code } }))

/** Has somebody who waits for another give up at once. */
async function outOfPatience(act: () => Promise<unknown>): Promise<void> {
  const wait = vi.spyOn(scheduler, 'wait').mockResolvedValue()
  await act()
  wait.mockRestore()
}

/** Has something done while an acceptance reads its letter, which is then in hand. */
function meanwhile(act: () => Promise<unknown>): void {
  const get = vi.spyOn(env.FILES, 'get').mockImplementationOnce(async (...args) => {
    get.mockRestore()
    await outOfPatience(act)
    return env.FILES.get(...(args as [string]))
  })
}

test('as many letters are counted as wait to be sorted, and no more than a hundred', async () => {
  const held = async () =>
    (await mustBe<{ held: number }>(200, engineer.get('/v1/letters/held'))).body.held
  const before = await held()
  await mustBe(200, dismiss(lead))
  expect(await held()).toBe(before - 1)
  const shards = [env.SHARD_01, env.SHARD_02]
  const many = shards.map((shard) =>
    shard
      .prepare(
        `INSERT INTO letters (company_id, id, state, reason, envelope_from, envelope_to,
           from_address, from_name, subject, excerpt, size_bytes, received_at_ms, version)
         SELECT ?1, 'ltr_many' || value, 'held', '', '', '', '', '', '', '', 1, value, 1
         FROM json_each(?2)`,
      )
      .bind(ours.companyId, JSON.stringify(Array.from({ length: 120 }, (_, n) => n))),
  )
  for (const insert of many) await insert.run()
  expect(await held()).toBe(100)
  for (const shard of shards)
    await shard.prepare("DELETE FROM letters WHERE id LIKE 'ltr_many%'").run()
})

test('two colleagues who accept one letter at once open one ticket', async () => {
  const before = (await tickets(ours)).length
  let second: number | undefined
  meanwhile(async () => {
    second = (await accept(lead)).status
  })
  const first = await mustBe<TicketChanged>(201, accept(engineer))
  expect(second).toBe(409)
  expect((await tickets(ours)).length).toBe(before + 1)
  expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId: first.body.ticketId })
})

test.each([
  ['accept', (by: Person) => accept(by), 201, '转为工单 TS-'],
  ['put away', (by: Person) => dismiss(by), 200, '设为不处理。'],
] as const)(
  'of two colleagues who %s a letter at once the second is told what it became',
  async (_, decide, done, as) => {
    const both = await Promise.all([decide(engineer), decide(lead)])
    expect(both.map(({ status }) => status).sort()).toEqual([done, 409])
    const { ticketId } = await latest(ours)
    const second = both.find(({ status }) => status === 409)?.body as ProblemView
    expect(second.refusal).toMatchObject({
      code: 'decided_already',
      message: { zh: expect.stringMatching(`^(engineer|lead)已于 .*将这封来信${as}`) },
      ...(ticketId === null ? {} : { details: { ticketId } }),
    })
  },
)

test('a letter that is being accepted is not dismissed', async () => {
  let dismissed: number | undefined
  meanwhile(async () => {
    dismissed = (await dismiss(lead)).status
  })
  const { body } = await mustBe<TicketChanged>(201, accept(engineer))
  expect(dismissed).toBe(409)
  expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId: body.ticketId })
})

test('a letter that is dismissed while a colleague reads it opens nothing', async () => {
  const before = (await tickets(ours)).length
  await mustBe(200, dismiss(lead))
  expect((await accept(engineer)).status).toBe(409)
  expect((await tickets(ours)).length).toBe(before)
})

test('a letter whose acceptance was refused can be decided at once', async () => {
  const nobodys = `cus_${'0'.repeat(26)}`
  expect((await accept(engineer, { customerId: nobodys, priority: 'high' })).status).toBe(404)
  await mustBe(200, dismiss(lead))
})

test('a stranger is nobody’s contact where the ticket of their letter is refused', async () => {
  const refuses = refusedOnce('rules_incomplete')
  const answer = await accept(engineer)
  refuses.mockRestore()
  expect(answer.status).toBe(422)
  expect(await isInBook()).toBe(false)
  await mustBe(201, accept(engineer))
  expect(await isInBook()).toBe(true)
})

test('nor where the ticket that their letter answers takes no word of it', async () => {
  await mustBe(201, accept(engineer))
  const [receipt] = await outgoing(ours)
  await arrives('beside@elsewhere.example', { to: receipt?.replyTo ?? '' })
  letter = await latest(ours)
  const path = `/v1/letters/${letter.id}/addition`
  const added = () => engineer.post<ProblemView>(path, { by: 'customer' })
  const refuses = refusedOnce('wrong_state')
  const { status } = await added()
  refuses.mockRestore()
  expect([status, await isInBook()]).toEqual([409, false])
  await mustBe(200, added())
  expect(await isInBook()).toBe(true)
})

test('a letter whose host died once its ticket was there meets that ticket, whoever decides it', async () => {
  const first = await mustBe<TicketChanged>(201, accept(engineer))
  const before = (await tickets(ours)).length
  await inShards("UPDATE letters SET state = 'held', ticket_id = NULL WHERE id = ?", letter.id)
  const second = await mustBe<TicketChanged>(201, accept(lead, { customerId, priority: 'low' }))
  expect(second.body.ticketId).toBe(first.body.ticketId)
  expect((await tickets(ours)).length).toBe(before)
  expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId: first.body.ticketId })
})

test('the files of such a letter are the ticket’s once, whether it was opened or said there', async () => {
  const withFile = {
    headers: ['Content-Type: multipart/mixed; boundary=b'],
    body: ['--b', '', 'See it', '--b', FILE, '', 'E42', '--b--'].join('\r\n'),
  }
  const heldAgain = () =>
    inShards("UPDATE letters SET state = 'held', ticket_id = NULL WHERE id = ?", letter.id)
  const attachedTo = async (ticketId: string) =>
    (await inShards("SELECT id FROM files WHERE held_by = ? AND state = 'attached'", ticketId))
      .length

  await arrives(`${crypto.randomUUID()}@elsewhere.example`, { ...withFile, to: TO })
  letter = await latest(ours)
  const { ticketId } = (await mustBe<TicketChanged>(201, accept(engineer))).body
  await heldAgain()
  await mustBe(201, accept(lead))
  expect(await attachedTo(ticketId)).toBe(1)

  const replyTo = (await outgoing(ours))[0]?.replyTo ?? ''
  await arrives('once-more@elsewhere.example', { ...withFile, to: replyTo })
  letter = await latest(ours)
  const added = (by: Person) => by.post(`/v1/letters/${letter.id}/addition`, { by: 'colleague' })
  await mustBe(200, added(engineer))
  await heldAgain()
  await mustBe(200, added(lead))
  expect(await attachedTo(ticketId)).toBe(2)
})

test('what a dead process had in hand is free after a minute', async () => {
  const inHand = (sinceMs: number) =>
    Promise.all(
      [env.SHARD_01, env.SHARD_02].map((shard) =>
        shard
          .prepare('INSERT OR REPLACE INTO in_hand VALUES (?, ?, ?, ?)')
          .bind(ours.companyId, letter.id, 'cmd_dead', sinceMs)
          .run(),
      ),
    )
  await inHand(Date.now())
  await outOfPatience(async () => {
    expect((await accept(engineer)).status).toBe(409)
    expect((await dismiss(lead)).status).toBe(409)
  })
  await inHand(Date.now() - 61_000)
  await mustBe(201, accept(engineer))
})

test('a decision is answered once more where its answer was lost', async () => {
  const { id } = letter
  const accepted = (key: string) =>
    engineer.post(`/v1/letters/${id}/acceptance`, { customerId, priority: 'high' }, { key })
  const first = await died('accepted', () => accepted('accepted'))
  const again = await accepted('accepted')
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body])

  await arrives('away@elsewhere.example', { to: `at-once@${env.MAIL_DOMAIN}` })
  const path = `/v1/letters/${(await latest(ours)).id}/dismissal`
  const away = await died('away', () => engineer.post(path, undefined, { key: 'away' }))
  const awayAgain = await engineer.post(path, undefined, { key: 'away' })
  expect([away.status, awayAgain.status, awayAgain.body]).toEqual([200, 200, away.body])
})
