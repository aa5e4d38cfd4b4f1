import type {
  PackView,
  ProblemView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { anyone, type Company, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { questionOf, ruleSetOf, withoutApproval } from './asking-under-test'

interface List<Item> {
  readonly items: Item[]
}
let acme: Company
let rival: Company

beforeAll(async () => {
  acme = await signUp('acme')
  rival = await neighbourOf(acme, () => signUp('rival'))
  await acme.owner.post('/v1/packs/R19/adoption')
  await rival.owner.post('/v1/packs/R19/adoption')
  await withoutApproval(acme)
  await withoutApproval(rival)
})

describe('adopting a regulation', () => {
  test('brings its clauses, its rule sets and its open questions', async () => {
    const { body } = await acme.owner.get<List<RegulationSummary>>('/v1/regulations')
    const { body: regulation } = await acme.owner.get<RegulationView>(
      `/v1/regulations/${body.items[0]?.id}`,
    )
    const kinds = regulation.ruleSets.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['appraisal', 'pay', 'piecework', 'travel']))
    expect(regulation.clauses.length).toBe(regulation.summary.clauseCount)
    expect(regulation.clauses.length).toBeGreaterThan(19)
    const open = regulation.questions.filter(({ mustAsk, decision }) => mustAsk && !decision)
    expect(open.map(({ key }) => key)).toContain('pay.guarantee_reading')
    const stopping = open.filter(({ at }) => at !== null)
    expect(regulation.summary.mustAskOpenCount).toBe(stopping.length)
  })

  test('what is to be decided first is counted alike wherever it is said, and without notices', async () => {
    const linden = await signUp('linden')
    const pack = (await linden.owner.get<List<PackView>>('/v1/packs')).body.items.find(
      ({ id }) => id === 'R02',
    )
    const adopted = await linden.owner.post<RegulationSummary>('/v1/packs/R02/adoption')
    const { body } = await linden.owner.get<RegulationView>(`/v1/regulations/${adopted.body.id}`)
    const notices = body.questions.filter(({ mustAsk, at }) => mustAsk && at === null)
    expect(notices.length).toBeGreaterThan(0)
    const placed = body.questions.filter(({ mustAsk, at }) => mustAsk && at !== null)
    const inRuleSets = body.ruleSets.reduce((sum, each) => sum + each.openMustAskCount, 0)
    expect([
      pack?.mustAskCount,
      adopted.body.mustAskOpenCount,
      body.summary.mustAskOpenCount,
      inRuleSets,
    ]).toEqual(Array(4).fill(placed.length))
  })

  test('a clause shows the places in rule sets that it gave rise to, in words as well', async () => {
    const { body } = await acme.owner.get<List<RegulationSummary>>('/v1/regulations')
    const { body: regulation } = await acme.owner.get<RegulationView>(
      `/v1/regulations/${body.items[0]?.id}`,
    )
    const pay = regulation.ruleSets.find(({ kind }) => kind === 'pay')?.id
    const places = regulation.clauses.flatMap(({ gaveRiseTo }) => gaveRiseTo)
    expect(places.some(({ ruleSetId }) => ruleSetId === pay)).toBe(true)
    const [sentence] = regulation.sentences.filter(({ ruleSetId }) => ruleSetId === pay)
    expect(sentence?.clauses).toContain('R19.13.4')
  })

  test('happens once', async () => {
    const again = await acme.owner.post<ProblemView>('/v1/packs/R19/adoption')
    expect([again.status, again.body.code]).toEqual([409, 'already_exists'])
  })

  test('a retry with the same key has one effect and the same answer', async () => {
    const first = await acme.owner.post('/v1/packs/R15/adoption', undefined, { key: 'adopt-15' })
    const again = await acme.owner.post('/v1/packs/R15/adoption', undefined, { key: 'adopt-15' })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
  })

  test('a pack that does not exist is not found', async () => {
    expect((await acme.owner.post('/v1/packs/R99/adoption')).status).toBe(404)
    expect((await acme.owner.post('/v1/packs/nonsense/adoption')).status).toBe(404)
  })

  test('anyone may see which packs there are, and only members which are adopted', async () => {
    const adopted = async (asker: typeof anyone) =>
      (await asker.get<List<PackView>>('/v1/packs')).body.items.find(({ id }) => id === 'R19')
        ?.adopted
    expect([await adopted(anyone), await adopted(acme.owner)]).toEqual([false, true])
  })
})

