import type {
  DiffView,
  DraftDiffView,
  DraftTrialView,
  DraftView,
  ProblemView,
  RegulationSummary,
} from '@bylaw/contract'
import { rulebook } from '@bylaw/rulebook'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { neighbourOf } from '../../journeys/neighbours'
import { ruleSetOf, withoutApproval } from '../asking-under-test'

let acme: Company
let rival: Company

beforeAll(async () => {
  acme = await signUp('diffacme', { packs: ['R19'] })
  rival = await neighbourOf(acme, () => signUp('diffrival'))
  await withoutApproval(acme)
})

/** A draft of the piece rates, for quantities to be reported by another day of the month. */
async function reportedBy(statementDay: number): Promise<DraftView> {
  const { summary, rules } = await ruleSetOf(acme, 'piecework')
  const content = { ...(rules as object), statementDay }
  const { body } = await mustBe<DraftView>(
    201,
    acme.owner.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content, note: `每月 ${statementDay} 日前报量` },
      { version: summary.version },
    ),
  )
  return body
}
const publish = ({ id, version }: DraftView) =>
  mustBe(200, acme.owner.post(`/v1/drafts/${id}/submission`, undefined, { version }))
const diffOf = async ({ id }: DraftView) =>
  (await mustBe<DraftDiffView>(200, acme.owner.get(`/v1/drafts/${id}/diff`))).body

/** Quantities reported by one day before, by another after. */
const days = (before: number, after: number) => ({
  sentences: [
    {
      rule: '/statementDay',
      before: { zh: `上月工程量在每月 ${before} 日前（含当日）上报。` },
      after: { zh: `上月工程量在每月 ${after} 日前（含当日）上报。` },
    },
  ],
  places: [{ pointer: '/statementDay', before, after }],
})

describe('a draft of rules', () => {
  test('is compared with the version it is based on, also once that is superseded', async () => {
    const [draft, other] = [await reportedBy(6), await reportedBy(8)]
    expect(await diffOf(draft)).toMatchObject({ basedOn: days(3, 6), later: [] })
    await publish(other)
    expect(await diffOf(draft)).toMatchObject({ basedOn: days(3, 6) })
  })

  test('that cannot be read yet still shows the places it touches', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'pay')
    const { body: draft } = await acme.owner.post<DraftView>(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: { ...(rules as object), prorationBasis: 'by_feeling' }, note: '试试' },
      { version: summary.version },
    )
    expect((await diffOf(draft)).basedOn).toEqual({
      sentences: [],
      places: [{ pointer: '/prorationBasis', before: null, after: 'by_feeling', said: false }],
    })
  })

  test('is tried on given facts beside the version it is based on, and stores nothing', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'pay')
    const [example] = rulebook.pay.examples
    const levels = (rules as typeof rulebook.pay.starter).levels.map((each) => ({
      ...each,
      baseFen: each.baseFen + 100_00,
    }))
    const answered = { ...example?.rules, levels }
    const { body: draft } = await acme.owner.post<DraftView>(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: answered, note: '每级加一百元' },
      { version: summary.version },
    )
    const { body } = await mustBe<DraftTrialView>(
      200,
      acme.owner.post(`/v1/drafts/${draft.id}/trial`, { facts: example?.facts }),
    )
    expect(body.before.refusal).toMatchObject({ code: 'undecided' })
    expect(body.after.decision).toBeDefined()
    expect(body.after.explanation?.rules[0]?.version).toBe(summary.version + 1)
    expect((await ruleSetOf(acme, 'pay')).summary.version).toBe(summary.version)

    const { status, body: refused } = await acme.owner.post<ProblemView>(
      `/v1/drafts/${draft.id}/trial`,
      { facts: {} },
    )
    expect([status, refused.errors?.[0]?.pointer.startsWith('/facts/')]).toEqual([422, true])
  })

  test('of one company shows nothing to another', async () => {
    const draft = await reportedBy(9)
    for (const what of ['checks', 'diff'])
      expect((await rival.owner.get(`/v1/drafts/${draft.id}/${what}`)).status).toBe(404)
    expect((await rival.owner.post(`/v1/drafts/${draft.id}/trial`, { facts: {} })).status).toBe(404)
  })
})

test('any two versions of a rule set are compared; unless named, the newest two', async () => {
  const company = await signUp('difftwo', { packs: ['R19'] })
  await withoutApproval(company)
  const change = async (statementDay: number) => {
    const { summary, rules } = await ruleSetOf(company, 'piecework')
    await mustBe(
      201,
      company.owner.post(
        `/v1/rule-sets/${summary.id}/versions`,
        { rules: { ...(rules as object), statementDay }, note: '改报量日' },
        { version: summary.version },
      ),
    )
    return `/v1/rule-sets/${summary.id}/diff`
  }
  await change(5)
  const at = await change(7)
  const diff = async (query: string) => (await company.owner.get<DiffView>(`${at}${query}`)).body
  expect(await diff('')).toMatchObject(days(5, 7))
  expect(await diff('?from=1&to=3')).toMatchObject(days(3, 7))
  expect(await diff('?from=3&to=1')).toMatchObject(days(7, 3))
  expect(await diff('?from=2&to=2')).toEqual({ sentences: [], places: [] })
  expect((await company.owner.get(`${at}?from=1&to=4`)).status).toBe(404)
})

test('two versions of a text are compared clause by clause: added, removed and reworded', async () => {
  const clause = (id: string, zh: string, en: string) => ({
    id,
    heading: { zh: '值班', en: 'Duty' },
    text: { zh, en },
  })
  const document = {
    title: { zh: '值班制度', en: 'Duty roster' },
    scope: { zh: '技术支持部', en: 'Technical support' },
    owner: { zh: '技术支持部', en: 'Technical support' },
    clauses: [
      clause('ZB.1', '周末有人值班。', 'At weekends.'),
      clause('ZB.2', '轮流。', 'In turn.'),
    ],
  }
  const { body: own } = await mustBe<RegulationSummary>(
    201,
    acme.owner.post('/v1/regulations', { firstVersion: 'at_once', code: 'ZB', document }),
  )
  const content = {
    ...document,
    clauses: [
      clause('ZB.3', '登记。', 'Register.'),
      clause('ZB.1', '周末、节假日有人值班。', 'At weekends and on holidays.'),
    ],
  }
  const { body: draft } = await acme.owner.post<DraftView>(
    `/v1/regulations/${own.id}/drafts`,
    { content, note: '修订' },
    { version: 1 },
  )
  const said = ({ sentences }: DiffView) =>
    sentences.map(({ before, after }) => [before?.zh ?? null, after?.zh ?? null])
  const expected = [
    [null, 'ZB.3 值班：登记。'],
    ['ZB.1 值班：周末有人值班。', 'ZB.1 值班：周末、节假日有人值班。'],
    ['ZB.2 值班：轮流。', null],
  ]
  expect(said((await diffOf(draft)).basedOn)).toEqual(expected)
  const refused = await acme.owner.post<ProblemView>(`/v1/drafts/${draft.id}/trial`, { facts: {} })
  expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])

  await withoutApproval(acme)
  await publish(draft)
  const at = `/v1/regulations/${own.id}/diff`
  expect(said((await acme.owner.get<DiffView>(at)).body)).toEqual(expected)
  expect((await rival.owner.get(at)).status).toBe(404)
})
