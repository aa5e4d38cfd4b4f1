import type { CareerGoalView, ProblemView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import {
  attendance,
  decide,
  growthOf,
  type Promotion,
  passed,
  plannedBy,
  type Recorded,
  said,
  TODAY,
  type TrainingSession,
  turnTraining,
} from './growth-under-test'

interface Stage {
  readonly owner: Person
  readonly hr: Person
  readonly manager: Person
  readonly lead: Person
  readonly welder: Person
}

/** What is refused of levels and trainings, in a company whose rules decide about both. */
export function refusalClaims(stage: () => Stage): void {
  test('a level above the present one is asked for, of somebody who has one', async () => {
    const { manager, hr, welder } = stage()
    const ask = (of: Person, toLevel: number) =>
      manager.post<Promotion>('/v1/promotions', {
        ...{ personId: of.personId, toLevel, ground: '带班', exception: '现场考核' },
      })
    expect(said(await ask(hr, 4))).toEqual([409, expect.stringContaining('还没有等级')])
    expect(said(await ask(welder, 3))).toEqual([409, expect.stringContaining('须高于')])
  })

  test('a level is decided as things are by then: what was met no longer is, or the level is another', async () => {
    const { owner, manager, hr } = stage()
    const smith = await bringIn(owner, 'smith@rowan.example', 'engineer')
    await employ(owner, smith, { from: daysAfter(TODAY, -300), status: 'confirmed', level: 3 })
    const record = (name: string) =>
      hr.post<Recorded>('/v1/growth-records', {
        ...{ ...passed(name), personId: smith.personId, evidence: '考卷' },
      })
    await mustBe(201, record('ability'))
    const { body: theory } = await mustBe<Recorded>(201, record('theory'))
    const wish = { personId: smith.personId, toLevel: 4, ground: '带班' }
    const { body: asked } = await mustBe<Promotion>(201, manager.post('/v1/promotions', wish))
    expect(asked.eligible).toBe(true)
    const back = `/v1/growth-records/${theory.id}/withdrawal` as const
    await mustBe(200, hr.post(back, { reason: '代考' }, { version: theory.version }))
    expect(said(await decide(owner, asked))).toEqual([409, expect.stringContaining('理论考试')])
    await employ(owner, smith, { from: TODAY, status: 'confirmed', level: 2 })
    expect(said(await decide(owner, asked))).toEqual([409, expect.stringContaining('等级已经变化')])
    expect((await growthOf(owner, smith)).body.promotions[0]?.state).toBe('asked')
  })

  test('what the rules name is recorded, and taken back by somebody else', async () => {
    const { hr, manager, welder } = stage()
    const record = (by: Person, wish: object) =>
      by.post<Recorded>('/v1/growth-records', {
        personId: welder.personId,
        evidence: '记录',
        ...wish,
      })
    const strange = { kind: 'requirement', requirement: 'juggling', on: TODAY, until: null }
    expect(said(await record(hr, { ...strange, result: 'passed' }))).toEqual([422, '/requirement'])
    const certificate = { kind: 'certificate', on: TODAY, name: '安全员证', until: null }
    const own = { ...certificate, personId: hr.personId }
    const { body } = await mustBe<Recorded>(201, record(manager, own))
    const at = `/v1/growth-records/${body.id}/withdrawal` as const
    const back = await hr.post<ProblemView>(at, { reason: '不需要' }, { version: body.version })
    expect(back.status).toBe(403)
  })

  test('a training ends after it begins, is for who works here, and is held on its day', async () => {
    const { lead, hr, welder } = stage()
    const backwards = { title: '倒着来', from: TODAY, until: daysAfter(TODAY, -1) }
    expect(said(await lead.post<TrainingSession>('/v1/training-plans', backwards))).toEqual([
      422,
      '/until',
    ])
    const add = await plannedBy(lead, [welder, hr])
    const auditor = await bringIn(stage().owner, 'looks-on@growth.example', 'auditor')
    for (const id of ['per_none', auditor.personId])
      expect(said(await add({ participantIds: [id] }))).toEqual([422, '/participantIds'])
    const tomorrow = (await mustBe<TrainingSession>(201, add({ on: daysAfter(TODAY, 1) }))).body
    const there = attendance(welder, hr, {})
    expect(said(await turnTraining(lead, tomorrow, 'attendance', there))).toEqual([
      409,
      expect.stringContaining('还没有到'),
    ])
  })

  test('an aim is one’s own, ends once, and says whether it was reached', async () => {
    const { hr, lead, welder } = stage()
    const at = `/v1/people/${welder.personId}/career-goals` as const
    const wish = { goal: '带班', by: daysAfter(TODAY, 400) }
    expect((await lead.post(at, wish)).status).toBe(404)
    const { body } = await mustBe<CareerGoalView>(201, welder.post(at, wish))
    const end = `/v1/career-goals/${body.id}/end` as const
    await mustBe(200, hr.post(end, { reached: true, note: '已带班' }, { version: 1 }))
    expect((await welder.post(end, { reached: false }, { version: 2 })).status).toBe(409)
    expect((await growthOf(welder, welder)).body.goals[0]).toMatchObject({
      state: 'reached',
      ended: { by: 'hr', note: '已带班' },
    })
  })

  test('a salary is not told by a refusal to whoever does not read employments', async () => {
    const { owner, hr, manager } = stage()
    const paid = await bringIn(owner, 'paid@rowan.example', 'engineer')
    await employ(owner, paid, { from: daysAfter(TODAY, -100), status: 'probation' })
    const check = (by: Person, key: string, on: string, result = 'passed') =>
      by.post<Recorded>('/v1/growth-records', {
        ...{ kind: 'requirement', personId: paid.personId, requirement: `probation:${key}` },
        ...{ on, until: null, result, evidence: '试用期考核表' },
      })
    for (const key of ['process_flow', 'construction_rules', 'site_performance', 'initiative'])
      await mustBe(201, check(hr, key, daysAfter(TODAY, -50)))
    const confirmed = { from: daysAfter(TODAY, -30), status: 'confirmed', monthly: '43210' }
    await employ(owner, paid, confirmed)
    const failed = (by: Person) => check(by, 'initiative', daysAfter(TODAY, -40), 'failed')
    const told = [409, expect.stringContaining('“正式，月薪 43210.00”将不再成立')]
    expect(said(await failed(hr))).toEqual(told)
    expect(said(await failed(manager))).toEqual([
      409,
      expect.stringMatching(/“正式”将不再成立(?!.*43210)/),
    ])
  })
}
