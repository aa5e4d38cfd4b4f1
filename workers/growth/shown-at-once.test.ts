import { monthsAfter } from '@bylaw/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ } from '../journeys/paying-company'
import { slower } from '../journeys/slower'
import { addEmployment } from '../people/add-employment'
import { correctEmployment } from '../people/correct-employment'
import { decidePromotion } from './decide-promotion'
import { employing } from './employing-under-test'
import {
  decide,
  growthOf,
  growthUnderTest,
  type Promotion,
  passed,
  type Recorded,
  TODAY,
} from './growth-under-test'
import { recordGrowth, takeBackRecord } from './record-growth'

let owner: Person
let manager: Person
let hr: Person

beforeAll(async () => {
  ;({ owner, manager, hr } = await growthUnderTest('hazel'))
  await decideAll(owner, 'career', { 'career.months_since': 'at_current_level' })
  await decideAll(owner, 'career', { 'career.pays_from': 'next_pay_month' })
})

const CONFIRMED = { from: TODAY, status: 'confirmed', level: 1 } as const
const WELDING = 'probation:welding_skill'
const CHECKS = [
  ...['probation:process_flow', 'probation:construction_rules', WELDING],
  ...['probation:site_performance', 'probation:initiative'],
]
const REASON = { reason: '考核表有误' }
const MEANWHILE = {
  code: 'wrong_state',
  details: { detail: { zh: expect.stringContaining('刚刚') } },
}

const { become, correct } = employing(() => hr)
const check = (person: Person, requirement: string, result = 'passed') => ({
  ...{ kind: 'requirement' as const, personId: person.personId, requirement, result },
  ...{ on: TODAY, until: null, evidence: '试用期考核表' },
})
const record = (wish: object) => hr.post<Recorded>('/v1/growth-records', wish)
const takeBack = ({ id }: { readonly id: string }) =>
  manager.post<Recorded>(`/v1/growth-records/${id}/withdrawal`, REASON, { version: 1 })

/** Somebody on probation for two months with every check passed, and the welder’s among them. */
async function ready(handle: string) {
  const person = await bringIn(owner, `${handle}@hazel.example`, 'engineer')
  await employ(owner, person, { from: monthsAfter(TODAY, -2), status: 'probation' })
  let welding = { id: '' }
  for (const key of CHECKS) {
    const { body } = await mustBe<Recorded>(201, record(check(person, key)))
    if (key === WELDING) welding = body
  }
  return { person, welding }
}

const isConfirmed = async (person: Person) =>
  (await growthOf(hr, person)).body.standing?.status === 'confirmed'

describe('at one moment', () => {
  test('nobody is confirmed on a check that is taken back', async () => {
    const { person, welding } = await ready('ada')
    const scope = await slower(hr, () => mustBe(200, takeBack(welding)))
    await expect(addEmployment(scope, person.personId, CONFIRMED)).rejects.toMatchObject(MEANWHILE)
    expect(await isConfirmed(person)).toBe(false)
  })

  test('nor by a correction', async () => {
    const { person, welding } = await ready('ben')
    await mustBe(201, become(person, { from: TODAY, status: 'probation' }))
    const scope = await slower(hr, () => mustBe(200, takeBack(welding)))
    const wish = { instead: CONFIRMED, reason: '漏记转正' }
    const corrected = correctEmployment(scope, [person.personId, TODAY], 1, wish)
    await expect(corrected).rejects.toMatchObject({ code: 'stale_version' })
    expect(await isConfirmed(person)).toBe(false)
  })

  test('no check is taken back, or failed, on which somebody is confirmed', async () => {
    const { person, welding } = await ready('cai')
    const confirm = () => mustBe(201, become(person, CONFIRMED))
    const back = takeBackRecord(await slower(manager, confirm), welding.id, 1, REASON)
    await expect(back).rejects.toMatchObject(MEANWHILE)

    await mustBe(200, correct(person, { from: TODAY, status: 'probation' }))
    const again = () => mustBe(200, correct(person, CONFIRMED, 2))
    const failed = recordGrowth(await slower(manager, again), check(person, WELDING, 'failed'))
    await expect(failed).rejects.toMatchObject(MEANWHILE)
    expect(await isConfirmed(person)).toBe(true)
  })

  test('of two that say the same of one check, one stays', async () => {
    const { person, welding } = await ready('dan')
    const { body: other } = await mustBe<Recorded>(201, record(check(person, WELDING)))
    await mustBe(201, become(person, CONFIRMED))
    const scope = await slower(manager, () => mustBe(200, takeBack(other)))
    const back = takeBackRecord(scope, welding.id, 1, REASON)
    await expect(back).rejects.toMatchObject(MEANWHILE)
  })

  test('no level is approved on a test that is taken back, nor is a test by which one is', async () => {
    const person = await bringIn(owner, 'eli@hazel.example', 'engineer')
    await employ(owner, person, { from: monthsAfter(TODAY, -12), status: 'confirmed', level: 3 })
    const test4 = (name: string) => ({
      ...{ ...passed(name), personId: person.personId, evidence: '考卷' },
    })
    await mustBe(201, record(test4('ability')))
    const { body: theory } = await mustBe<Recorded>(201, record(test4('theory')))
    const wish = { personId: person.personId, toLevel: 4, ground: '带班' }
    const { body: asked } = await mustBe<Promotion>(201, manager.post('/v1/promotions', wish))
    const late = await slower(owner, () => mustBe(200, takeBack(theory)))
    const approval = decidePromotion(late, asked.id, asked.version, { approved: true })
    await expect(approval).rejects.toMatchObject(MEANWHILE)

    const { body: anew } = await mustBe<Recorded>(201, record(test4('theory')))
    const scope = await slower(manager, () => mustBe(200, decide(owner, asked)))
    const back = takeBackRecord(scope, anew.id, 1, REASON)
    await expect(back).rejects.toMatchObject(MEANWHILE)
  })

  test('of a confirmation and the taking back of its check that arrive together one is carried out', async () => {
    for (const handle of ['fay', 'gil', 'hua']) {
      const { person, welding } = await ready(handle)
      const both = await Promise.all([become(person, CONFIRMED), takeBack(welding)])
      const done = both.map(({ status }) => status < 300)
      expect(done.filter(Boolean)).toHaveLength(1)
      expect(both.map(({ status }) => status)).toContain(409)
      expect(await isConfirmed(person)).toBe(done[0])
    }
  })
})
