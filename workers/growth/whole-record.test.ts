import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { employing } from './employing-under-test'
import { growthUnderTest, said, TODAY } from './growth-under-test'

let owner: Person
let hr: Person

beforeAll(async () => {
  ;({ owner, hr } = await growthUnderTest('linden'))
})

const { become, correct } = employing(() => hr)
const day = (n: number) => daysAfter(TODAY, n)
const level = (n: number, from: string, more: object = {}) => ({
  ...{ from, status: 'confirmed', level: n },
  ...more,
})

async function onProbation(handle: string, from: string): Promise<Person> {
  const person = await bringIn(owner, `${handle}@linden.example`, 'engineer')
  await employ(owner, person, { from, status: 'probation' })
  return person
}

describe('what could not be written down is not come by through what it followed on', () => {
  test('a ground for taking somebody on again is none once they never left', async () => {
    const person = await onProbation('ada', monthsAfter(TODAY, -1))
    expect((await become(person, level(8, day(1)))).status).toBe(409)
    await mustBe(201, become(person, { from: day(1), status: 'left' }))
    await mustBe(201, become(person, level(8, day(2), { ground: '返聘' })))
    const stayed = await correct(person, null, 1, day(1))
    expect(said(stayed)).toEqual([409, expect.stringContaining('“正式 8 级”将不再成立')])
    expect(stayed.body.detail).toContain('掌握焊接技能')
    // Nor where the leaving is moved behind it, or is another thing.
    expect((await correct(person, { from: day(3), status: 'left' }, 1, day(1))).status).toBe(409)
    const contractor = { from: day(1), status: 'contractor' }
    expect((await correct(person, contractor, 1, day(1))).status).toBe(409)
    await mustBe(200, correct(person, null, 1, day(2)))
    await mustBe(200, correct(person, null, 1, day(1)))
  })

  test('nor is a confirmation moved behind a probation', async () => {
    const person = await bringIn(owner, 'bob@linden.example', 'engineer')
    await mustBe(201, become(person, level(8, day(-3))))
    await mustBe(201, become(person, { from: day(-2), status: 'left' }))
    await mustBe(201, become(person, { from: day(-1), status: 'probation' }))
    expect((await become(person, level(8, day(2)))).status).toBe(409)
    const moved = await correct(person, level(8, day(2)), 1, day(-3))
    expect(said(moved)).toEqual([409, expect.stringContaining('还不能转正')])
  })

  test('nor a level behind a lower one', async () => {
    const person = await bringIn(owner, 'cai@linden.example', 'engineer')
    await mustBe(201, become(person, level(8, day(-3))))
    await mustBe(201, become(person, level(3, day(-2))))
    const moved = await correct(person, level(8, day(2)), 1, day(-3))
    expect(said(moved)).toEqual([409, expect.stringContaining('由 3 级升为 8 级')])
    // What nothing speaks against moves as before.
    await mustBe(200, correct(person, level(3, day(3)), 1, day(-2)))
    await mustBe(200, correct(person, level(8, day(2)), 1, day(-3)))
  })

  test('nor a confirmation by half a probation that a correction stood in for', async () => {
    const since = monthsAfter(TODAY, -2)
    const person = await onProbation('dan', since)
    await mustBe(201, become(person, { from: day(-2), status: 'probation' }))
    for (const key of ['process_flow', 'construction_rules', 'site_performance', 'initiative'])
      await mustBe(
        201,
        hr.post('/v1/growth-records', {
          ...{ kind: 'requirement', personId: person.personId, requirement: `probation:${key}` },
          ...{ result: 'passed', on: TODAY, until: null, evidence: '试用期考核表' },
        }),
      )
    const salary = { from: day(1), status: 'confirmed', monthly: '5200' }
    expect((await correct(person, salary, 1, since)).body.detail).toContain('试用满 1 个月')
    await mustBe(201, become(person, salary))
  })

  test('a salary before which a level is written down says what it rests on', async () => {
    const person = await bringIn(owner, 'eva@linden.example', 'engineer')
    await mustBe(201, become(person, { from: TODAY, status: 'confirmed', monthly: '9000' }))
    const before = level(3, day(-1))
    const silent = await become(person, before)
    expect(said(silent)).toEqual([422, '/ground'])
    expect(silent.body.errors?.[0]?.message).toContain('原来是 3 级')
    await mustBe(201, become(person, { ...before, ground: '补录' }))
  })
})
