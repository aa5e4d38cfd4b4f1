import type { EmploymentHistory } from '@bylaw/contract'
import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { type Claimed, employing, putOnProbation } from './employing-under-test'
import { growthOf, type Recorded, said, TODAY } from './growth-under-test'
import { probationToldClaims } from './probation-told-under-test'

const CHECKS = [
  'process_flow',
  'construction_rules',
  'welding_skill',
  'site_performance',
  'initiative',
].map((key) => `probation:${key}`)

const FOR_WELDERS = expect.objectContaining({
  zh: expect.stringContaining('按月薪转正的不考'),
})

const CONFIRMED = { from: TODAY, status: 'confirmed', level: 1 }

/** Who is confirmed is so by the rules; it is recorded in no other way. */
export function confirmingClaims(of: () => Claimed): void {
  const onProbation = (handle: string, from: string) => putOnProbation(of(), handle, from)
  const { become, correct } = employing(() => of().hr)
  const check = (person: Person, requirement: string, result = 'passed', on = TODAY) =>
    of().hr.post<Recorded>('/v1/growth-records', {
      ...{ kind: 'requirement', personId: person.personId, requirement, result },
      ...{ on, until: null, evidence: '试用期考核表' },
    })
  const passAll = async (person: Person) => {
    for (const key of CHECKS) await mustBe(201, check(person, key))
  }

  describe('a person on probation', () => {
    test('is confirmed once every check is on record, and not before; each is named with its clause', async () => {
      const person = await onProbation('pia', monthsAfter(TODAY, -2))
      const early = await become(person, CONFIRMED)
      expect([early.status, early.body.code]).toEqual([409, 'wrong_state'])
      expect(early.body.detail).toContain('掌握焊接技能')
      expect(early.body.notMet?.lead).toBe('还不能转正。')
      const lacks = early.body.notMet?.conditions ?? []
      expect(lacks.length).toBe(5)
      expect(lacks.every(({ clauses }) => clauses.includes('R19.13.8'))).toBe(true)
      const before = (await growthOf(of().hr, person)).body
      expect(before.confirmation).toMatchObject({ ready: false, since: monthsAfter(TODAY, -2) })
      expect(before.requirements.slice(0, 5).map(({ key }) => key)).toEqual(CHECKS)

      expect(said(await check(person, 'probation:welding_skill', '88'))).toEqual([422, '/result'])
      await passAll(person)
      await mustBe(201, check(person, 'probation:initiative', 'failed'))
      expect((await become(person, CONFIRMED)).status).toBe(409)
      await mustBe(201, check(person, 'probation:initiative'))
      const { confirmation } = (await growthOf(of().hr, person)).body
      expect(confirmation?.ready).toBe(true)
      const clauses = confirmation?.explanation.trace.of?.flatMap((step) => step.clauses ?? [])
      expect([...new Set(clauses)]).toEqual(['R19.13.6', 'R19.13.8'])
      await mustBe(201, become(person, CONFIRMED))
      expect((await growthOf(of().hr, person)).body.confirmation).toBeNull()
    })

    test('is not confirmed before the shortest probation is served, nor by a correction', async () => {
      const person = await onProbation('ned', daysAfter(TODAY, -10))
      await passAll(person)
      expect((await become(person, CONFIRMED)).status).toBe(409)
      const at = `/v1/people/${person.personId}/employments` as const
      await mustBe(201, become(person, { from: TODAY, status: 'probation' }))
      const instead = { instead: CONFIRMED, reason: '提前转正' }
      const corrected = await of().hr.post(`${at}/${TODAY}/correction`, instead, { version: 1 })
      expect(corrected.status).toBe(409)
    })

    test('stays so with a day of other work between, by a correction, or written down before it', async () => {
      const level8 = { from: TODAY, status: 'confirmed', level: 8 }
      const between = await onProbation('bea', daysAfter(TODAY, -10))
      await mustBe(201, become(between, { from: daysAfter(TODAY, -1), status: 'contractor' }))
      expect((await become(between, level8)).status).toBe(409)

      const first = await onProbation('fay', TODAY)
      expect((await correct(first, level8)).status).toBe(409)
      await mustBe(200, correct(first, { from: TODAY, status: 'contractor' }))
      expect((await correct(first, level8, 2)).status).toBe(409)

      const before = await onProbation('bob', daysAfter(TODAY, 1))
      expect((await become(before, level8)).status).toBe(409)
    })

    test('stays confirmed only as long as what it rests on stands: a correction names what would not', async () => {
      const since = monthsAfter(TODAY, -2)
      const person = await onProbation('mia', since)
      await passAll(person)
      await mustBe(201, become(person, CONFIRMED))
      const later = { from: daysAfter(TODAY, -10), status: 'probation' }
      const moved = await correct(person, later, 1, since)
      expect([moved.status, moved.body.code]).toEqual([409, 'wrong_state'])
      expect(moved.body.detail).toContain(`${TODAY} 起的“正式 1 级”将不再成立`)
      expect(moved.body.detail).toContain('试用满 1 个月')
      const served = { from: daysAfter(since, 5), status: 'probation' }
      await mustBe(200, correct(person, served, 1, since))
    })

    test('stays confirmed only as long as its checks stand: none is taken back, or failed by that day', async () => {
      const person = await onProbation('tia', monthsAfter(TODAY, -2))
      await passAll(person)
      const shown = async () => (await growthOf(of().hr, person)).body.records
      const welding = (await shown()).find(({ name }) => name.zh === '掌握焊接技能')
      const at = `/v1/growth-records/${welding?.id}/withdrawal` as const
      const takeBack = () =>
        of().manager.post<Recorded>(at, { reason: '考核表有误' }, { version: 1 })
      await mustBe(201, become(person, { ...CONFIRMED, ground: '转正表' }))
      await mustBe(201, check(person, 'probation:initiative', 'failed', daysAfter(TODAY, -1)))
      for (const refused of [
        await takeBack(),
        await check(person, 'probation:welding_skill', 'failed'),
      ]) {
        expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
        expect(refused.body.detail).toContain(`${TODAY} 起的“正式 1 级”将不再成立`)
        expect(refused.body.detail).toContain('掌握焊接技能')
        expect(refused.body.detail).toContain('请先更正那一条。')
      }
      await mustBe(200, correct(person, { from: TODAY, status: 'probation' }))
      await mustBe(200, takeBack())
    })

    test('is confirmed on a salary without the welder’s check, and at a level not', async () => {
      const person = await onProbation('off', monthsAfter(TODAY, -2))
      const office = { from: TODAY, status: 'confirmed', monthly: '5200' }
      for (const key of CHECKS.filter((each) => each !== 'probation:welding_skill')) {
        expect((await become(person, office)).status).toBe(409)
        await mustBe(201, check(person, key))
      }
      expect((await growthOf(of().hr, person)).body.confirmation?.explanation).toMatchObject({
        trace: { of: expect.arrayContaining([expect.objectContaining({ because: FOR_WELDERS })]) },
      })
      // What is refused at a level does not invite to a salary.
      expect((await become(person, CONFIRMED)).body.detail).toContain(
        '掌握焊接技能（还没有登记合格）',
      )
      await mustBe(201, become(person, office))
      const atLevel = await correct(person, CONFIRMED)
      expect([atLevel.status, atLevel.body.code]).toEqual([409, 'wrong_state'])

      const later = { ...CONFIRMED, from: daysAfter(TODAY, 1), level: 8 }
      const refused = await become(person, later)
      expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
      expect(refused.body.detail).toMatch(
        /还不能定级。条件还没有全部满足：掌握焊接技能（[^（]*）。$/,
      )
      const [first] = (await growthOf(of().hr, person)).body.requirements
      expect(first?.key).toBe('probation:welding_skill')
      // Nor by leaving for a day, whatever ground there is.
      await mustBe(201, become(person, { from: daysAfter(TODAY, 1), status: 'left' }))
      const back = { ...later, from: daysAfter(TODAY, 2), ground: '返聘' }
      expect((await become(person, back)).body.detail).toContain('掌握焊接技能')
      await mustBe(200, correct(person, null, 1, daysAfter(TODAY, 1)))
      await mustBe(201, check(person, 'probation:welding_skill'))
      await mustBe(201, become(person, later))
    })

    test('so does one on a salary, by what it is called', async () => {
      const since = monthsAfter(TODAY, -2)
      const person = await onProbation('sal', since)
      await passAll(person)
      await mustBe(201, become(person, { from: TODAY, status: 'confirmed', monthly: '6000' }))
      const later = { from: daysAfter(TODAY, -10), status: 'probation' }
      const moved = await correct(person, later, 1, since)
      expect([moved.status, moved.body.code]).toEqual([409, 'wrong_state'])
      expect(moved.body.detail).toContain(`${TODAY} 起的“正式，月薪 6000.00”将不再成立`)
      expect(moved.body.detail).toContain('试用满 1 个月')
    })

    test('who left is taken on again as confirmed with a ground alone', async () => {
      const back = await onProbation('kay', daysAfter(TODAY, -10))
      await mustBe(201, become(back, { from: daysAfter(TODAY, -5), status: 'left' }))
      expect(said(await become(back, CONFIRMED))).toEqual([422, '/ground'])
      await mustBe(201, become(back, { ...CONFIRMED, ground: '返聘审批表' }))
    })

    test('needs the checks of that probation, not of an earlier one', async () => {
      const person = await onProbation('zoe', monthsAfter(TODAY, -14))
      for (const key of CHECKS)
        await mustBe(201, check(person, key, 'passed', daysAfter(TODAY, -320)))
      const ground = '转正表'
      const was = { from: monthsAfter(TODAY, -10), status: 'confirmed', level: 1, ground }
      await mustBe(201, become(person, was))
      await mustBe(201, become(person, { from: monthsAfter(TODAY, -3), status: 'probation' }))
      expect((await become(person, CONFIRMED)).status).toBe(409)
      await passAll(person)
      await mustBe(201, become(person, CONFIRMED))
    })

    test('whose confirmation is from before the rules were here has its ground on record', async () => {
      const person = await onProbation('old', monthsAfter(TODAY, -5))
      const wish = { ...CONFIRMED, from: monthsAfter(TODAY, -3) }
      const silent = await become(person, wish)
      expect(said(silent)).toEqual([422, '/ground'])
      // What it lacks is listed, and that nobody looks at it any more is said.
      const [asked] = silent.body.errors ?? []
      expect(asked?.message).toContain('系统不再核对条件')
      expect(asked?.message).not.toContain('掌握焊接技能')
      expect(silent.body.notMet?.conditions.map(({ name }) => name)).toContain('掌握焊接技能')
      const ground = '转正审批表 2026-08-31'
      await mustBe(201, become(person, { ...wish, ground }))
      const path = `/v1/people/${person.personId}/employments` as const
      const { items } = (await mustBe<EmploymentHistory>(200, of().hr.get(path))).body
      expect(items.map((each) => each.ground)).toEqual([ground, null])
    })
  })
  probationToldClaims(of)
}
