import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { bringIn, mustBe } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { type Claimed, employing } from './employing-under-test'
import { decide, type Promotion, said, TODAY } from './growth-under-test'

/** Who moves up does so by the rules, and who comes off a level says what that rests on. */
export function raisingClaims(of: () => Claimed): void {
  const { become, correct } = employing(() => of().hr)

  test('a salary in the place of a level says what it rests on', async () => {
    const { owner } = of()
    const person = await bringIn(owner, 'wages@rowan.example', 'engineer')
    await employ(owner, person, { from: '2026-01-01', status: 'confirmed', level: 3 })
    const salary = { from: TODAY, status: 'confirmed', monthly: '50000' }
    const silent = await become(person, salary)
    expect([silent.status, silent.body.errors?.[0]?.pointer]).toEqual([422, '/ground'])
    expect(silent.body.errors?.[0]?.message).toContain('原来是 3 级')
    await mustBe(201, become(person, { ...salary, ground: '调任技术主管，任命书' }))
  })

  test('a higher level is asked for and approved, not written down', async () => {
    const { owner } = of()
    const person = await bringIn(owner, 'lev@rowan.example', 'engineer')
    await employ(owner, person, { from: daysAfter(TODAY, -300), status: 'confirmed', level: 5 })
    const next = monthsAfter(`${TODAY.slice(0, 7)}-01`, 1)
    const raised = await become(person, { from: next, status: 'confirmed', level: 8 })
    expect(said(raised)).toEqual([409, expect.stringMatching(/5 级升为 8 级（R19\.13\.9）/)])
    expect(said(await become(person, { from: next, status: 'confirmed', level: 9 }))).toEqual([
      ...[422, '/level'],
    ])
    await mustBe(201, become(person, { from: next, status: 'confirmed', level: 4 }))
  })

  test('nor by lowering what it followed on', async () => {
    const { owner } = of()
    const person = await bringIn(owner, 'liv@rowan.example', 'engineer')
    const from = daysAfter(TODAY, -40)
    await employ(owner, person, { from, status: 'confirmed', level: 5 })
    await mustBe(201, become(person, { from: TODAY, status: 'confirmed', level: 4 }))
    const lower = { from, status: 'confirmed', level: 2 }
    expect(said(await correct(person, lower, 1, from))).toEqual([
      409,
      expect.stringMatching(/“正式 4 级”将不再成立：由 2 级升为 4 级/),
    ])
    const between = { ...lower, from: daysAfter(TODAY, -20) }
    expect((await become(person, between)).status).toBe(409)
    await mustBe(200, correct(person, { ...lower, level: 4 }, 1, from))
  })

  test('nor by a correction, nor by leaving for a day', async () => {
    const { owner } = of()
    const person = await bringIn(owner, 'max@rowan.example', 'engineer')
    await employ(owner, person, { from: TODAY, status: 'confirmed', level: 5 })
    const level8 = { from: TODAY, status: 'confirmed', level: 8 }
    expect(said(await correct(person, level8))).toEqual([
      409,
      expect.stringMatching(/5 级升为 8 级/),
    ])
    await mustBe(201, become(person, { from: daysAfter(TODAY, 1), status: 'left' }))
    const back = { ...level8, from: daysAfter(TODAY, 2), ground: '返聘' }
    expect((await become(person, back)).status).toBe(409)
    await mustBe(201, become(person, { ...back, level: 5 }))
  })

  test('what was approved serves its own rise once, not a later one written down by HR alone', async () => {
    const { owner, manager } = of()
    const person = await bringIn(owner, 'una@rowan.example', 'engineer')
    const from = daysAfter(TODAY, -300)
    await employ(owner, person, { from, status: 'confirmed', level: 3 })
    const wish = { personId: person.personId, toLevel: 4, ground: '带班', exception: '工期' }
    const { body: asked } = await mustBe<Promotion>(201, manager.post('/v1/promotions', wish))
    const { body: approved } = await mustBe<Promotion>(200, decide(owner, asked))
    const day = (count: number) => daysAfter(approved.levelFrom ?? '', count)
    // What it was approved of is not lowered under it.
    expect(said(await correct(person, { from, status: 'confirmed', level: 2 }, 1, from))).toEqual([
      409,
      expect.stringMatching(/“正式 4 级”将不再成立：由 2 级升为 4 级/),
    ])
    for (const [count, lower] of [
      [1, 3],
      [3, 2],
    ] as const) {
      await mustBe(201, become(person, { from: day(count), status: 'confirmed', level: lower }))
      const again = await become(person, { from: day(count + 1), status: 'confirmed', level: 4 })
      expect(said(again)).toEqual([409, expect.stringContaining(`${lower} 级升为 4 级`)])
    }
  })
}
