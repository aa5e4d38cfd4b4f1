import { env } from 'cloudflare:test'
import type { PayRunView, PaySlipRow, PaySlipView, ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { employ, type PayingCompany } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, slipsOf, startRun } from './paying'

/** October of a company with a welder and a newcomer, and what they say of their slips. */
describe('a slip is the person’s to confirm or to question', () => {
  let elm: PayingCompany
  let run: PayRunView
  let id: string

  const say = (by: Person, what: string, body?: unknown) =>
    by.post<PaySlipView & ProblemView>(`/v1/pay-slips/${id}/${what}`, body)
  const refused = async (by: Person, what: string, body?: unknown) => {
    const { status, body: problem } = await say(by, what, body)
    return [status, problem.code]
  }
  const standing = async (by: Person) =>
    (await slipsOf(by, run)).find((slip) => slip.id === id)?.standing

  beforeAll(async () => {
    elm = await decidedCompany('elm')
    const asEngineer = { from: '2026-10-01', status: 'confirmed', level: 3 }
    await employ(elm.owner, elm.finance, asEngineer)
    run = (await calculate(elm.finance, await startRun(elm, '2026-10'))).body
    const slips: PaySlipRow[] = await slipsOf(elm.finance, run)
    id = slips.find(({ personId }) => personId === elm.welder.personId)?.id ?? ''
  })

  test('not before it is approved, not even for who may look at it', async () => {
    expect(await standing(elm.finance)).toBeNull()
    expect(await refused(elm.finance, 'answers', { text: '按四级。' })).toEqual([
      409,
      'wrong_state',
    ])
    expect(await refused(elm.welder, 'confirmation')).toEqual([404, 'not_found'])
    run = (await mustBe<PayRunView>(200, approve(elm.manager, run))).body
  })

  test('it is sent until they open it; others who look at it do not see it for them', async () => {
    await mustBe(200, elm.finance.get(`/v1/pay-slips/${id}`))
    expect(await standing(elm.finance)).toBe('sent')
    const own = await mustBe<PaySlipView>(200, elm.welder.get(`/v1/pay-slips/${id}`))
    expect([own.body.row.standing, own.body.words]).toEqual(['seen', []])
    expect(await standing(elm.finance)).toBe('seen')
  })

  test('they ask about a line that it has, and finance answers', async () => {
    expect(await refused(elm.welder, 'questions', { line: 99, text: '？' })).toEqual([
      422,
      'unacceptable',
    ])
    expect(await refused(elm.finance, 'answers', { text: '按四级。' })).toEqual([
      409,
      'wrong_state',
    ])

    const line = { line: 2, text: '提成是否含北门工地？' }
    const asked = await mustBe<PaySlipView>(200, say(elm.welder, 'questions', line))
    expect(asked.body.row.standing).toBe('questioned')
    expect(asked.body.words).toMatchObject([{ kind: 'question', ...line }])

    await mustBe(200, say(elm.finance, 'answers', { text: '含，见依据第二项。' }))
    expect(await standing(elm.welder)).toBe('answered')
    expect(await refused(elm.owner, 'answers', { text: '再答' })).toEqual([409, 'wrong_state'])
  })

  test('they confirm it after the answer, once', async () => {
    const confirmed = await mustBe<PaySlipView>(200, say(elm.welder, 'confirmation'))
    expect(confirmed.body.row.standing).toBe('confirmed')
    expect(confirmed.body.words.map(({ kind }) => kind)).toEqual([
      'question',
      'answer',
      'confirmed',
    ])
    expect(await refused(elm.welder, 'confirmation')).toEqual([409, 'wrong_state'])
  })

  test('nobody answers what they asked themselves', async () => {
    const slips = await slipsOf(elm.finance, run)
    const own = slips.find(({ personId }) => personId === elm.finance.personId)?.id
    const path = `/v1/pay-slips/${own}`
    await mustBe(200, elm.finance.post(`${path}/questions`, { text: '？' }))
    const { status } = await elm.finance.post(`${path}/answers`, { text: '。' })
    expect(status).toBe(403)
    await mustBe(200, elm.owner.post(`${path}/answers`, { text: '。' }))
  })

  test('nobody does it for them, and to colleagues it is not there', async () => {
    expect(await refused(elm.finance, 'confirmation')).toEqual([403, 'not_allowed'])
    expect(await refused(elm.finance, 'questions', { text: '？' })).toEqual([403, 'not_allowed'])
    expect(await refused(elm.newcomer, 'questions', { text: '？' })).toEqual([404, 'not_found'])
    expect(await refused(elm.manager, 'answers', { text: '。' })).toEqual([403, 'not_allowed'])
  })

  test('of many that are said at once each is kept, or told that it came too late', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => say(elm.welder, 'questions', { text: `第 ${n} 问` })),
    )
    const kept = answers.filter(({ status }) => status === 200).length
    expect(answers.every(({ status }) => status === 200 || status === 412)).toBe(true)
    const slip = await mustBe<PaySlipView>(200, elm.welder.get(`/v1/pay-slips/${id}`))
    expect(slip.body.words.length).toBe(3 + kept)
  })
  test('two hundred words fill a slip: another question has no room', async () => {
    for (const shard of [env.SHARD_01, env.SHARD_02])
      await shard
        .prepare(
          `WITH RECURSIVE nth (n) AS (VALUES (50) UNION ALL SELECT n + 1 FROM nth WHERE n < 250)
           INSERT INTO slip_words SELECT w.company_id, slip_id, nth.n, id || nth.n, 'question', NULL,
             '？', person_id, person_name, at_ms FROM slip_words w, nth WHERE slip_id = ? AND w.n = 1`,
        )
        .bind(id)
        .run()
    expect(await refused(elm.welder, 'questions', { text: '还有' })).toEqual([409, 'wrong_state'])
  })
})
