import type {
  DocumentView,
  DraftChecks,
  DraftView,
  ProblemView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { ruleSetOf } from '../asking-under-test'
import { goAlong, pass, step } from './drafting-under-test'

let acme: Company
let lead: Person
let manager: Person
let finance: Person
let pay: RuleSetView
let at: `/v1/regulations/${string}`

beforeAll(async () => {
  acme = await signUp('goingalong', { packs: ['R19', 'R05'] })
  lead = await acme.as('lead')
  manager = await acme.as('manager')
  finance = await acme.as('finance')
  pay = await ruleSetOf(acme, 'pay')
  at = `/v1/regulations/${pay.summary.regulationId}`
})

const ADDED = {
  id: 'R19.99',
  heading: { zh: '野外补助', en: 'Field allowance' },
  text: { zh: '野外补助另行核定。', en: 'The field allowance is set here.' },
}

/** R19's text with another field allowance and a clause more. */
async function textDraft(sum: number, wish: object = {}): Promise<DraftView> {
  const { body: text } = await mustBe<DocumentView>(200, lead.get(`${at}/text`))
  const clauses = text.document.clauses
    .filter(({ id }) => id !== ADDED.id)
    .map((clause) =>
      clause.id === 'R19.13.5'
        ? {
            ...clause,
            text: { zh: `野外补助每月 ${sum} 元。`, en: `A field allowance of ${sum} a month.` },
          }
        : clause,
    )
  const content = { ...text.document, clauses: [...clauses, ADDED] }
  const { currentVersion: version } = text
  return (
    await mustBe<DraftView>(
      201,
      lead.post(`${at}/drafts`, { content, note: `野外补助 ${sum}`, ...wish }, { version }),
    )
  ).body
}

async function rulesDraft(by: Person, sum: number, citations: object = {}): Promise<DraftView> {
  const { summary, rules } = await ruleSetOf(acme, 'pay')
  const { fieldAllowance } = rules as { readonly fieldAllowance: object }
  const content = { ...(rules as object), fieldAllowance: { ...fieldAllowance, fen: sum * 100 } }
  return (
    await mustBe<DraftView>(
      201,
      by.post(
        `/v1/rule-sets/${summary.id}/drafts`,
        { content, citations, note: `补助 ${sum}` },
        { version: summary.version },
      ),
    )
  ).body
}

const read = async (id: string) => (await mustBe<DraftView>(200, lead.get(`/v1/drafts/${id}`))).body
const found = async ({ id }: DraftView) =>
  (await mustBe<DraftChecks>(200, lead.get(`/v1/drafts/${id}/checks`))).body.findings.map(
    ({ code }) => code,
  )

test('a text and the rules that follow from it are submitted, passed and published as one', async () => {
  const from = `${new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)}T00:00:00.000Z`
  const text = await textDraft(600, { validFrom: from })
  const drafted = await rulesDraft(finance, 600, { '/fieldAllowance': ['R19.13.5', 'R19.99'] })
  expect([await found(text), await found(drafted)]).toEqual([
    expect.arrayContaining(['other_than_rule']),
    expect.arrayContaining(['clause_in_draft']),
  ])
  const alone = await step(finance, drafted, 'submission')
  expect([alone.status, alone.body.errors?.[0]?.code]).toEqual([422, 'clause_in_draft'])

  const { body: rules } = await mustBe<DraftView>(200, goAlong(finance, drafted, text.id))
  expect([rules.goesWith, rules.validFrom, rules.content]).toEqual([text.id, from, drafted.content])
  const whole = await read(text.id)
  expect(whole.along.map(({ id }) => id)).toEqual([rules.id])
  expect(await found(whole)).not.toContain('other_than_rule')
  expect(await found(rules)).not.toContain('clause_in_draft')
  // What it was when nobody had seen that rules go along.
  expect((await step(lead, text, 'submission')).status).toBe(412)
  expect((await step(finance, rules, 'submission')).body.code).toBe('wrong_state')

  // A part that cannot be published stops the whole, by its name.
  const { note, validFrom, citations } = rules
  const written = async (content: unknown) =>
    finance.put<DraftView>(
      `/v1/drafts/${rules.id}`,
      { content, citations: content === rules.content ? citations : {}, note, validFrom },
      { version: (await read(rules.id)).version },
    )
  await mustBe(200, written({}))
  const refused = await step(lead, await read(text.id), 'submission')
  expect([refused.status, refused.body.detail, refused.body.errors?.[0]?.pointer]).toEqual([
    422,
    expect.stringContaining(pay.summary.title.zh),
    expect.stringMatching(`^/along/${rules.id}/`),
  ])
  expect((await read(text.id)).state).toBe('draft')
  await mustBe(200, written(rules.content))

  // What it was when the rules read otherwise.
  expect((await step(lead, whole, 'submission')).status).toBe(412)
  const { body: sent } = await mustBe<DraftView>(200, step(lead, await read(text.id), 'submission'))
  expect([sent.state, sent.along[0]?.state, sent.along[0]?.mayJudge]).toEqual([
    'in_approval',
    'in_approval',
    false,
  ])
  // Whoever wrote the rules does not pass the text either, nor the rules by themselves.
  expect((await pass(finance, sent)).status).toBe(403)
  const part = await read(rules.id)
  expect((await pass(manager, part)).body.code).toBe('wrong_state')
  expect((await step(finance, part, 'withdrawal')).body.code).toBe('wrong_state')

  const { body: returned } = await mustBe<DraftView>(
    200,
    step(manager, sent, 'verdicts', { outcome: 'returned', comment: '请核对' }),
  )
  expect([returned.state, (await read(rules.id)).state]).toEqual(['draft', 'draft'])
  const { body: again } = await mustBe<DraftView>(200, step(lead, returned, 'submission'))
  const { body: reviewed } = await mustBe<DraftView>(200, pass(manager, again))
  expect((await ruleSetOf(acme, 'pay')).summary.version).toBe(pay.summary.version)
  const { body: done } = await mustBe<DraftView>(200, pass(acme.owner, reviewed))
  expect([done.state, done.along[0]?.state]).toEqual(['published', 'published'])

  const version = (await ruleSetOf(acme, 'pay')).versions.at(-1)
  expect([version?.validFrom, version?.verdicts.map(({ personName }) => personName)]).toEqual([
    from,
    done.verdicts.slice(-2).map(({ personName }) => personName),
  ])
  const { body: then } = await lead.get<DocumentView>(`${at}/text?validAt=${from}`)
  expect(then.document.clauses.at(-1)?.id).toBe('R19.99')
})

test('rules leave the text again, move with its day, and stand by themselves once it is given up', async () => {
  const text = await textDraft(700)
  const { body: rules } = await mustBe<DraftView>(
    200,
    goAlong(lead, await rulesDraft(lead, 700), text.id),
  )
  const day = `${new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)}T00:00:00.000Z`
  const wish = { content: rules.content, note: rules.note, validFrom: day }
  const by = { version: rules.version }
  const other = await lead.put<ProblemView>(`/v1/drafts/${rules.id}`, wish, by)
  expect([other.status, other.body.errors?.[0]?.pointer]).toEqual([422, '/validFrom'])

  const whole = await read(text.id)
  const moved = { content: whole.content, note: whole.note, validFrom: day }
  await mustBe(200, lead.put(`/v1/drafts/${text.id}`, moved, { version: whole.version }))
  expect((await read(rules.id)).validFrom).toBe(day)

  const { body: free } = await mustBe<DraftView>(200, goAlong(lead, await read(rules.id), null))
  expect([free.goesWith, free.validFrom, (await read(text.id)).along]).toEqual([null, null, []])
  await mustBe(200, goAlong(lead, free, text.id))
  await mustBe(200, step(lead, await read(text.id), 'withdrawal'))
  const left = await read(rules.id)
  expect([left.goesWith, left.state]).toEqual([null, 'draft'])
  const late = await goAlong(lead, left, text.id)
  expect([late.status, late.body.code]).toEqual([409, 'wrong_state'])

  const { body: list } = await lead.get<{ items: RegulationSummary[] }>('/v1/regulations')
  const foreign = list.items.find(({ id }) => id !== pay.summary.regulationId)
  const { body: document } = await lead.get<DocumentView>(`/v1/regulations/${foreign?.id}/text`)
  const { body: elsewhere } = await mustBe<DraftView>(
    201,
    lead.post(
      `/v1/regulations/${foreign?.id}/drafts`,
      { content: document.document, note: '另一部' },
      { version: document.currentVersion },
    ),
  )
  expect((await goAlong(lead, left, elsewhere.id)).status).toBe(409)
  expect((await goAlong(lead, left, left.id)).status).toBe(409)
  expect((await goAlong(lead, left, `drf_${'0'.repeat(32)}`)).status).toBe(404)
})

test('a clause goes that the rules which go along rest on no longer', async () => {
  const { body: text } = await mustBe<DocumentView>(200, lead.get(`${at}/text`))
  const clauses = text.document.clauses.filter(({ id }) => id !== 'R19.13.5')
  const content = { ...text.document, clauses }
  const { body: without } = await mustBe<DraftView>(
    201,
    lead.post(`${at}/drafts`, { content, note: '并入前款' }, { version: text.currentVersion }),
  )
  expect(await found(without)).toContain('clause_in_use')
  // As the version to come has it: the change is carried on into that one.
  const rules = await rulesDraft(lead, 600, { '/fieldAllowance': ['R19.13.4'] })
  await mustBe(200, goAlong(lead, rules, without.id))
  expect(await found(await read(without.id))).not.toContain('clause_in_use')
})

test('a new regulation and its first rules come into force together', async () => {
  const both = (text: string) => ({ zh: text, en: text })
  const document = {
    title: both('值班制度'),
    scope: both('全体员工'),
    owner: both('办公室'),
    clauses: [{ id: 'KQ.1', heading: both('值班'), text: both('每周一次。') }],
  }
  const { body: begun } = await mustBe<RegulationSummary>(
    201,
    acme.owner.post('/v1/regulations', { code: 'KQ', document, approvalPath: [] }),
  )
  const { body: open } = await lead.get<{ items: DraftView[] }>('/v1/drafts?view=open')
  const text = open.items.find(({ regulationId }) => regulationId === begun.id)
  const wish = { kind: 'formula', key: 'duty', title: both('值班津贴') }
  const begin = (kind: string, key: string) =>
    mustBe<DraftView>(
      201,
      acme.owner.post(`/v1/regulations/${begun.id}/rule-sets`, { ...wish, kind, key }),
    )
  const { body: rules } = await begin('formula', 'duty')
  await mustBe(200, goAlong(acme.owner, rules, text?.id ?? ''))
  const twins = [await begin('triage', 'one'), await begin('triage', 'two')].map(({ body }) => body)
  for (const twin of twins) await mustBe(200, goAlong(acme.owner, twin, text?.id ?? ''))
  const submit = async () => step(acme.owner, await read(text?.id ?? ''), 'submission')
  const twice = await submit()
  expect([twice.status, twice.body.detail]).toEqual([409, expect.stringContaining('一同开始施行')])

  for (const { id } of twins) await mustBe(200, goAlong(acme.owner, await read(id), null))
  await mustBe(200, submit())
  const { body: regulation } = await lead.get<RegulationView>(`/v1/regulations/${begun.id}`)
  const { body: ruleSet } = await lead.get<RuleSetView>(`/v1/rule-sets/${rules.ruleSetId}`)
  expect([regulation.summary.repeal, ruleSet.summary.repeal]).toEqual([null, null])
})
