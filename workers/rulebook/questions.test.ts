import type { ProblemView, RuleSetView, TryOutView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, signUp } from '../journeys/front-door'
import { decide, decidedOnPath, questionOf, ruleSetOf, withoutApproval } from './asking-under-test'

let acme: Company

beforeAll(async () => {
  acme = await signUp('acme', { packs: ['R19'] })
  await withoutApproval(acme)
})

describe('deciding a question', () => {
  test('writes the answer into the next version, valid as long as the one it completes', async () => {
    const before = await ruleSetOf(acme, 'pay')
    const question = await questionOf(acme, 'pay', 'pay.guarantee_reading')
    const decided = await decide(acme, question, 'before_rewards')
    expect(decided.status).toBe(200)
    expect(decided.body.decision).toMatchObject({
      value: 'before_rewards',
      reason: 'the directors’ meeting',
      decidedBy: 'acme owner',
    })
    const after = await ruleSetOf(acme, 'pay')
    expect(after.rules).toMatchObject({ guarantee: { reading: 'before_rewards' } })
    expect(after.summary.version).toBe(before.summary.version + 1)
    expect(after.summary.validFrom).toBe(before.summary.validFrom)
    expect(after.summary.openMustAskCount).toBe(before.summary.openMustAskCount - 1)
    const { note, completes } = after.versions.at(-1)!
    expect(note).toBe(`${question.ask.zh}——the directors’ meeting`)
    expect(completes).toBe(before.summary.version)
  })

  test('with something that is no answer is refused', async () => {
    const question = await questionOf(acme, 'pay', 'pay.guarantee_covers_probation')
    for (const value of ['perhaps', null, undefined, 7]) {
      const refused = await decide(acme, question, value)
      expect(refused.status).toBe(422)
      const { errors } = refused.body as unknown as ProblemView
      expect(errors?.[0]?.pointer).toBe('/value')
    }
    expect((await questionOf(acme, 'pay', question.key)).decision).toBeNull()
  })

  test('by what no list of options holds names the place in the answer, and what it wants', async () => {
    const question = await questionOf(acme, 'career', 'career.pass_marks')
    const refused = await decide(acme, question, { theory: 60, ability: 'passed' })
    expect(refused.status).toBe(422)
    const { errors } = refused.body as unknown as ProblemView
    expect(errors?.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/value/theory', '类型不正确，应为文字。'],
      ['/value/ability', '请填写分数，最多两位小数。'],
    ])
    const decided = await decide(acme, question, { theory: '60', ability: '75.5' })
    expect([decided.status, (await ruleSetOf(acme, 'career')).rules]).toMatchObject([
      200,
      { passMarks: { theory: '60', ability: '75.5' } },
    ])
  })

  test('on an old reading of the question is refused', async () => {
    const question = await questionOf(acme, 'pay', 'pay.proration_basis')
    expect((await decide(acme, question, '21.75')).status).toBe(200)
    expect((await decide(acme, question, 'calendar_days')).status).toBe(412)
  })
})

describe('deciding while a version for later is already published', () => {
  const LATER = '2099-01-01T00:00:00.000Z'
  const KEY = 'pay.proration_basis'
  /** What each version holds at the question's place, by the moment from which it decides. */
  const held = async (company: Company) => {
    const { summary, versions } = await ruleSetOf(company, 'pay')
    const read = await Promise.all(
      versions.map(async ({ version, validFrom }) => {
        const { body } = await company.owner.get<RuleSetView>(
          `/v1/rule-sets/${summary.id}?version=${version}`,
        )
        const { prorationBasis, levels } = body.rules as {
          prorationBasis: string | null
          levels: { baseFen: number }[]
        }
        return [validFrom, [prorationBasis, levels[0]?.baseFen]] as const
      }),
    )
    // Versions come in order, so that the newest of equal moments stays.
    return new Map(read)
  }
  const publishForLater = async (company: Company, prorationBasis: string | null) => {
    const { summary, rules } = await ruleSetOf(company, 'pay')
    const { levels } = rules as { levels: { level: number; baseFen: number }[] }
    const raised = levels.map((each) => ({ ...each, baseFen: each.baseFen + 100_00 }))
    return company.owner.post(
      `/v1/rule-sets/${summary.id}/versions`,
      {
        rules: { ...(rules as object), levels: raised, prorationBasis },
        note: 'A raise',
        validFrom: LATER,
      },
      { version: summary.version },
    )
  }

  test('fills the rules in force as well, and lets the raise wait for its day', async () => {
    const alder = await signUp('alder', { packs: ['R19'] })
    await withoutApproval(alder)
    const { summary } = await ruleSetOf(alder, 'pay')
    expect((await publishForLater(alder, null)).status).toBe(201)
    expect((await decide(alder, await questionOf(alder, 'pay', KEY), '21.75')).status).toBe(200)
    expect(await held(alder)).toEqual(
      new Map([
        [summary.validFrom, ['21.75', 1300_00]],
        [LATER, ['21.75', 1400_00]],
      ]),
    )
  })

  test('again fills what an answer given for later left undecided', async () => {
    const aspen = await signUp('aspen', { packs: ['R19'] })
    await withoutApproval(aspen)
    const { summary } = await ruleSetOf(aspen, 'pay')
    await publishForLater(aspen, '21.75')
    const question = await questionOf(aspen, 'pay', KEY)
    expect([question.decision, question.coming?.value]).toEqual([null, '21.75'])
    await decide(aspen, question, '21.75')
    expect((await held(aspen)).get(summary.validFrom)).toEqual(['21.75', 1300_00])
  })
})

