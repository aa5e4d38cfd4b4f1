import { env } from 'cloudflare:test'
import type { CustomerView, InvitationView, PersonView, ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { anyone, bringIn, type Company, PASSWORD, signUp, tokenIn } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'

let larch: Company
let birch: Company
beforeAll(async () => {
  larch = await signUp('larch')
  birch = await neighbourOf(larch, () => signUp('birch'))
})

type Page<Item> = { items: Item[]; nextCursor: string | null }
const peopleOf = async ({ owner }: Company) =>
  (await owner.get<Page<PersonView>>('/v1/people?limit=200')).body.items
const code = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as ProblemView).code,
]

describe('an invitation', () => {
  const invite = (email: string, wish: object = {}) =>
    larch.owner.post<InvitationView>('/v1/invitations', {
      name: 'Someone',
      email,
      role: 'engineer',
      ...wish,
    })
  const accept = (token: string, password = PASSWORD) =>
    anyone.post('/v1/invitations/acceptance', { token, password })

  test('lets one person in, once', async () => {
    const { body } = await invite('once@larch.example')
    const answers = await Promise.all([accept(tokenIn(body)), accept(tokenIn(body))])
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1)
    expect(code(await accept(tokenIn(body)))).toEqual([404, 'not_found'])
    const joined = (await peopleOf(larch)).filter(({ email }) => email === 'once@larch.example')
    expect(joined).toHaveLength(1)
    const listed = await larch.owner.get<Page<InvitationView>>('/v1/invitations')
    const found = listed.body.items.find(({ id }) => id === body.id)
    expect([found?.state, found?.link]).toEqual(['accepted', undefined])
  })

  test('to an address is the only open one: a second is refused and names the first', async () => {
    const first = await invite('twice@larch.example', { name: 'Kim' })
    const second = await invite('Twice@larch.example', { role: 'auditor' })
    expect(code(second)).toEqual([409, 'already_exists'])
    expect((second.body as unknown as ProblemView).detail).toContain('Kim')
    await larch.owner.post(`/v1/invitations/${first.body.id}/withdrawal`)
    expect((await invite('twice@larch.example')).status).toBe(201)
  })

  test('to an address is the only open one, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite('rush@larch.example')))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  test('goes to no address that mail comes in by: nobody reads mail there', async () => {
    const answer = await invite(`Larch@${env.MAIL_DOMAIN}`)
    expect(code(answer)).toEqual([422, 'unacceptable'])
    expect((answer.body as unknown as ProblemView).errors?.[0]?.pointer).toBe('/email')
  })

  test('is over after seven days', async () => {
    const { body } = await invite('late@larch.example')
    expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    await Promise.all(
      [env.SHARD_01, env.SHARD_02].map((shard) =>
        shard
          .prepare('UPDATE invitations SET expires_at_ms = ? WHERE id = ?')
          .bind(Date.now() - 1, body.id)
          .run(),
      ),
    )
    expect(code(await accept(tokenIn(body)))).toEqual([404, 'not_found'])
  })

  test('cannot be made up or altered', async () => {
    const { body } = await invite('altered@larch.example')
    expect(code(await accept(`${tokenIn(body)}x`))).toEqual([404, 'not_found'])
    expect(code(await accept(larch.owner.token))).toEqual([404, 'not_found'])
  })

  test('asks for a password that is hard to guess', async () => {
    const { body } = await invite('weak@larch.example')
    expect(code(await accept(tokenIn(body), 'passwordpassword'))).toEqual([422, 'unacceptable'])
  })

  test('to someone with a password already needs that password, and joins them', async () => {
    const { body } = await birch.owner.post<InvitationView>('/v1/invitations', {
      name: 'Larch’s owner',
      email: 'owner@larch.example',
      role: 'auditor',
    })
    const wrong = await accept(tokenIn(body), 'five calm herons cross a bridge')
    expect(code(wrong)).toEqual([401, 'wrong_credentials'])
    expect((await accept(tokenIn(body))).status).toBe(201)
    const both = await anyone.post<{ companyId: string }>('/v1/sign-in', {
      email: 'owner@larch.example',
      password: PASSWORD,
      companyId: birch.companyId,
    })
    expect(both.body.companyId).toBe(birch.companyId)
  })

  test('that was withdrawn leads nowhere, and is withdrawn once', async () => {
    const { body } = await invite('withdrawn@larch.example')
    const path = `/v1/invitations/${body.id}/withdrawal`
    const taken = await larch.owner.post<InvitationView>(path)
    expect([taken.status, taken.body.state]).toEqual([200, 'withdrawn'])
    expect(code(await accept(tokenIn(body)))).toEqual([404, 'not_found'])
    expect(code(await larch.owner.post(path))).toEqual([409, 'wrong_state'])
    expect((await peopleOf(larch)).map(({ email }) => email)).not.toContain(body.email)
  })

  test('to a role that is not theirs to give cannot be withdrawn by a manager', async () => {
    const { body } = await invite('money@larch.example', { role: 'finance' })
    const manager = await larch.as('manager')
    const path = `/v1/invitations/${body.id}/withdrawal`
    expect(code(await manager.post(path))).toEqual([403, 'not_allowed'])
  })

  test('that was accepted cannot be withdrawn', async () => {
    const { body } = await invite('quick@larch.example')
    expect((await accept(tokenIn(body))).status).toBe(201)
    const late = await larch.owner.post(`/v1/invitations/${body.id}/withdrawal`)
    expect(code(late)).toEqual([409, 'wrong_state'])
  })

  test('ends with the access of whoever sent it, and does not come back with it', async () => {
    const sue = await bringIn(larch.owner, 'sue@larch.example', 'manager')
    const { body } = await sue.post<InvitationView>('/v1/invitations', {
      name: 'Friend',
      email: 'friend@larch.example',
      role: 'engineer',
    })
    const path = `/v1/people/${sue.personId}`
    await larch.owner.patch(path, { active: false }, { version: 1 })
    await larch.owner.patch(path, { active: true }, { version: 2 })
    expect(code(await accept(tokenIn(body)))).toEqual([404, 'not_found'])
  })

  test('ends when whoever sent it may not give that role any more', async () => {
    const tom = await bringIn(larch.owner, 'tom@larch.example', 'owner')
    const { body } = await tom.post<InvitationView>('/v1/invitations', {
      name: 'Friend',
      email: 'friend.of.tom@larch.example',
      role: 'finance',
    })
    await larch.owner.patch(`/v1/people/${tom.personId}`, { role: 'manager' }, { version: 1 })
    expect(code(await accept(tokenIn(body)))).toEqual([404, 'not_found'])
  })

  test('lets nobody in by an address that is somebody else’s by now', async () => {
    const { body } = await invite('taken@larch.example')
    for (const shard of [env.SHARD_01, env.SHARD_02])
      await shard
        .prepare(
          `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
           SELECT company_id, 'per_other', name, email, role, language, 1, 1
           FROM invitations WHERE id = ?`,
        )
        .bind(body.id)
        .run()
    expect(code(await accept(tokenIn(body)))).toEqual([404, 'not_found'])
  })

  test('is not sent to someone who is here already', async () => {
    expect(code(await invite('OWNER@larch.example'))).toEqual([409, 'already_exists'])
  })

  test('of a contact names a customer of ours; of anyone else, none', async () => {
    const wish = { name: 'Spruce', level: 'key' }
    const ours = await larch.owner.post<CustomerView>('/v1/customers', wish)
    const theirs = await birch.owner.post<CustomerView>('/v1/customers', wish)
    const contact = { role: 'contact', customerId: ours.body.id }
    expect((await invite('contact@larch.example', contact)).status).toBe(201)
    const refused = [
      await invite('a@larch.example', { role: 'contact' }),
      await invite('b@larch.example', { customerId: ours.body.id }),
    ]
    expect(refused.map(code)).toEqual(refused.map(() => [422, 'unacceptable']))
    const masked = async (customerId: string) => {
      const { status, body } = await invite('c@larch.example', { role: 'contact', customerId })
      return { ...(body as unknown as ProblemView), status, request_id: '' }
    }
    expect(await masked(theirs.body.id)).toEqual(await masked('cus_nobody'))
  })
})
