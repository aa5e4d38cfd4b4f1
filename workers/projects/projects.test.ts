import type { ProblemView, ProjectView, QuantityPage, QuantityView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import {
  decideAll,
  employ,
  OCTOBER_LINES,
  type PayingCompany,
  payingCompany,
  verified,
} from '../journeys/paying-company'
import { crewClaims } from './crews-under-test'
import { verifyingClaims } from './verifying-under-test'

interface Page<Item> {
  readonly items: Item[]
  readonly nextCursor: string | null
}

let acme: PayingCompany
let rival: PayingCompany

beforeAll(async () => {
  acme = await payingCompany('acme')
  await employ(acme.owner, acme.manager, { from: '2026-01-01', status: 'probation' })
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
    const lines = [{ ...OCTOBER_LINES[0], metres: '31' }]
    const { body } = await report(acme.welder, { lines })
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

  verifyingClaims(() => acme)

  test('are never verified by whoever did or reported them, whatever their role', async () => {
    const verify = (by: Person, id: string) =>
      by.post<ProblemView>(`/v1/quantities/${id}/verification`, undefined, { version: 1 })

    const lines = [{ ...OCTOBER_LINES[0], metres: '12' }]
    const done = await report(acme.welder, { personId: acme.manager.personId, lines })
    const other = [{ ...OCTOBER_LINES[0], metres: '11' }]
    const reported = await report(acme.manager, { lines: other })
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

  test('say what a repair costs the customer, within the bounds of the rules', async () => {
    const lines = [{ ...OCTOBER_LINES[0], scope: 'repair' }]
    const repaired = (fee: string, underWarranty = false) =>
      report(acme.welder, { lines, repair: { fee, underWarranty } })
    const unsaid = await report(acme.welder, { lines })
    expect([unsaid.status, unsaid.body.errors?.[0]?.pointer]).toEqual([422, '/repair/fee'])
    // The text’s “at least 200–500” is a question; until it is decided no fee is right or wrong.
    const open = await repaired('260')
    expect([open.status, open.body.refusal?.question]).toEqual([422, 'contracting.repair_floor'])

    await decideAll(acme.owner, 'contracting', {
      'contracting.repair_floor': { leastFen: 200_00, mostFen: 500_00 },
      'contracting.warranty_repairs': 'free',
    })
    for (const fee of ['199.99', '500.01'])
      expect((await repaired(fee)).body.errors?.[0]?.message).toMatch(/200\.00.*500\.00/)
    expect((await repaired('260', true)).body.errors?.[0]?.code).toBe('does_not_fit')
    const agreed = await repaired('260')
    expect(agreed.body.repair).toMatchObject({ fee: { amount: '260.00' }, underWarranty: false })
    expect(agreed.body.repair?.explanation?.trace.clauses).toEqual(['R19.18.1'])
    // Where no piece-rate fits, days alone are reported.
    const days = await report(acme.welder, { lines: [], dayRateDays: '1.5' })
    expect([days.status, days.body.repair]).toEqual([201, null])
    expect((await report(acme.welder, { lines: [] })).body.errors?.[0]?.pointer).toBe('/lines')
  })

  test('name the diameter that no row prices while they wait to be verified, and stay on record', async () => {
    const page = async ({ body }: { body: QuantityView }, by = acme.manager) =>
      (await by.get<QuantityPage & ProblemView>(`/v1/quantities/${body.id}`)).body
    const between = await report(acme.welder, { lines: [{ ...OCTOBER_LINES[0], diameterMm: 130 }] })
    expect(between.status).toBe(201)
    expect((await page(between)).refusal).toMatchObject({
      code: 'no_rate_for_diameter',
      details: { diameterMm: 130 },
    })
    const covered = await report(acme.welder)
    expect((await page(covered)).refusal).toBeNull()
    expect((await page(covered, rival.manager)).code).toBe('not_found')
  })

  test('at the day rate are no more than the days of the month that a person is employed on', async () => {
    const days = (dayRateDays: string, wish: object = {}) =>
      report(acme.welder, { ...{ lines: [], month: '2026-06', dayRateDays }, ...wish })
    const verify = ({ body }: { body: QuantityView }) =>
      acme.manager.post<ProblemView>(`/v1/quantities/${body.id}/verification`, undefined, {
        version: 1,
      })
    // June has 30 days.
    const tooMany = await days('31')
    expect(tooMany.body.errors?.[0]).toMatchObject({
      pointer: '/dayRateDays',
      code: 'does_not_fit',
      message: expect.stringMatching(/30.*0.*31/),
    })
    // Each fits beside what is verified; verified at once, one of them does.
    const [ten, ...twice] = [await days('10'), await days('12'), await days('12')]
    expect((await verify(ten)).status).toBe(200)
    const atOnce = await Promise.all(twice.map(verify))
    expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 409])
    const still = await days('8')
    expect((await verify(still)).status).toBe(200)
    expect((await days('0.5')).status).toBe(422)
    // The newcomer began in October.
    const before = await days('1', { personId: acme.newcomer.personId })
    expect(before.body.errors?.[0]).toMatchObject({ pointer: '/personId', code: 'not_employed' })
  })

  test('that were reported while they fitted are not verified once they do not', async () => {
    const days = async () =>
      (await report(acme.welder, { lines: [], month: '2026-07', dayRateDays: '20' })).body
    const [first, second] = [await days(), await days()]
    const verify = ({ id }: QuantityView) =>
      acme.manager.post<ProblemView>(`/v1/quantities/${id}/verification`, undefined, { version: 1 })
    expect((await verify(first)).status).toBe(200)
    const refused = await verify(second)
    expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
    expect(refused.body.detail).toMatch(/31.*20.*20/)
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

describe('a crew', () =>
  crewClaims(
    () => acme,
    () => rival,
  ))