describe('trying the rules', () => {
  const welder = {
    status: 'confirmed',
    level: 3,
    period: { from: '2026-10-01', to: '2026-10-31' },
    worked: { from: '2026-10-01', to: '2026-10-31' },
    commissionFen: 618_60,
    dayRateFen: 0,
    fieldDays: null,
    rewards: [],
    penalties: [],
    furloughMonths: 0,
  }

  test('an undecided question is named, with a link to decide it', async () => {
    const cedar = await signUp('cedar', { packs: ['R19'] })
    await withoutApproval(cedar)
    const { summary } = await ruleSetOf(cedar, 'pay')
    const { body } = await cedar.owner.post<TryOutView>(`/v1/rule-sets/${summary.id}/trial`, {
      facts: welder,
    })
    const question = await questionOf(cedar, 'pay', 'pay.guarantee_reading')
    expect(body.refusal).toMatchObject({
      code: 'undecided',
      questionId: question.id,
      ruleSetId: summary.id,
    })
    await decide(cedar, question, 'before_rewards')
    const { body: tried } = await cedar.owner.post<TryOutView>(
      `/v1/rule-sets/${summary.id}/trial`,
      { facts: welder },
    )
    // 1700.00 + 500.00 + 618.60
    expect(tried.decision).toMatchObject({ payableFen: 2818_60 })
    expect(tried.explanation?.rules[0]).toMatchObject({ ruleSetId: summary.id, version: 2 })
    expect(tried.explanation?.trace.of?.[0]?.clauses?.[0]).toMatch(/^R19\.13/)
  })

  test('facts that the kind does not know are refused with the place', async () => {
    const { summary } = await ruleSetOf(acme, 'pay')
    const { status, body } = await acme.owner.post<ProblemView>(
      `/v1/rule-sets/${summary.id}/trial`,
      { facts: { ...welder, level: 'three' } },
    )
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/facts/level'])
  })
})

describe('an answer that changes rules, or is none of the options', () => {
  test('is a draft, and holds once it is submitted and the others have passed it', async () => {
    const larch = await signUp('larch', { packs: ['R19'] })
    const manager = await larch.as('manager')
    await larch.as('lead')
    const before = await ruleSetOf(larch, 'pay')
    const question = await questionOf(larch, 'pay', 'pay.level_8_base')
    const own = await decide(larch, question, 990_000, manager)
    expect([own.status, own.body.decision]).toEqual([200, null])
    expect((await ruleSetOf(larch, 'pay')).summary.version).toBe(before.summary.version)

    await decidedOnPath(larch, own, manager)
    const after = await ruleSetOf(larch, 'pay')
    expect(after.versions.at(-1)?.verdicts).toHaveLength(2)
    expect(await questionOf(larch, 'pay', question.key)).toMatchObject({
      decision: {
        value: 990_000,
        reason: 'the directors’ meeting',
        decidedBy: after.versions.at(-1)?.recordedBy,
      },
    })
  })

  test('also where an option is chosen in place of one chosen before', async () => {
    const alder = await signUp('alderpath', { packs: ['R19'] })
    const manager = await alder.as('manager')
    const question = await questionOf(alder, 'pay', 'pay.proration_basis')
    const first = await decide(alder, question, '21.75', manager)
    expect(first.body.draftId).toBeNull()
    const again = await decide(alder, first.body, 'calendar_days', manager)
    expect(again.body).toMatchObject({ decision: { value: '21.75' } })
    expect(again.body.draftId).not.toBeNull()
  })
})
