import { env } from 'cloudflare:test'
import type { EmploymentHistory, GrowthRecordView, NoticePage } from '@bylaw/contract'
import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { confirmingClaims } from './confirming-under-test'
import {
  attendance,
  decide,
  growthOf,
  growthUnderTest,
  type Promotion,
  passed,
  plannedBy,
  type Recorded,
  said,
  TODAY,
  type TrainingSession,
  turnTraining,
} from './growth-under-test'
import { raisingClaims } from './raising-under-test'
import { refusalClaims } from './refusing-under-test'
import { sweepGrowth } from './sweep-growth'

const NEXT_MONTH = monthsAfter(`${TODAY.slice(0, 7)}-01`, 1)

let owner: Person
let manager: Person
let hr: Person
let lead: Person
let welder: Person

beforeAll(async () => {
  ;({ owner, manager, hr, lead, welder } = await growthUnderTest('rowan'))
})

const record = (by: Person, wish: object) =>
  by.post<Recorded>('/v1/growth-records', { personId: welder.personId, evidence: '考卷', ...wish })
const ask = (by: Person, wish: object = {}) =>
  by.post<Promotion>('/v1/promotions', {
    ...{ personId: welder.personId, toLevel: 4, ground: '带班一年' },
    ...wish,
  })

describe('the next level', () => {
  test('is not guessed while the rules leave open from when its months count', async () => {
    const { body } = await growthOf(welder, welder)
    expect([body.next, body.refusal?.question]).toEqual([null, 'career.months_since'])
    expect((await ask(welder)).status).toBe(422)
    await decideAll(owner, 'career', { 'career.months_since': 'at_current_level' })
  })

  test('shows each condition with its clause, met or not, and what it would pay', async () => {
    const { body } = await growthOf(welder, welder)
    expect(body.standing).toMatchObject({ level: 3, enteredOn: '2025-01-01' })
    expect(body.next).toMatchObject({ level: 4, eligible: false })
    const { trace } = body.next?.explanation ?? {}
    expect(trace?.of?.map(({ value }) => value)).toEqual([true, true, false, false])
    expect(trace?.clauses).toContain('R19.13.9')
    expect([body.mayAsk, body.mayRecord, body.mayExcept]).toEqual([true, false, false])
  })

  test('is others’ to read only for those who may, and noted then', async () => {
    const seen = await Promise.all([owner, hr, manager, lead].map((by) => growthOf(by, welder)))
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 404])
    const { body } = await owner.get<{ items: { action: string }[] }>('/v1/audit')
    expect(body.items.map(({ action }) => action)).toContain('growth.read')
  })

  test('waits for tests of that very level, recorded by others, of a day that has come', async () => {
    expect((await record(welder, passed('theory'))).status).toBe(403)
    expect((await record(lead, passed('theory'))).status).toBe(403)
    const own = { ...passed('theory'), personId: hr.personId }
    expect((await record(hr, own)).status).toBe(403)
    const late = passed('theory', daysAfter(TODAY, 1))
    const wrong = [passed('nothing'), late, passed('theory', TODAY, 9)]
    expect(await Promise.all(wrong.map(async (wish) => said(await record(hr, wish))))).toEqual([
      [422, '/test'],
      [422, '/on'],
      [422, '/forLevel'],
    ])
    await mustBe(201, record(hr, passed('theory', TODAY, 5)))
    await mustBe(201, record(hr, passed('ability')))
    const refused = await ask(welder)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain('理论考试')
  })

  test('is given by the last test; one that was taken back never counts', async () => {
    const forged = await mustBe<Recorded>(201, record(hr, passed('theory')))
    const { id, version } = forged.body
    const back = { reason: '考卷不是本人的' }
    const at = `/v1/growth-records/${id}/withdrawal` as const
    expect((await hr.post(at, back, { version: 7 })).status).toBe(412)
    const { body } = await mustBe<Recorded>(200, hr.post(at, back, { version }))
    expect(body.takenBack).toMatchObject({ by: 'hr', reason: back.reason })
    expect((await hr.post(at, back, { version: version + 1 })).status).toBe(409)
    expect((await ask(welder)).status).toBe(409)
  })
})

