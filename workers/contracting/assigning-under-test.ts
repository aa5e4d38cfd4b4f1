import type {
  NewWorkAssignment,
  ProblemView,
  WorkAssignmentView,
  WorkCandidates,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { CONTRACT_WISH } from '../journeys/known-contract'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { ask, clausesIn, type List } from '../journeys/story'

/** What is claimed of giving out work, in a company whose one welder is on a contract since October. */
export function assigningClaims(company: () => PayingCompany, foreign: () => PayingCompany): void {
  const candidates = (by: Person, startOn: string) =>
    by.get<WorkCandidates>(`/v1/work-candidates?startOn=${startOn}`)
  const assign = (wish: Partial<NewWorkAssignment>, by = company().manager) =>
    by.post<WorkAssignmentView & ProblemView>('/v1/work-assignments', {
      ...{ projectId: company().project.id, what: 'Lay 300 m', startOn: '2026-09-01' },
      ...{ own: null, outside: { name: 'Outside', price: '12000.00' }, chosen: 'outside' },
      ...wish,
    })
  const pointer = async (wish: Partial<NewWorkAssignment>) =>
    (await assign(wish)).body.errors?.[0]?.pointer
  const own = (price = '12000.00') => ({ personId: company().welder.personId, price })

  test('own staff are shown with whether they could do it and what stands against the others', async () => {
    const { manager, welder, newcomer } = company()
    const free = (await candidates(manager, '2026-09-01')).body.items
    expect(free.map(({ person, could }) => [person.id, could])).toEqual([[welder.personId, true]])
    const { items } = (await candidates(manager, '2026-10-20')).body
    const against = new Map(items.map((each) => [each.person.id, each.against.map(({ en }) => en)]))
    expect(against.get(welder.personId)).toEqual(['On a personal contract'])
    expect(against.get(newcomer.personId)).toEqual(['On probation'])
    expect((await candidates(welder, '2026-10-20')).status).toBe(403)
  })

  test('at equal price it goes to the own staff; against the rules only on a ground', async () => {
    const open = await assign({ own: own() })
    expect([open.status, open.body.refusal?.question]).toEqual([422, 'contracting.equal_price'])
    await decideAll(company().owner, 'contracting', { 'contracting.equal_price': 0 })
    expect(await pointer({ own: own() })).toBe('/ground')
    expect(await pointer({ own: own('12000.01'), chosen: 'own' })).toBe('/ground')
    const ours = await mustBe(201, assign({ own: own(), chosen: 'own' }))
    expect(ours.body).toMatchObject({ byRules: 'own', chosen: 'own', ground: '' })
    expect(clausesIn(ours.body.explanation?.trace)).toContain('R19.17.1')
    const against = await mustBe(201, assign({ own: own(), ground: 'Needs a crane' }))
    expect(against.body).toMatchObject({ byRules: 'own', chosen: 'outside' })
    expect(against.body.candidates.map(({ could }) => could)).toEqual([true])
  })

  test('outside without a price of the own staff it goes on a ground while one of them could do it', async () => {
    expect(await pointer({})).toBe('/ground')
    const busy = await mustBe(201, assign({ startOn: '2026-10-20' }))
    expect(busy.body).toMatchObject({ byRules: null, ground: '', explanation: null })
  })

  test('to somebody who could not do it that day it goes only on a ground', async () => {
    const busy = { own: own(), chosen: 'own' as const, startOn: '2026-10-20' }
    const { status, body } = await assign(busy)
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/ground'])
    expect(body.errors?.[0]?.message).toContain('正在个人承包')
    await mustBe(201, assign({ ...busy, ground: '承包已近收尾' }))
  })

  test('nobody gets any without what their post needs, where the rules let nobody work so', async () => {
    const { owner, manager, welder } = company()
    const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
    await mustBe(201, owner.post('/v1/packs/R11/adoption', { settle }))
    await mustBe(200, owner.put('/v1/posts/support_personnel', { holderIds: [welder.personId] }))
    const shows = { personId: welder.personId, on: '2026-01-01', evidence: 'No. 7' }
    const record = (wish: object) => manager.post('/v1/growth-records', { ...shows, ...wish })
    const certificate = { kind: 'certificate', name: '焊工证', until: '2026-09-20' }
    await mustBe(201, record(certificate))
    for (const requirement of ['ethics', 'knowledge'])
      await mustBe(201, record({ kind: 'requirement', requirement, until: null, result: 'passed' }))
    const seen = async () => {
      const { items } = (await candidates(manager, '2026-09-01')).body
      return items.find(({ person }) => person.id === welder.personId)
    }
    // What follows from a gap is the company’s to say.
    expect(await seen()).toMatchObject({ could: true, against: [] })
    await decideAll(owner, 'qualification', { 'qualification.lacking': 'may_not_work' })
    expect(await seen()).toMatchObject({
      could: false,
      against: [{ zh: '技术支撑人员必备沟通能力：没有' }],
      remarks: [{ zh: '焊工证 2026-09-20 到期' }],
    })
    expect(await pointer({ own: own(), chosen: 'own', ground: '急' })).toBe('/own/personId')
    const communication = { kind: 'requirement', requirement: 'communication' }
    await mustBe(201, record({ ...communication, until: null, result: 'passed' }))
    expect(await seen()).toMatchObject({ could: true, against: [] })
  })

  test('names who does it, of one’s own company, on a project at work', async () => {
    const { newcomer, manager, project } = company()
    expect(await pointer({ chosen: 'own' })).toBe('/own')
    expect(await pointer({ own: own(), outside: null })).toBe('/outside')
    const notYet = { personId: newcomer.personId, price: '1.00' }
    expect(await pointer({ own: notYet, chosen: 'own' })).toBe('/own/personId')
    expect((await assign({ projectId: foreign().project.id })).status).toBe(404)
    const { items } = await ask<List<WorkAssignmentView>>(manager, '/v1/work-assignments')
    expect(items.map(({ startOn }) => startOn)).toEqual([
      ...['2026-10-20', '2026-10-20'],
      ...['2026-09-01', '2026-09-01'],
    ])
    const theirs = await ask<List<WorkAssignmentView>>(foreign().manager, '/v1/work-assignments')
    expect(theirs.items).toEqual([])
    const completion = `/v1/projects/${project.id}/completion` as const
    await mustBe(200, manager.post(completion, { on: '2026-11-20' }, { version: project.version }))
    const late = await assign({ own: own(), chosen: 'own' })
    expect([late.status, late.body.code]).toEqual([409, 'wrong_state'])
    const days = { startOn: '2026-12-01', deadline: '2026-12-31' }
    const whose = { personId: company().welder.personId, projectId: project.id }
    const contract = await manager.post<ProblemView>('/v1/personal-contracts', {
      ...{ ...CONTRACT_WISH, ...whose, ...days },
    })
    expect([contract.status, contract.body.detail]).toEqual([409, '项目已完工，不再承包。'])
  })
}
