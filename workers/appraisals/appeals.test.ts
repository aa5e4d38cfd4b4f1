import { env } from 'cloudflare:test'
import type { AppraisalRow, AppraisalView, NoticePage, ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany, payingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { calibrations } from './calibrations-under-test'
import { closedCalibrations } from './closed-calibrations-under-test'

type Answered = AppraisalView & ProblemView

let ash: PayingCompany
let lead: Person
let hr: Person

beforeAll(async () => {
  ash = await payingCompany('ash')
  const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
  await mustBe(201, ash.owner.post('/v1/packs/R12/adoption', { settle }))
  lead = await bringIn(ash.owner, 'lead@ash.example', 'lead')
  hr = await ash.as('hr')
  await withoutApproval(ash, ash.finance)
  await decideAll(ash.owner, 'appraisal', { 'appraisal.reading': 'scaled_to_100' })
})

/** 35 + 34 = 69 of 80, which is 86.25 of 100: good. */
const SCORES = {
  initiative: '9',
  coordination: '8.5',
  loyalty: '13',
  appearance: '4.5',
  planning: '7',
  execution: '9',
  work_quality: '10',
  records: '8',
}
/** One point less of work quality is 68, and 85. */
const LOWER = { ...SCORES, work_quality: '9' }

/** The welder's sheet of a month, completed by the lead. */
const completed = async (period: string): Promise<AppraisalView> => complete(await scored(period))

async function scored(period: string, whom = ash.welder, by = lead): Promise<AppraisalView> {
  const wish = { personId: whom.personId, period }
  const { body: open } = await mustBe<AppraisalView>(201, by.post('/v1/appraisals', wish))
  const at = `/v1/appraisals/${open.id}/scores` as const
  return (await mustBe<AppraisalView>(200, by.put(at, { scores: SCORES }, { version: 1 }))).body
}

const complete = async ({ id }: AppraisalView, by = lead): Promise<AppraisalView> =>
  (
    await mustBe<AppraisalView>(
      200,
      by.post(`/v1/appraisals/${id}/completion`, undefined, { version: 2 }),
    )
  ).body

const say = (by: Person, { id, version }: AppraisalView, what: string, body?: object) =>
  by.post<Answered>(`/v1/appraisals/${id}/${what}`, body, { version })
const appeal = (sheet: AppraisalView, by: Person = ash.welder) =>
  say(by, sheet, 'appeal', { text: '焊缝返修是设计变更引起的。' })
const judge = (by: Person, sheet: AppraisalView, verdict: object) =>
  say(by, sheet, 'appeal/verdicts', { text: '查过返修记录。', ...verdict })
const read = async (by: Person, { id }: AppraisalView) =>
  (await by.get<AppraisalView>(`/v1/appraisals/${id}`)).body

describe('before the company has decided how appeals go', () => {
  test('the person is told which question waits, and nothing is frozen', async () => {
    const sheet = await completed('2026-01')
    const { body } = await ash.welder.get<AppraisalView>(`/v1/appraisals/${sheet.id}`)
    expect(body.appeal?.refusal).toMatchObject({ code: 'undecided', question: 'appeal.window' })
    const refused = await appeal(body)
    expect([refused.status, refused.body.refusal?.question]).toEqual([422, 'appeal.window'])
    expect((await read(ash.welder, sheet)).frozen).toBe(false)
  })
})

describe('once it has', () => {
  beforeAll(() =>
    decideAll(ash.owner, 'appeal', {
      'appeal.window': { every: 10, unit: 'working_day' },
      'appeal.body': 'others',
      'appeal.effect': 'frozen',
      'appeal.decided_within': { every: 10, unit: 'working_day' },
    }),
  )

  test('a completed sheet stands as told, and the person whom it is about acknowledges it, once', async () => {
    const sheet = await completed('2026-02')
    expect(sheet).toMatchObject({ standing: 'told', frozen: false })
    expect((await say(lead, sheet, 'acknowledgement')).status).toBe(403)
    const { body } = await say(ash.welder, sheet, 'acknowledgement')
    expect([body.standing, body.version]).toEqual(['acknowledged', sheet.version + 1])
    const stale = await say(ash.welder, sheet, 'acknowledgement')
    expect([stale.status, stale.body.currentVersion]).toEqual([412, body.version])
    expect((await say(ash.welder, body, 'acknowledgement')).status).toBe(409)
  })

  test('an appeal freezes the result, says by when it is decided, and rests on its clause', async () => {
    const sheet = await completed('2026-03')
    const { body } = await appeal(sheet)
    expect(body).toMatchObject({ standing: 'appealed', frozen: true })
    expect(body.appeal?.decideBy).toMatch(/^20\d\d-/)
    expect(JSON.stringify(body.appeal?.explanation)).toContain('R12.2.3')
    expect((await appeal(body)).status).toBe(409)

    const { body: list } = await ash.welder.get<{ items: AppraisalRow[] }>(
      '/v1/appraisals?period=2026-03',
    )
    expect(list.items[0]).toMatchObject({
      standing: 'appealed',
      frozen: true,
      totalPoints: '86.25',
    })
    const { body: back } = await say(ash.welder, body, 'appeal/withdrawal')
    expect(back).toMatchObject({ standing: 'withdrawn', frozen: false })
    // One taken back was none: another can be made.
    expect((await appeal(back)).status).toBe(200)
  })

  test('is not heard by whoever gave some of the scores, though another completed the sheet', async () => {
    const personId = ash.welder.personId
    const { body: open } = await mustBe<AppraisalView>(
      201,
      lead.post('/v1/appraisals', { personId, period: '2025-12' }),
    )
    const path = `/v1/appraisals/${open.id}`
    await mustBe(200, ash.manager.put(`${path}/scores`, { scores: SCORES }, { version: 1 }))
    await mustBe(200, lead.post(`${path}/completion`, undefined, { version: 2 }))
    const { body } = await appeal(await read(ash.welder, open))
    expect((await judge(ash.manager, body, { outcome: 'upheld' })).status).toBe(403)
    expect((await read(ash.manager, open)).appeal?.mayJudge).toBe(false)
    expect((await read(ash.owner, open)).appeal?.mayJudge).toBe(true)
  })

  test('is heard by nobody who gave the result, who makes it, or who may not hear appeals', async () => {
    const sheet = await completed('2026-04')
    const { body } = await appeal(sheet)
    const tried = await Promise.all(
      [lead, ash.welder, ash.newcomer, ash.finance].map((by) =>
        judge(by, body, { outcome: 'upheld' }),
      ),
    )
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await read(hr, sheet)).appeal?.mayJudge).toBe(true)
    expect((await read(lead, sheet)).appeal?.mayJudge).toBe(false)
  })

  test('is upheld with a reason, and cannot be made again', async () => {
    const { body: appealed } = await appeal(await completed('2026-05'))
    await sweepNews(env)
    expect(await lastNotice(hr)).toEqual(['appeal_made', appealed.id])
    const { body } = await judge(hr, appealed, { outcome: 'upheld' })
    await sweepNews(env)
    expect(await lastNotice(ash.welder)).toEqual(['appeal_decided', appealed.id])
    expect(await lastNotice(lead)).toEqual(['appeal_decided', appealed.id])
    expect(body).toMatchObject({ standing: 'upheld', frozen: false, firstResult: null })
    expect((await read(ash.welder, body)).appeal?.words.map(({ kind }) => kind)).toEqual([
      'appealed',
      'upheld',
    ])
    const again = await appeal(body)
    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('已经申诉')])
  })

  test('changes the result under the sheet’s own rules; the first one stays beside it', async () => {
    const { body: appealed } = await appeal(await completed('2026-06'))
    const none = await judge(hr, appealed, { outcome: 'changed', scores: { loyalty: '15.5' } })
    expect(none.body.errors?.[0]?.pointer).toBe('/scores/loyalty')
    const partly = await judge(hr, appealed, { outcome: 'changed', scores: { loyalty: '15' } })
    expect([partly.status, partly.body.refusal?.code]).toEqual([422, 'criterion_missing'])

    const { body } = await judge(hr, appealed, { outcome: 'changed', scores: LOWER })
    expect(body).toMatchObject({
      standing: 'changed',
      scores: { work_quality: '9' },
      firstScores: { work_quality: '10' },
      result: { totalPoints: '85' },
      firstResult: { totalPoints: '86.25' },
    })
    const { body: list } = await hr.get<{ items: AppraisalRow[] }>('/v1/appraisals?period=2026-06')
    expect(list.items[0]).toMatchObject({ standing: 'changed', totalPoints: '85' })
  })

  test('cannot be made after its time', async () => {
    const late = await longAgo(await completed('2026-07'))
    expect(late.appeal?.refusal?.code).toBe('too_late')
    const refused = await appeal(late)
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('已过期')])
  })

  calibrations(() => ({ ...ash, lead, hr }), { scored, complete })
  closedCalibrations(() => ({ ...ash, lead, hr }), { scored, complete })

  test('takes two who say the same, where the rules ask for two', async () => {
    await twoHearers()
    const { body: appealed } = await appeal(await completed('2026-08'))
    const { body: first } = await judge(hr, appealed, { outcome: 'upheld' })
    expect(first).toMatchObject({ standing: 'appealed', frozen: true })
    expect(first.appeal?.words.at(-1)).toMatchObject({ kind: 'upheld', decides: false })
    // What one of them thinks is for nobody before it is decided, nor for who is yet to speak.
    for (const reader of [ash.welder, ash.owner]) {
      const { appeal: seen } = await read(reader, first)
      expect(seen?.words.map(({ kind }) => kind)).toEqual(['appealed'])
    }
    expect((await judge(hr, first, { outcome: 'upheld' })).status).toBe(409)

    const changed = { outcome: 'changed', scores: LOWER }
    const { body: second } = await judge(ash.owner, first, changed)
    expect(second.standing).toBe('appealed')
    // Whoever thinks again says so: an appeal on which two disagree is not stuck.
    const { body: third } = await judge(hr, second, changed)
    expect(third).toMatchObject({ standing: 'changed', result: { totalPoints: '85' } })
  })
})

async function lastNotice(by: Person) {
  const { body } = await mustBe<NoticePage>(200, by.get('/v1/notices'))
  return [body.items[0]?.kind, body.items[0]?.aboutId]
}

/** The same sheet as one completed a year ago. */
async function longAgo({ id }: AppraisalView): Promise<AppraisalView> {
  const kept = `person_id, person_name, state, rule_set_id, rule_version, scores, comment, result,
    opened_by, opened_at_ms, completed_by, completed_by_name, version, ratings, scorers`
  await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard
        .prepare(
          `INSERT INTO appraisals (company_id, id, period, completed_at_ms, ${kept})
           SELECT company_id, 'apr_long_ago', '2025-07', completed_at_ms - 31536000000, ${kept}
           FROM appraisals WHERE id = ?`,
        )
        .bind(id)
        .run(),
    ),
  )
  return (await ash.welder.get<AppraisalView>('/v1/appraisals/apr_long_ago')).body
}

async function twoHearers(): Promise<void> {
  const ruleSet = await ruleSetOf(ash, 'appeal')
  await publishAccepted(ash, ruleSet, {
    rules: { ...(ruleSet.rules as object), leastHearers: 2 },
    note: 'Two decide',
  })
}
