import type { ProblemView, ProjectView, QuantityView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import {
  OCTOBER_LINES,
  type PayingCompany,
  payingCompany,
  verified,
} from '../journeys/paying-company'

interface Page<Item> {
  readonly items: Item[]
  readonly nextCursor: string | null
}

let acme: PayingCompany
let rival: PayingCompany

beforeAll(async () => {
  acme = await payingCompany('acme')
  rival = await neighbourOf(acme, () => payingCompany('rival'))
})

const report = (by: PayingCompany['welder'], wish: object = {}) =>
  by.post<QuantityView & ProblemView>('/v1/quantities', {
    projectId: acme.project.id,
    personId: acme.welder.personId,
    month: '2026-09',
    lines: OCTOBER_LINES,
    ...wish,
  })

describe('quantities', () => {
  test('are reported by the project’s responsible person, not by just anyone', async () => {
    expect((await report(acme.newcomer)).status).toBe(403)
    const reported = await report(acme.welder)
    expect(reported.status).toBe(201)
    expect(reported.body).toMatchObject({ state: 'reported', verifiedBy: null, dayRateDays: '0' })
  })

  test('are verified by a manager, based on what they read', async () => {
    const { body } = await report(acme.welder)
    const verify = (wish: object) =>
      acme.manager.post<QuantityView & ProblemView>(
        `/v1/quantities/${body.id}/verification`,
        undefined,
        wish,
      )
    expect((await verify({})).status).toBe(428)
    expect((await verify({ version: 7 })).status).toBe(412)
    const done = await verify({ version: 1 })
    expect(done.body).toMatchObject({ state: 'verified', verifiedBy: 'manager', version: 2 })
    const again = await verify({ version: 2 })
    expect([again.status, again.body.code]).toEqual([409, 'wrong_state'])
  })

  test('are never verified by whoever did or reported them, whatever their role', async () => {
    const verify = (by: Person, id: string) =>
      by.post<ProblemView>(`/v1/quantities/${id}/verification`, undefined, { version: 1 })

    const done = await report(acme.welder, { personId: acme.manager.personId })
    const reported = await report(acme.manager)
    for (const { id } of [done.body, reported.body]) {
      const own = await verify(acme.manager, id)
      expect([own.status, own.body.code]).toEqual([403, 'not_allowed'])
      expect((await verify(acme.owner, id)).status).toBe(200)
    }
  })

  test('cannot be verified by the engineer who reported them', async () => {
    const { body } = await report(acme.welder)
    const own = await acme.welder.post(`/v1/quantities/${body.id}/verification`, undefined, {
      version: 1,
    })
    expect(own.status).toBe(403)
  })

  test('name a person and a project of one’s own company; others are as unknown as none', async () => {
    const answers = await Promise.all([
      report(acme.welder, { projectId: rival.project.id }),
      report(acme.welder, { projectId: 'prj_none' }),
      report(acme.welder, { personId: rival.welder.personId }),
      report(acme.welder, { personId: 'per_none' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('of another company cannot be verified or seen', async () => {
    const theirs = await verified(acme, { month: '2026-09' })
    const { body } = await rival.manager.get<{ items: QuantityView[] }>('/v1/quantities')
    expect(body.items.map(({ id }) => id)).not.toContain(theirs.id)
    const tried = await rival.manager.post(`/v1/quantities/${theirs.id}/verification`, undefined, {
      version: 1,
    })
    expect(tried.status).toBe(404)
  })
})

describe('projects', () => {
  test('belong to a customer and a responsible person of the company', async () => {
    const { customerId } = acme.project
    const add = (wish: object) =>
      acme.owner.post<ProjectView>('/v1/projects', {
        name: 'Ring main',
        customerId,
        responsibleId: acme.welder.personId,
        ...wish,
      })
    expect((await add({})).status).toBe(201)
    expect((await add({ customerId: rival.project.customerId })).status).toBe(404)
    expect((await add({ customerId: 'cus_none' })).status).toBe(404)
    expect((await add({ responsibleId: rival.welder.personId })).status).toBe(404)
  })

  test('are paged by name, each of them once', async () => {
    for (const name of ['North', 'South', 'South'])
      await rival.owner.post('/v1/projects', {
        name,
        customerId: rival.project.customerId,
        responsibleId: rival.welder.personId,
      })
    const names: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Page<ProjectView> = (
        await rival.owner.get<Page<ProjectView>>(
          `/v1/projects?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
        )
      ).body
      names.push(...page.items.map(({ name }) => name))
      cursor = page.nextCursor
    }
    expect(names).toEqual(['Harbour main', 'North', 'South', 'South'])
  })
})
