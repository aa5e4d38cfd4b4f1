import { env } from 'cloudflare:test'
import type { EmploymentHistory, PaidElsewhereView, PayRunView, ProblemView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe, type Person } from '../journeys/front-door'
import { died } from '../journeys/lost-answers'
import { decideAll, type PayingCompany, payingCompany, verified } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, startRun } from './paying'

let ash: PayingCompany

test('whoever has left is paid until then, also when their access has ended; whoever can enter no more without a last day is asked for', async () => {
  ash = await decidedCompany('ash')
  const { owner, welder, newcomer } = ash
  for (const person of [welder, newcomer]) {
    if (person === welder)
      await mustBe(
        201,
        owner.post(`/v1/people/${person.personId}/employments`, {
          from: '2026-11-01',
          status: 'left',
        }),
      )
    await mustBe(
      200,
      owner.patch(`/v1/people/${person.personId}`, { active: false }, { version: 1 }),
    )
  }
  const run = await startRun(ash, '2026-10')
  // Until when the newcomer is to be paid nobody knows: October waits for it.
  const { body: waits } = await calculate(ash.finance, run)
  expect(waits.blocking).toMatchObject([
    {
      personId: newcomer.personId,
      refusal: {
        ...{ code: 'has_left', message: { zh: expect.stringContaining('何时离职') } },
        details: { month: '2026-10', work: false, lines: false, contract: false },
      },
    },
  ])
  expect((await approve(ash.manager, waits)).status).toBe(409)
  await mustBe(
    200,
    owner.post(
      `/v1/people/${newcomer.personId}/employments/2026-10-01/correction`,
      { instead: null, reason: '没有到岗' },
      { version: 1 },
    ),
  )
  // 1700 + 500 + 618.60: October was theirs to the end.
  const { body: october } = await calculate(ash.finance, waits)
  expect([october.slipCount, october.total?.amount]).toEqual([1, '2818.60'])
  await mustBe(200, approve(ash.manager, october))
  // What is paid stays as it was paid.
  const late = await owner.post<ProblemView>(
    `/v1/people/${welder.personId}/employments/2026-11-01/correction`,
    { instead: { from: '2026-10-16', status: 'left' }, reason: '16 日就走了' },
    { version: 1 },
  )
  expect([late.status, late.body.code]).toEqual([409, 'wrong_state'])
  const { body: november } = await calculate(ash.finance, await startRun(ash, '2026-11'))
  expect(november).toMatchObject({ slipCount: 0, blocking: [] })
})

test('whoever works here without an employment on record is named until the month is approved, and holds nobody up', async () => {
  const named = async (month: string) => {
    const { body } = await ash.finance.get<{ items: PayRunView[] }>('/v1/pay-runs')
    const run = body.items.find((each) => each.month === month)
    return run?.withoutEmployment.map(({ personName }) => personName).sort()
  }
  expect(await named('2026-10')).toEqual([])
  expect(await named('2026-11')).toEqual(['ash owner', 'finance', 'manager'])
  const { body: run } = await calculate(ash.finance, await startRun(ash, '2026-12'))
  expect([run.state, run.withoutEmployment.length]).toEqual(['calculated', 3])
  const employed = (person: Person, from: string, status: string) =>
    mustBe(201, ash.owner.post(`/v1/people/${person.personId}/employments`, { from, status }))
  // A first day to come is on record; a last day that is over, of somebody who still works, is not it.
  await employed(ash.manager, '2026-12-01', 'contractor')
  await employed(ash.finance, '2026-11-05', 'contractor')
  await employed(ash.finance, '2026-12-01', 'left')
  expect(await named('2026-11')).toEqual(['ash owner'])
  expect(await named('2026-12')).toEqual(['ash owner', 'finance'])
})

