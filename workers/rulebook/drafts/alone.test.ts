import type {
  AuditEntry,
  DecidedQuestion,
  DraftChecks,
  DraftView,
  PersonView,
  ProblemView,
  RegulationSummary,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { decide, pathSent, questionOf, ruleSetOf } from '../asking-under-test'
import { pass, step } from './drafting-under-test'
import { begun, LOOK, regulation, textOf } from './whole-under-test'

let acme: Company

beforeAll(async () => {
  acme = await signUp('alone', { packs: ['R19'] })
})

async function statementDayBy(
  author: Person,
  statementDay: number,
  company = acme,
): Promise<DraftView> {
  const { summary, rules } = await ruleSetOf(company, 'piecework')
  const { body } = await mustBe<DraftView>(
    201,
    author.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: { ...(rules as object), statementDay }, note: '改报量日' },
      { version: summary.version },
    ),
  )
  return body
}
const alone = (by: Person, draft: DraftView) =>
  step(by, draft, 'lone-submission', { reason: '公司目前只有我一个人' })
/** Of whom it is on record that they passed a draft alone. */
const passedAloneBy = async (owner: Person, id: string): Promise<string[]> =>
  (await owner.get<{ items: AuditEntry[] }>('/v1/audit?limit=200')).body.items
    .filter(({ action, subject }) => action === 'draft.passed_alone' && subject === id)
    .map(({ personId }) => personId)

describe('a company of one person', () => {
  test('is told that nobody could pass a draft, and what to do', async () => {
    const draft = await statementDayBy(acme.owner, 5)
    const refused = await step(acme.owner, draft, 'submission')
    expect([refused.status, refused.body.code]).toEqual([409, 'nobody_to_pass'])
    expect((refused.body as ProblemView).detail).toContain('“审核人”“总裁”')
    expect((await acme.owner.get<DraftView>(`/v1/drafts/${draft.id}`)).body.state).toBe('draft')
  })

  test('passes it alone, with the reason beside the signatures', async () => {
    const draft = await statementDayBy(acme.owner, 6)
    const { body } = await mustBe<DraftView>(200, alone(acme.owner, draft))
    expect(body.state).toBe('published')
    const { rules, versions }: RuleSetView = await ruleSetOf(acme, 'piecework')
    expect(rules).toMatchObject({ statementDay: 6 })
    expect(versions.at(-1)?.verdicts).toMatchObject([
      { step: { zh: '审核人' }, alone: true, comment: '公司目前只有我一个人' },
      { step: { zh: '总裁' }, alone: true, comment: '公司目前只有我一个人' },
    ])
    expect(await passedAloneBy(acme.owner, draft.id)).toEqual([acme.owner.personId])
  })

  test('passes a text alone with the rules that go along, and each says so on record', async () => {
    const { owner } = await signUp('alonewhole', { packs: [] })
    const of = await regulation(owner, 'W', LOOK)
    const part = await begun(owner, of, 'survey', 'w')
    const rules = [{ draftId: part.id, version: part.version }]
    const { body: done } = await mustBe<DraftView>(
      200,
      alone(owner, await textOf(owner, of, 'W', { rules })),
    )
    expect([done.state, done.along.map(({ state }) => state)]).toEqual(['published', ['published']])
    for (const { id } of [done, part])
      expect(await passedAloneBy(owner, id)).toEqual([owner.personId])
  })

  test('finds an answer that changes rules as a draft, not stuck on its path', async () => {
    const question = await questionOf(acme, 'pay', 'pay.level_8_base')
    expect(question.holds).toBe('as_they_are')
    await mustBe(200, decide(acme, question, question.options[0]?.value))
    const again = await questionOf(acme, 'pay', 'pay.level_8_base')
    const { body } = await mustBe<DecidedQuestion>(
      200,
      decide(acme, again, question.options[1]?.value),
    )
    const { body: draft } = await acme.owner.get<DraftView>(`/v1/drafts/${body.draftId}`)
    expect([draft.state, draft.verdicts]).toEqual(['draft', []])

    const asked = await questionOf(acme, 'pay', 'pay.level_8_base')
    expect(asked.waiting?.draftId).toBe(body.draftId)
    const second = await decide(acme, asked, question.options[0]?.value)
    expect([second.status, (second.body as unknown as ProblemView).draftId]).toEqual([
      409,
      body.draftId,
    ])
    await mustBe(200, step(acme.owner, draft, 'withdrawal'))
    expect((await questionOf(acme, 'pay', 'pay.level_8_base')).waiting).toBeNull()
  })

  test('says beforehand whether an answer holds at once', async () => {
    const holds = async (kind: string, key: string) => (await questionOf(acme, kind, key)).holds
    // Its options fill a place that is open; once one has, another is a change of rules.
    expect(await holds('pay', 'pay.guarantee_reading')).toBe('at_once')
    expect(await holds('pay', 'pay.level_8_base')).toBe('as_they_are')
    // What no list of options holds is typed, and somebody looks it over.
    expect(await holds('career', 'career.pass_marks')).toBe('on_path')
  })
})

test('with one owner among others, the owner passes alone their own station and no other', async () => {
  const lead = await acme.as('lead')
  const draft = await statementDayBy(acme.owner, 7)
  expect((await step(acme.owner, draft, 'submission')).body.code).toBe('nobody_to_pass')
  expect((await alone(lead, draft)).status).toBe(403)
  const { body: sent } = await mustBe<DraftView>(200, alone(acme.owner, draft))
  expect([sent.state, sent.waitsAt, sent.verdicts]).toEqual(['in_approval', 0, []])
  expect((await pass(acme.owner, sent)).status).toBe(403)
  const { body: done } = await mustBe<DraftView>(200, pass(lead, sent))
  expect(done.state).toBe('published')
  expect(done.verdicts.map(({ alone, personId }) => [alone ?? false, personId])).toEqual([
    [false, lead.personId],
    [true, acme.owner.personId],
  ])
  // Not of the colleague whose word was the last.
  expect(await passedAloneBy(acme.owner, draft.id)).toEqual([acme.owner.personId])
})