describe('publishing a version', () => {
  test('keeps the version before, and the newest can be told by its number', async () => {
    const before = await ruleSetOf(acme, 'piecework')
    const rules = { ...(before.rules as object), statementDay: 5 }
    const published = await acme.owner.post<RuleSetView>(
      `/v1/rule-sets/${before.summary.id}/versions`,
      { rules, note: 'Reports by the 5th' },
      { version: before.summary.version },
    )
    expect(published.status).toBe(201)
    expect(published.body.summary.version).toBe(before.summary.version + 1)
    const old = await acme.owner.get<RuleSetView>(
      `/v1/rule-sets/${before.summary.id}?version=${before.summary.version}`,
    )
    expect(old.body.rules).toEqual(before.rules)
  })

  test('based on a version that is no longer the newest is refused, and says which is', async () => {
    const { summary, rules } = await ruleSetOf(rival, 'piecework')
    const publish = (version: number) =>
      rival.owner.post<ProblemView>(
        `/v1/rule-sets/${summary.id}/versions`,
        { rules, note: 'Again' },
        { version },
      )
    expect((await publish(summary.version)).status).toBe(201)
    const stale = await publish(summary.version)
    expect([stale.status, stale.body.currentVersion]).toEqual([412, summary.version + 1])
    const blind = await rival.owner.post(`/v1/rule-sets/${summary.id}/versions`, {
      rules,
      note: 'Blind',
    })
    expect(blind.status).toBe(428)
  })

  test('rules their kind does not accept are refused with the place', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'pay')
    const refused = await acme.owner.post<ProblemView>(
      `/v1/rule-sets/${summary.id}/versions`,
      { rules: { ...(rules as object), prorationBasis: 'by_feeling' }, note: 'No' },
      { version: summary.version },
    )
    expect(refused.status).toBe(422)
    expect(refused.body.errors?.[0]?.pointer).toBe('/rules/prorationBasis')
  })

  test('rules that do not fit together are refused in the reader’s own language', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'pay')
    const { levels } = rules as { levels: unknown[] }
    const { body } = await acme.owner.post<ProblemView>(
      `/v1/rule-sets/${summary.id}/versions`,
      { rules: { ...(rules as object), levels: levels.slice(1) }, note: 'No' },
      { version: summary.version },
    )
    const said = body.errors?.find(({ pointer }) => pointer === '/rules/levels/0/level')?.message
    expect(said).toMatch(/级别须从 1 级起连续/)
  })

  test('an undecided place filled by hand is a decision, by whoever published it', async () => {
    const { summary, rules } = await ruleSetOf(rival, 'pay')
    await rival.owner.post(
      `/v1/rule-sets/${summary.id}/versions`,
      { rules: { ...(rules as object), prorationBasis: '21.75' }, note: 'By paid days' },
      { version: summary.version },
    )
    const question = await questionOf(rival, 'pay', 'pay.proration_basis')
    expect(question.decision).toMatchObject({ value: '21.75', reason: 'By paid days' })
  })

  test('only owners and managers publish', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'pay')
    const engineer = await acme.as('engineer')
    const refused = await engineer.post(
      `/v1/rule-sets/${summary.id}/versions`,
      { rules, note: 'No' },
      { version: summary.version },
    )
    expect(refused.status).toBe(403)
  })
})

test('one company cannot read or change another’s rulebook, nor learn that it exists', async () => {
  const { summary, rules } = await ruleSetOf(acme, 'pay')
  const question = await questionOf(acme, 'pay', 'pay.company_minimum')
  const { body } = await acme.owner.get<List<RegulationSummary>>('/v1/regulations')
  const tries = async (ruleSetId: string, questionId: string, regulationId: string) => [
    (await rival.owner.get(`/v1/rule-sets/${ruleSetId}`)).status,
    (await rival.owner.get(`/v1/regulations/${regulationId}`)).status,
    (await rival.owner.post(`/v1/rule-sets/${ruleSetId}/trial`, { facts: {} })).status,
    (
      await rival.owner.post(
        `/v1/rule-sets/${ruleSetId}/versions`,
        { rules, note: 'Mine now' },
        { version: summary.version },
      )
    ).status,
    (
      await rival.owner.post(
        `/v1/questions/${questionId}/decision`,
        { value: 1, reason: 'Mine now' },
        { version: 1 },
      )
    ).status,
  ]
  const theirs = await tries(summary.id, question.id, body.items[0]!.id)
  const nobodys = await tries('rul_none', 'qst_none', 'reg_none')
  expect([theirs, nobodys]).toEqual([Array(5).fill(404), Array(5).fill(404)])
})