test('whoever is said not to be paid here is not asked for, until that is taken back or they are employed', async () => {
  const named = async (month: string) => {
    const { body } = await ash.finance.get<{ items: PayRunView[] }>('/v1/pay-runs')
    const run = body.items.find((each) => each.month === month)
    return run?.withoutEmployment.map(({ personName }) => personName).sort()
  }
  const { owner, finance } = ash
  const say = (by: Person, { personId }: Person, from: string, key?: string) =>
    by.post<PaidElsewhereView & ProblemView>(
      `/v1/people/${personId}/paid-elsewhere`,
      { from, reason: '工资由集团总部发放' },
      key === undefined ? {} : { key },
    )
  const own = await say(owner, owner, '2026-11-01')
  expect([own.status, own.body.detail]).toEqual([403, expect.stringContaining('不在本公司发薪')])
  expect((await say(finance, owner, '2026-11-01')).status).toBe(403)
  // An employment of theirs holds until the end of November.
  expect((await say(owner, finance, '2026-11-30')).body.code).toBe('wrong_state')
  const { body } = await mustBe<PaidElsewhereView>(201, say(owner, finance, '2026-12-01'))
  expect((await say(owner, finance, '2027-01-01')).body.code).toBe('already_exists')
  expect([await named('2026-11'), await named('2026-12')]).toEqual([['ash owner'], ['ash owner']])
  const withdraw = (by: Person, { id, version } = body) =>
    by.post<PaidElsewhereView & ProblemView>(
      `/v1/people/${finance.personId}/paid-elsewhere/${id}/withdrawal`,
      { reason: '在本公司发薪' },
      { version },
    )
  expect((await withdraw(finance)).status).toBe(403)
  await mustBe(200, withdraw(owner))
  expect((await withdraw(owner)).status).toBe(412)
  expect(await named('2026-12')).toEqual(['ash owner', 'finance'])
  // Whoever says so at once with others: it stands once.
  const days = ['2026-12-01', '2026-12-02', '2026-12-03']
  const atOnce = await Promise.all(days.map((day) => say(owner, finance, day)))
  expect(atOnce.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  const [late, only] = [409, 201].map((status) => atOnce.find((each) => each.status === status))
  expect(late?.body.detail).toContain('已')
  await mustBe(200, withdraw(owner, only?.body))
  // The process dies after it was recorded, and the retry is answered with it.
  await died('elsewhere', () => say(owner, finance, '2026-12-01', 'elsewhere'))
  await mustBe(201, say(owner, finance, '2026-12-01', 'elsewhere'))
  const at = `/v1/people/${finance.personId}/employments` as const
  await mustBe(201, owner.post(at, { from: '2026-12-10', status: 'contractor' }))
  await mustBe(201, owner.post(at, { from: '2026-12-20', status: 'left' }))
  const history = (await mustBe<EmploymentHistory>(200, owner.get(at))).body
  const standing = history.paidElsewhere.filter(({ withdrawal }) => withdrawal === null)
  expect(standing.map(({ endedOn }) => endedOn)).toEqual(['2026-12-10'])
  // What the employment ended does not come back with its end.
  const { people } = await scopeOf(owner)
  const asked = await people.withoutEmploymentSince('2027-01-01')
  expect(asked.map(({ name }) => name)).toContain('finance')
})

describe('who stands in the way of a run', () => {
  test('an undecided question, by person and with a link; the others can be looked at', async () => {
    const oak = await payingCompany('oak')
    await decideAll(oak.owner, 'pay', { 'pay.guarantee_reading': 'before_rewards' })
    const run = await startRun(oak, '2026-10')
    const { body } = await calculate(oak.finance, run)
    expect(body).toMatchObject({ state: 'draft', total: null, slipCount: 1 })
    expect(body.blocking).toEqual([
      {
        personId: oak.newcomer.personId,
        personName: 'newcomer',
        refusal: expect.objectContaining({
          code: 'undecided',
          question: 'pay.guarantee_covers_probation',
          questionId: expect.stringMatching(/^qst_/),
          ruleSetId: expect.stringMatching(/^rul_/),
        }),
      },
    ])
    const early = await approve(oak.manager, body)
    expect([early.status, early.body.code]).toEqual([409, 'wrong_state'])

    await decideAll(oak.owner, 'pay', { 'pay.guarantee_covers_probation': false })
    const { body: done } = await calculate(oak.finance, body)
    // Nobody worked on a project: 1700 + 500 = 2200, and 1800.
    expect(done).toMatchObject({ state: 'calculated', total: { amount: '4000.00' } })
  })

  test('a pipe that no row prices, and work claimed at the rate whose meaning was lost', async () => {
    const elm = await payingCompany('elm')
    await decideAll(elm.owner, 'pay', {
      'pay.guarantee_reading': 'before_rewards',
      'pay.guarantee_covers_probation': false,
    })
    const line = { medium: 'supply', metres: '10', scope: 'weld', innerWeld: false } as const
    await verified(elm, {
      month: '2026-08',
      lines: [{ ...line, diameterMm: 140, role: 'first' }],
    })
    await verified(elm, {
      month: '2026-09',
      lines: [{ ...line, diameterMm: 110, role: 'second' }],
    })
    const refusedIn = async (month: string) => {
      const { body } = await calculate(elm.finance, await startRun(elm, month))
      return body.blocking.map(({ personId, refusal }) => [personId, refusal.code])
    }
    const { personId } = elm.welder
    expect(await refusedIn('2026-08')).toEqual([[personId, 'no_rate_for_diameter']])
    expect(await refusedIn('2026-09')).toEqual([[personId, 'undecided']])
  })

  test('a level that the pay rules do not have is not recorded', async () => {
    const ash = await decidedCompany('ash')
    const { personId } = await ash.as('lead')
    const wish = { from: '2026-11-01', status: 'confirmed', level: 9 }
    const refused = await ash.owner.post<ProblemView>(`/v1/people/${personId}/employments`, wish)
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/level'])
  })

  test('two sets of pay rules stop the run by name; neither decides in silence', async () => {
    const yam = await payingCompany('yam')
    const run = await startRun(yam, '2026-10')
    for (const shard of [env.SHARD_01, env.SHARD_02])
      await shard.batch([
        shard
          .prepare(
            `INSERT INTO rule_sets (company_id, id, kind, key, title_zh, title_en, version)
             SELECT company_id, 'rul_office', kind, 'office', '职员工资', 'Office pay', 1
             FROM rule_sets WHERE company_id = ? AND kind = 'pay'`,
          )
          .bind(yam.companyId),
        shard
          .prepare(
            `INSERT INTO rule_versions (company_id, rule_set_id, version, valid_from_ms,
               recorded_at_ms, recorded_by, note, rules, citations)
             SELECT v.company_id, 'rul_office', 1, 0, 0, 'Yam', 'ours', v.rules, '{}'
             FROM rule_versions v JOIN rule_sets s ON s.company_id = v.company_id
               AND s.id = v.rule_set_id
             WHERE v.company_id = ? AND s.kind = 'pay' AND s.key <> 'office' AND v.version = 1`,
          )
          .bind(yam.companyId),
      ])
    const { status, body } = await calculate(yam.finance, run)
    expect([status, body.refusal?.code]).toEqual([422, 'two_rule_sets'])
    expect(body.refusal?.message.en).toContain('“Office pay”')
  })

  test('a company without pay rules has nobody to pay by, and is told so', async () => {
    const bare = await payingCompany('bare', [])
    const { status, body } = await calculate(bare.finance, await startRun(bare, '2026-10'))
    expect([status, body.refusal?.code]).toEqual([422, 'no_rules'])
    expect(body.refusal?.message.zh).toContain('请先采用')
  })
})
