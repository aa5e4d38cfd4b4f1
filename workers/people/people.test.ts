import { env } from 'cloudflare:test'
import {
  type AuditEntry,
  type MeView,
  type PersonView,
  type ProblemView,
  ROLES,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, type Company, signUp } from '../journeys/front-door'
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

test('companies take turns between the shards, and see only their own people', async () => {
  const counted = await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard
        .prepare('SELECT count(DISTINCT company_id) AS companies FROM members')
        .first('companies'),
    ),
  )
  // The first and the third company, and the second one.
  expect(counted).toEqual([2, 1])
  expect((await peopleOf(larch)).map(({ email }) => email)).toEqual(['owner@larch.example'])
})

describe('nobody can give themselves rights', () => {
  test('by inviting an owner without being one', async () => {
    const manager = await larch.as('manager')
    const wish = { name: 'Mallory', email: 'mallory@larch.example', role: 'owner' }
    expect(code(await manager.post('/v1/invitations', wish))).toEqual([403, 'not_allowed'])
  })

  test.each([
    ['manager', ['lead', 'engineer', 'contact']],
    ['hr', ['lead', 'engineer']],
  ] as const)('as %s, by inviting any but %j', async (role, grants) => {
    const inviter = await larch.as(role)
    const me = await inviter.get<MeView>('/v1/me')
    expect([...me.body.grants].sort()).toEqual([...grants].sort())
    const given: string[] = []
    for (const each of ROLES.filter((one) => one !== 'contact')) {
      const email = `${each}.by.${role}@larch.example`
      const answer = await inviter.post('/v1/invitations', { name: 'Mallory', email, role: each })
      if (answer.status === 201) given.push(each)
      else expect(code(answer)).toEqual([403, 'not_allowed'])
    }
    expect(given.sort()).toEqual(['engineer', 'lead'])
  })

  test('by making an engineer one who prepares, employs or approves', async () => {
    const hr = await larch.as('hr')
    const ivy = await bringIn(larch.owner, 'ivy@larch.example', 'engineer')
    const path = `/v1/people/${ivy.personId}`
    for (const role of ['finance', 'hr', 'manager', 'auditor', 'owner'])
      expect(code(await hr.patch(path, { role }, { version: 1 }))).toEqual([403, 'not_allowed'])
    expect((await hr.patch(path, { role: 'lead' }, { version: 1 })).status).toBe(200)
    expect((await larch.owner.patch(path, { role: 'hr' }, { version: 2 })).status).toBe(200)
  })

  test('by taking the access of those who look over their shoulder', async () => {
    const hr = await larch.as('hr')
    for (const role of ['finance', 'manager', 'auditor'] as const) {
      const { personId } = await larch.as(role)
      for (const change of [{ role: 'engineer' }, { active: false }, { name: 'Gone' }]) {
        const answer = await hr.patch(`/v1/people/${personId}`, change, { version: 1 })
        expect(code(answer)).toEqual([403, 'not_allowed'])
      }
    }
  })

  test('by changing their own role or making someone an owner', async () => {
    const hr = await larch.as('hr')
    const lead = await larch.as('lead')
    const self = await hr.patch(`/v1/people/${hr.personId}`, { role: 'finance' }, { version: 1 })
    const crown = await hr.patch(`/v1/people/${lead.personId}`, { role: 'owner' }, { version: 1 })
    const depose = await hr.patch(
      `/v1/people/${larch.owner.personId}`,
      { active: false },
      { version: 1 },
    )
    expect([self, crown, depose].map(code)).toEqual(Array(3).fill([403, 'not_allowed']))
  })

  test('and the last owner cannot leave the company without one', async () => {
    const { owner } = larch
    const gone = await owner.patch(
      `/v1/people/${owner.personId}`,
      { active: false },
      { version: 1 },
    )
    expect(code(gone)).toEqual([403, 'not_allowed'])
  })
})

describe('a change of a person', () => {
  test('needs the version it is based on, and refuses an older one with the present', async () => {
    const ned = await bringIn(larch.owner, 'ned@larch.example', 'engineer')
    const path = `/v1/people/${ned.personId}`
    expect(code(await larch.owner.patch(path, { name: 'Ned' }))).toEqual([428, 'version_required'])
    const done = await larch.owner.patch<PersonView>(path, { name: 'Ned' }, { version: 1 })
    expect([done.status, done.body.version, done.headers.get('etag')]).toEqual([200, 2, '"2"'])
    const stale = await larch.owner.patch<ProblemView>(path, { name: 'Nod' }, { version: 1 })
    expect(code(stale)).toEqual([412, 'stale_version'])
    expect(stale.body.currentVersion).toBe(2)
  })

  test('by fifty editors at once is made by one of them', async () => {
    const sam = await bringIn(larch.owner, 'sam@larch.example', 'engineer')
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        larch.owner.patch(`/v1/people/${sam.personId}`, { name: `Sam ${index}` }, { version: 1 }),
      ),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array.from({ length: 49 }, () => 412)])
  })

  test('of another company is as unknown as one that never was', async () => {
    const ask = async (personId: string) => {
      const path = `/v1/people/${personId}`
      const { status, body } = await birch.owner.patch<ProblemView>(
        path,
        { name: 'X' },
        { version: 1 },
      )
      return { ...body, status, request_id: '' }
    }
    expect(await ask(larch.owner.personId)).toEqual(await ask('per_00000000000000000000000000'))
  })

  test('is written down: who, what and to whom, but not the values', async () => {
    const pat = await bringIn(larch.owner, 'pat@larch.example', 'engineer')
    await larch.owner.patch(`/v1/people/${pat.personId}`, { role: 'lead' }, { version: 1 })
    const { body } = await larch.owner.get<Page<AuditEntry>>('/v1/audit?limit=1')
    expect(body.items[0]).toMatchObject({
      personId: larch.owner.personId,
      action: 'person.role_changed',
      subject: pat.personId,
    })
    expect(body.nextCursor).not.toBeNull()
  })
})

test('a list goes on where its page ended, and names nobody twice', async () => {
  const all = (await peopleOf(larch)).map(({ id }) => id)
  const paged: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { body } = await larch.owner.get<Page<PersonView>>(`/v1/people?limit=2${after}`)
    paged.push(...body.items.map(({ id }) => id))
    cursor = body.nextCursor
  }
  expect(paged).toEqual(all)
})