describe('a level that is asked for', () => {
  let asked: Promotion

  test('though a condition is not met is somebody else’s to ask, with a reason', async () => {
    expect((await ask(welder, { exception: '工期紧' })).status).toBe(403)
    expect((await ask(lead, { exception: '工期紧' })).status).toBe(404)
    expect((await ask(manager)).status).toBe(409)
    const { body } = await mustBe<Promotion>(201, ask(manager, { exception: '工地实际考核合格' }))
    expect(body).toMatchObject({ eligible: false, exception: '工地实际考核合格', state: 'asked' })
    expect((await ask(hr, { exception: '再来一次' })).status).toBe(409)
    const back = `/v1/promotions/${body.id}/withdrawal` as const
    expect((await hr.post(back, undefined, { version: 1 })).status).toBe(403)
    await mustBe(200, manager.post(back, undefined, { version: 1 }))
  })

  test('once every condition is met is the person’s own to ask, and told to those who decide', async () => {
    await mustBe(201, record(hr, passed('theory')))
    expect((await ask(welder, { toLevel: 5 })).status).toBe(409)
    asked = (await mustBe<Promotion>(201, ask(welder))).body
    expect(asked).toMatchObject({ eligible: true, exception: null, fromLevel: 3, toLevel: 4 })
    await sweepNews(env)
    const { body } = await owner.get<NoticePage>('/v1/notices')
    expect(body.items[0]).toMatchObject({ kind: 'promotion_asked', aboutId: welder.personId })
  })

  test('is decided by somebody who neither asked nor gets it; declined, with a reason', async () => {
    expect((await decide(welder, asked)).status).toBe(403)
    expect((await decide(hr, asked)).status).toBe(403)
    expect(said(await decide(owner, asked, { approved: false }))).toEqual([422, '/reason'])
    const no = { approved: false, reason: '下季度再议' }
    const { body } = await mustBe<Promotion>(200, decide(owner, asked, no))
    expect([body.state, body.ended?.reason, body.levelFrom]).toEqual(['declined', no.reason, null])
    const byManager = await mustBe<Promotion>(201, ask(manager))
    expect((await decide(manager, byManager.body)).status).toBe(403)
    asked = byManager.body
  })

  test('holds from the day that the rules say, and pay follows', async () => {
    // Nothing says yet from when a higher level is paid: nobody guesses.
    expect((await decide(owner, asked)).status).toBe(422)
    await decideAll(owner, 'career', { 'career.pays_from': 'next_pay_month' })
    const { body } = await mustBe<Promotion>(200, decide(owner, asked))
    expect(body).toMatchObject({ state: 'approved', levelFrom: NEXT_MONTH, eligible: true })
    expect((await decide(owner, body)).status).toBe(409)
    const at = `/v1/people/${welder.personId}/employments` as const
    const { items } = (await mustBe<EmploymentHistory>(200, hr.get(at))).body
    expect(items[0]).toMatchObject({ from: NEXT_MONTH, status: 'confirmed', level: 4 })
  })

  test('stands as long as its tests do: none is taken back, or failed by the day it was asked for', async () => {
    const { records } = (await growthOf(hr, welder)).body
    const test4 = records.find(({ forLevel, takenBack }) => forLevel === 4 && takenBack === null)
    const at = `/v1/growth-records/${test4?.id}/withdrawal` as const
    const failed = { ...passed('theory'), result: 'failed' }
    const why = [409, expect.stringMatching(/“正式 4 级”将不再成立：.*请先更正那一条。$/)]
    expect(said(await hr.post(at, { reason: '有误' }, { version: 1 }))).toEqual(why)
    expect(said(await record(hr, failed))).toEqual(why)
  })

  test('is refused where something else of the person is on record for a later day', async () => {
    const other = await bringIn(owner, 'other@rowan.example', 'engineer')
    await employ(owner, other, { from: daysAfter(TODAY, -300), status: 'confirmed', level: 3 })
    const wish = { personId: other.personId, exception: '带班' }
    const { body } = await mustBe<Promotion>(201, ask(manager, wish))
    await employ(owner, other, { from: daysAfter(NEXT_MONTH, 40), status: 'left' })
    expect((await decide(owner, body)).status).toBe(409)
    expect((await growthOf(owner, other)).body.promotions[0]?.state).toBe('asked')
  })
})