test('where others can pass it all, there is nothing to pass alone, and the reason is not dropped', async () => {
  const lead = await acme.as('lead')
  await acme.as('manager')
  const draft = await statementDayBy(lead, 8)
  const refused = await alone(acme.owner, draft)
  expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
})

test('an owner does not come to be alone by taking everybody’s role away', async () => {
  const { items } = (await acme.owner.get<{ items: PersonView[] }>('/v1/people')).body
  for (const { id, version } of items.filter(({ role }) => role !== 'owner'))
    await mustBe(200, acme.owner.patch(`/v1/people/${id}`, { role: 'engineer' }, { version }))
  const draft = await statementDayBy(acme.owner, 9)
  const refused = await alone(acme.owner, draft)
  expect([refused.status, refused.body.code]).toEqual([409, 'nobody_to_pass'])
  expect((refused.body as ProblemView).detail).toMatch(
    /^“审核人”现在没有人能过，但.*起才可由企业所有者自行通过/,
  )

  const { stuckAt } = (await acme.owner.get<DraftChecks>(`/v1/drafts/${draft.id}/checks`)).body
  expect(stuckAt.map(({ formerly }) => formerly.length)).toEqual([2, 0])
  const [held, free] = stuckAt
  const last = Math.max(...(held?.formerly ?? []).map(({ until }) => Date.parse(until)))
  expect(Date.parse(held?.aloneFrom ?? '') - last).toBe(30 * 86_400_000)
  expect(free?.aloneFrom).toBeNull()
})

test('a station that an owner was to pass alone waits for a colleague who has come since', async () => {
  const two = await signUp('alonenomore', { packs: ['R19'] })
  const lead = await two.as('lead')
  const draft = await statementDayBy(two.owner, 10, two)
  const { body: sent } = await mustBe<DraftView>(200, alone(two.owner, draft))
  const partner = await bringIn(two.owner, 'partner@alonenomore.example', 'owner')
  const { body: passed } = await mustBe<DraftView>(200, pass(lead, sent))
  expect([passed.state, passed.waitsAt, passed.verdicts.length]).toEqual(['in_approval', 1, 1])
  const { body: done } = await mustBe<DraftView>(200, pass(partner, passed))
  expect([done.state, done.verdicts.at(-1)?.personId]).toEqual(['published', partner.personId])
})

test('an owner does not come to be alone by rewriting the draft of the colleague who would sign', async () => {
  const two = await signUp('rewritten', { packs: ['R19'] })
  const lead = await two.as('lead')
  const { summary, rules } = await ruleSetOf(two, 'piecework')
  const { body: theirs } = await mustBe<DraftView>(
    201,
    lead.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: { ...(rules as object), statementDay: 7 }, note: '结算日' },
      { version: summary.version },
    ),
  )
  const { body: rewritten } = await mustBe<DraftView>(
    200,
    two.owner.put(
      `/v1/drafts/${theirs.id}`,
      { content: { ...(rules as object), statementDay: 9 }, note: '结算日' },
      { version: theirs.version },
    ),
  )
  const refused = await alone(two.owner, rewritten)
  expect([refused.status, refused.body.code]).toEqual([409, 'nobody_to_pass'])
  expect(refused.body.detail).toContain('共同起草')
})

test('what was to be passed alone and came back is not recorded as passed alone later', async () => {
  const { owner, as } = await signUp('cameback', { packs: [] })
  const lead = await as('lead')
  const both = (text: string) => ({ zh: text, en: text })
  const document = {
    title: both('X'),
    scope: both('全体员工'),
    owner: both('办公室'),
    clauses: [{ id: 'X.1', heading: both('一'), text: both('原文') }],
  }
  const stations = [
    { name: both('看'), roles: ['lead'] },
    { name: both('批'), roles: ['owner'] },
  ]
  const wish = { code: 'X', document, approvalPath: stations, firstVersion: 'at_once' }
  const own = (await mustBe<RegulationSummary>(201, owner.post('/v1/regulations', wish))).body
  const at = `/v1/regulations/${own.id}` as const
  const rules = { kind: 'survey', key: 'sx', title: both('sx') }
  const part = (await mustBe<DraftView>(201, owner.post(`${at}/rule-sets`, rules))).body
  const along = [{ draftId: part.id, version: part.version }]
  const change = { content: { ...document, scope: both('办公室') }, note: '改', rules: along }
  const { body: text } = await mustBe<DraftView>(
    201,
    owner.post(`${at}/drafts`, change, { version: own.version }),
  )

  const { body: sent } = await mustBe<DraftView>(200, alone(owner, text))
  const back = { outcome: 'returned', comment: '请附测算' }
  const { body: returned } = await mustBe<DraftView>(200, step(lead, sent, 'verdicts', back))
  for (const { id } of [text, part])
    expect(await passedAloneBy(owner, id)).toEqual([owner.personId])
  await mustBe(200, pass(lead, await pathSent({ owner }, own.id, [])))
  const { body: done } = await mustBe<DraftView>(200, step(owner, returned, 'submission'))
  expect(done.state).toBe('published')
  for (const { id } of [text, part])
    expect(await passedAloneBy(owner, id)).toEqual([owner.personId])
})
