import { env } from 'cloudflare:test'
import type {
  CustomerView,
  MissingStatement,
  ProblemView,
  ProcedureRecordView,
  ProjectPage,
  ProjectView,
  QuantityView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { OCTOBER_LINES, type PayingCompany, payingCompany } from '../journeys/paying-company'

let acme: PayingCompany
let project: ProjectView

/** A second project, whose site nobody has handed over yet. */
beforeAll(async () => {
  acme = await payingCompany('acme')
  const { items } = (await acme.owner.get<{ items: CustomerView[] }>('/v1/customers')).body
  const wish = {
    name: 'Ring main',
    customerId: items[0]?.id,
    responsibleId: acme.welder.personId,
  }
  project = (await mustBe<ProjectView>(201, acme.owner.post('/v1/projects', wish))).body
})

const pageOf = async (): Promise<ProjectPage> =>
  (await mustBe<ProjectPage>(200, acme.welder.get(`/v1/projects/${project.id}`))).body

const report = (by: Person, month = '2026-09') =>
  by.post<QuantityView & ProblemView>('/v1/quantities', {
    projectId: project.id,
    personId: acme.welder.personId,
    month,
    lines: OCTOBER_LINES,
  })

const life = async (by: Person, what: 'responsible' | 'completion', wish: object) =>
  by.post<ProjectPage & ProblemView>(`/v1/projects/${project.id}/${what}`, wish, {
    version: (await pageOf()).project.version,
  })

describe('a site that is not handed over', () => {
  const signs = async (by: Person, id: string, act: object) => {
    const { body } = await by.get<ProcedureRecordView>(`/v1/procedure-records/${id}`)
    const path = `/v1/procedure-records/${id}/entries` as const
    return by.post<ProblemView>(path, { act }, { version: body.row.version })
  }
  const there = (post: string) => ({ did: 'attended', post, as: 'in_person' })

  test('takes no work; the refusal names procedure and clause, and links to both', async () => {
    const { status, body } = await report(acme.welder)
    const [opening] = (await pageOf()).openings
    expect([status, body.code]).toEqual([409, 'wrong_state'])
    expect(body.refusal).toMatchObject({
      code: 'not_opened',
      ruleSetId: opening?.ruleSetId,
      rule: '/template/opens',
      details: { projectId: project.id },
    })
    expect(body.refusal?.message.zh).toContain('R19.15.2')
  })

  test('is handed over by three people, each for themselves, and takes work from then on', async () => {
    const { welder, manager, owner } = acme
    const { ruleSetId } = (await pageOf()).openings[0] ?? {}
    const begin = (responsible: Person) =>
      welder.post<ProcedureRecordView & ProblemView>('/v1/procedure-records', {
        ruleSetId,
        title: 'Ring main',
        responsibleId: responsible.personId,
        projectId: project.id,
      })
    expect((await begin(manager)).body.errors?.[0]?.code).toBe('not_responsible')
    const { row } = (await mustBe(201, begin(welder))).body
    const given = await welder.put<ProblemView>(
      `/v1/procedure-records/${row.id}/responsible`,
      { responsibleId: manager.personId },
      { version: row.version },
    )
    expect(given.body.errors?.[0]?.code).toBe('not_responsible')

    // The welder cannot say that the manager was there, nor sales for the manager.
    expect((await signs(welder, row.id, there('engineering_manager'))).status).toBe(403)
    expect((await signs(owner, row.id, there('engineering_manager'))).status).toBe(403)
    for (const [by, post] of [
      [manager, 'engineering_manager'],
      [owner, 'salesperson'],
      [welder, 'project_lead'],
    ] as const)
      expect((await signs(by, row.id, there(post))).status).toBe(201)
    expect((await report(welder)).status).toBe(409)
    await mustBe(201, signs(welder, row.id, { did: 'filed', paper: 'handover_form' }))

    expect((await pageOf()).openings).toMatchObject([
      { recordId: row.id, doneAt: expect.any(String), clauses: ['R19.15.2'] },
    ])
    expect((await report(welder)).status).toBe(201)
  })
})

test('one person is responsible at each time, and who was when is kept', async () => {
  const { owner, welder, newcomer, manager } = acme
  const wish = { responsibleId: newcomer.personId, from: '2099-01-01' }
  expect((await life(owner, 'responsible', wish)).body.errors?.[0]?.pointer).toBe('/from')
  const before = { ...wish, from: '2020-01-01' }
  expect((await life(owner, 'responsible', before)).body.errors?.[0]?.pointer).toBe('/from')
  expect((await life(welder, 'responsible', wish)).status).toBe(403)

  const { changes, openings } = await pageOf()
  const since = changes[0]?.on
  const already = { responsibleId: welder.personId, from: since }
  expect((await life(manager, 'responsible', already)).body.errors?.[0]?.pointer).toBe(
    '/responsibleId',
  )
  const { row } = (
    await mustBe<ProcedureRecordView>(
      201,
      welder.post('/v1/procedure-records', {
        ruleSetId: openings[0]?.ruleSetId,
        title: 'Second site',
        responsibleId: welder.personId,
        projectId: project.id,
      }),
    )
  ).body
  const changed = await life(manager, 'responsible', { ...wish, from: since, reason: '调岗' })
  expect(changed.body.project.responsibleId).toBe(newcomer.personId)
  expect(changed.body.changes).toMatchObject([
    { what: 'responsible', on: since, responsible: { name: 'newcomer' }, by: 'manager' },
    { what: 'responsible', on: since, responsible: { name: 'welder' }, by: 'acme owner' },
  ])
  // The hand-over that is still open goes along: whoever is responsible now signs for the project.
  const path = `/v1/procedure-records/${row.id}` as const
  const { body } = await mustBe<ProcedureRecordView>(200, newcomer.get(path))
  expect(body.row.responsible.id).toBe(newcomer.personId)
  const signs = (by: Person) =>
    by.post(
      `${path}/entries`,
      { act: { did: 'attended', post: 'project_lead', as: 'in_person' } },
      { version: body.row.version },
    )
  expect((await signs(welder)).status).toBe(403)
  expect((await signs(newcomer)).status).toBe(201)
  // Whoever was responsible reports no more; whoever is does.
  expect((await report(welder)).status).toBe(403)
  expect((await report(newcomer)).status).toBe(201)
})

test('statements are due on the day of the rules: lateness is kept, and who is missing is listed', async () => {
  const { newcomer, manager } = acme
  const { body } = await report(newcomer, '2026-08')
  // Nobody reads this before September 2026.
  expect(body).toMatchObject({ dueOn: '2026-09-03', late: true })
  const missing = async (month: string) => {
    const path = `/v1/missing-statements?month=${month}` as const
    const { body } = await manager.get<{ items: MissingStatement[] }>(path)
    return body.items.map((each) => [each.project.name, each.responsible.name, each.dueOn])
  }
  // Of both projects something is reported for that month by now, or they were not begun yet.
  expect(await missing('2026-08')).toEqual([])
  const present = (await pageOf()).changes.at(-1)?.on?.slice(0, 7) ?? ''
  const due = monthAfterOn(present, '03')
  expect(await missing(present)).toEqual([
    ['Harbour main', 'welder', due],
    ['Ring main', 'newcomer', due],
  ])
  // Whoever cannot sign in any more reports nothing: the list says so.
  const active = async () => {
    const path = `/v1/missing-statements?month=${present}` as const
    const { body } = await manager.get<{ items: MissingStatement[] }>(path)
    return body.items.map(({ responsible }) => responsible.active)
  }
  const closed = (is: boolean) =>
    env.SHARD_01.prepare('UPDATE members SET active = ? WHERE person_id = ?')
      .bind(is ? 0 : 1, newcomer.personId)
      .run()
  await closed(true)
  expect(await active()).toEqual([true, false])
  await closed(false)
})

const monthAfterOn = (month: string, day: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12
    ? `${year + 1}-01-${day}`
    : `${year}-${String(number + 1).padStart(2, '0')}-${day}`
}

test('completion is said by someone else, not before the last work, and corrected with a reason', async () => {
  const { manager, welder, newcomer } = acme
  const { version } = (await pageOf()).project
  const path = `/v1/projects/${project.id}/completion` as const
  expect((await manager.post(path, { on: '2026-10-05' })).status).toBe(428)
  expect((await manager.post(path, { on: '2026-10-05' }, { version: version + 1 })).status).toBe(
    412,
  )
  expect((await life(welder, 'completion', { on: '2026-10-05' })).status).toBe(403)
  // September's work is reported.
  const early = await life(manager, 'completion', { on: '2026-08-31' })
  expect(early.body.errors?.[0]?.pointer).toBe('/on')

  const ahead = await life(manager, 'completion', { on: '2099-01-01' })
  expect(ahead.body.errors?.[0]?.pointer).toBe('/on')

  const done = await life(manager, 'completion', { on: '2026-10-05' })
  expect(done.body.project.completedOn).toBe('2026-10-05')
  expect((await report(newcomer, '2026-10')).status).toBe(201)
  const late = await report(newcomer, '2026-11')
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('2026-10-05')])

  const same = await life(manager, 'completion', { on: '2026-10-05', reason: '再登记一次' })
  expect([same.status, same.body.detail]).toEqual([409, '登记的就是这一天。'])
  const other = { responsibleId: welder.personId, from: '2026-10-05' }
  const over = await life(manager, 'responsible', other)
  expect([over.status, over.body.detail]).toEqual([409, expect.stringContaining('已完工')])

  const corrected = { on: '2026-10-12' }
  expect((await life(manager, 'completion', corrected)).body.errors?.[0]?.pointer).toBe('/reason')
  const right = await life(manager, 'completion', { ...corrected, reason: '余料 12 日才退完' })
  expect(right.body.changes.slice(0, 2)).toMatchObject([
    { what: 'completed', on: '2026-10-12', reason: '余料 12 日才退完', by: 'manager' },
    { what: 'completed', on: '2026-10-05', reason: '' },
  ])
  const back = await life(manager, 'completion', { on: null, reason: '还有返工' })
  expect(back.body.project.completedOn).toBeNull()
})

test('nor by whoever was responsible once, or has work on it', async () => {
  const { manager, newcomer, owner } = acme
  const from = (await pageOf()).changes.find(({ what }) => what === 'responsible')?.on
  for (const { personId } of [manager, newcomer])
    expect((await life(owner, 'responsible', { responsibleId: personId, from })).status).toBe(200)
  const wish = { on: '2026-10-12' }
  expect((await life(manager, 'completion', wish)).body.code).toBe('not_allowed')
  const hr = await acme.as('hr')
  const employed = { from: '2026-10-01', status: 'probation' }
  await mustBe(201, hr.post(`/v1/people/${owner.personId}/employments`, employed))
  const work = { personId: owner.personId, month: '2026-10', lines: OCTOBER_LINES }
  await mustBe(201, newcomer.post('/v1/quantities', { projectId: project.id, ...work }))
  expect((await life(owner, 'completion', wish)).body.code).toBe('not_allowed')
})