test('what a post takes is there once somebody holds it, and who runs out is told once', async () => {
  await mustBe(200, owner.put('/v1/posts/support_personnel', { holderIds: [welder.personId] }))
  const open = (await growthOf(welder, welder)).body.posts[0]
  expect([open?.qualified, open?.refusal?.question]).toEqual([null, 'qualification.lacking'])
  await decideAll(owner, 'qualification', { 'qualification.lacking': 'may_not_work' })
  for (const requirement of ['ethics', 'knowledge', 'communication'])
    await mustBe(
      201,
      record(hr, { kind: 'requirement', requirement, on: TODAY, until: null, result: 'passed' }),
    )
  expect((await growthOf(welder, welder)).body.posts[0]).toMatchObject({
    key: 'support_personnel',
    qualified: true,
    mayWork: true,
  })

  const until = daysAfter(TODAY, 20)
  const certificate = { kind: 'certificate', on: '2026-01-01', evidence: 'No. 7' }
  const keep = (name: string, lasts: string) => record(hr, { ...certificate, name, until: lasts })
  await mustBe(201, keep('焊工证', until))
  await mustBe(201, keep('电工证', until))
  await mustBe(201, keep('电工证', daysAfter(TODAY, 400)))
  expect(said(await keep('x', '2025-12-31'))).toEqual([422, '/until'])
  const { body } = await hr.get<{ items: GrowthRecordView[] }>('/v1/growth-records/running-out')
  expect(body.items.map(({ until: day }) => day)).toEqual([until, until, daysAfter(TODAY, 400)])
  await sweepNews(env)
  await sweepGrowth(env, Date.now())
  await sweepGrowth(env, Date.now())
  await sweepNews(env)
  const told = await welder.get<NoticePage>('/v1/notices')
  // The electrician’s certificate was renewed.
  expect(told.body.items.filter(({ kind }) => kind === 'growth_runs_out')).toHaveLength(1)
})

describe('a training', () => {
  let session: TrainingSession
  const turn = (by: Person, what: string, wish: object) => turnTraining(by, session, what, wish)
  const there = (more: object = {}) => attendance(welder, hr, more)

  test('is planned with its days, and whoever is asked to one says whether they come', async () => {
    const add = await plannedBy(lead, [welder, hr])
    expect(said(await add({ on: daysAfter(TODAY, -1) }))).toEqual([422, '/on'])
    session = (await mustBe<TrainingSession>(201, add())).body
    expect((await turn(manager, 'answer', { coming: true })).status).toBe(404)
    expect(said(await turn(welder, 'answer', { coming: false }))).toEqual([422, '/note'])
    const { body } = await mustBe<TrainingSession>(200, turn(welder, 'answer', { coming: true }))
    // Others’ answers are not theirs to read.
    expect(body.places.map(({ person, answer }) => [person.id, answer])).toEqual([
      [welder.personId, 'coming'],
    ])
  })

  test('that was held says of everyone whether they were there; nobody records their own', async () => {
    expect((await turn(welder, 'attendance', there())).status).toBe(403)
    expect((await turn(hr, 'attendance', there())).status).toBe(403)
    const some = { people: there().people.slice(0, 1) }
    expect(said(await turn(lead, 'attendance', some))).toEqual([422, '/people'])
    const absent = there({ attended: false })
    expect(said(await turn(lead, 'attendance', absent))).toEqual([422, '/people/0/result'])
    const { body } = await mustBe<TrainingSession>(200, turn(lead, 'attendance', there()))
    expect(body.state).toBe('held')
    session = body
    expect((await turn(lead, 'cancellation', { reason: '停电' })).status).toBe(409)
    expect((await turn(welder, 'answer', { coming: true })).status).toBe(409)
    const growth = (await growthOf(welder, welder)).body
    expect(growth.trainings[0]).toMatchObject({
      ...{ title: '大口径焊接', planTitle: '冬季技能' },
      places: [{ attended: true, result: '88' }],
    })
  })
})

refusalClaims(() => ({ owner, hr, manager, lead, welder }))
confirmingClaims(() => ({ owner, hr, manager, lead, welder }))
raisingClaims(() => ({ owner, hr, manager, lead, welder }))
