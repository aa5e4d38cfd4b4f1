import type {
  DocumentView,
  DraftChecks,
  DraftView,
  ProblemView,
  RegulationView,
  RuleSetView,
  TryOutView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { ruleSetOf, withoutApproval } from '../asking-under-test'
import { outcomesAccepted, step } from './drafting-under-test'

let acme: Company

beforeAll(async () => {
  acme = await signUp('citing', { packs: ['R19'] })
  await withoutApproval(acme)
})

interface Tables {
  readonly tables: readonly { readonly bands: readonly object[] }[]
}
const fresh = { fromMm: 111, toMm: 159, first: '0.8', second: null }

/** R19's piece-rates with a row put in after the first, which no clause gave rise to yet. */
const withRow = (rules: unknown) => {
  const { tables } = rules as Tables
  const [supply, ...others] = tables
  const [small, ...larger] = supply?.bands ?? []
  return {
    ...(rules as object),
    tables: [{ ...supply, bands: [small, fresh, ...larger] }, ...others],
  }
}
const drafted = (before: RuleSetView, content: unknown, citations: object) =>
  acme.owner.post<DraftView & ProblemView>(
    `/v1/rule-sets/${before.summary.id}/drafts`,
    { content, citations, note: '补上 Φ111–159' },
    { version: before.summary.version },
  )

test('a place is tied to a clause in a draft, moves with its row, and the figure names the clause once it is published', async () => {
  const before = await ruleSetOf(acme, 'piecework')
  const content = withRow(before.rules)
  const draft = (
    await mustBe(201, drafted(before, content, { '/tables/0/bands/1': ['R19.14.10'] }))
  ).body
  expect(draft.citations).toEqual({ '/tables/0/bands/1': ['R19.14.10'] })

  // Saved again by somebody whose client knows nothing of clauses, with a row less above it.
  const { tables } = content
  const without = {
    ...content,
    tables: [{ ...tables[0], bands: tables[0]?.bands?.slice(1) }, ...tables.slice(1)],
  }
  const changed = (
    await mustBe<DraftView>(
      200,
      acme.owner.put(
        `/v1/drafts/${draft.id}`,
        { content: without, note: '补上 Φ111–159' },
        { version: draft.version },
      ),
    )
  ).body
  expect(changed.citations).toEqual({ '/tables/0/bands/0': ['R19.14.10'] })
  const again = (
    await mustBe<DraftView>(
      200,
      acme.owner.put(
        `/v1/drafts/${draft.id}`,
        { content, note: '补上 Φ111–159', citations: { '/tables/0/bands/1': ['R19.14.9'] } },
        { version: changed.version },
      ),
    )
  ).body
  await mustBe(200, step(acme.owner, await outcomesAccepted(acme.owner, again), 'submission'))

  const after = await ruleSetOf(acme, 'piecework')
  expect([0, 1, 2].map((row) => after.citations[`/tables/0/bands/${row}`])).toEqual([
    ['R19.14.1'],
    ['R19.14.9'],
    ['R19.14.2'],
  ])
  const line = { medium: 'supply', diameterMm: 120, metres: '10', scope: 'weld', role: 'first' }
  const facts = {
    lines: [{ ...line, innerWeld: false }],
    dayRateDays: '0',
    previousEarnedFen: 0,
    previousPaidFen: 0,
    completed: false,
  }
  const tried = await acme.owner.post<TryOutView>(`/v1/rule-sets/${after.summary.id}/trial`, {
    facts,
  })
  expect([tried.status, JSON.stringify(tried.body)]).toEqual([
    200,
    expect.stringContaining('"clauses":["R19.14.9"]'),
  ])
})

test('a place that the rules do not have, or a clause that their regulation does not, is refused and named', async () => {
  const before = await ruleSetOf(acme, 'piecework')
  const refused = await drafted(before, before.rules, {
    '/tables/7': ['R19.14'],
    '/dayRate': ['R05.1'],
  })
  expect([
    refused.status,
    refused.body.errors?.map(({ pointer, code }) => [pointer, code]),
  ]).toEqual([
    422,
    [
      ['/citations/~1tables~17', 'no_such_place'],
      ['/citations/~1dayRate', 'no_such_clause'],
    ],
  ])
})

test('a clause that keeps a figure its rules have changed says so, before and after, until it is reworded', async () => {
  const { summary, rules } = await ruleSetOf(acme, 'pay')
  const { fieldAllowance } = rules as { readonly fieldAllowance: object }
  const raised = { ...(rules as object), fieldAllowance: { ...fieldAllowance, fen: 600_00 } }
  const { body: draft } = await mustBe<DraftView>(
    201,
    acme.owner.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: raised, note: '野外补助提高' },
      { version: summary.version },
    ),
  )
  const checks = await acme.owner.get<DraftChecks>(`/v1/drafts/${draft.id}/checks`)
  const raise = { clause: 'R19.13.5', rule: '/fieldAllowance', states: ['500'] }
  expect(checks.body.clauses).toMatchObject({
    regulationId: summary.regulationId,
    changes: [{ ...raise, now: { zh: '各级野外补助 600.00 元。' } }],
  })
  expect(await behind()).toEqual([])

  const accepted = await outcomesAccepted(acme.owner, draft)
  await mustBe(200, step(acme.owner, accepted, 'submission'))
  const { versions } = await ruleSetOf(acme, 'pay')
  const left = { id: 'R19.13.5', behind: [{ states: ['500'], since: versions.at(-1)?.validFrom }] }
  expect(await behind()).toMatchObject([left])

  // Another clause is revised: this one stays behind, and whoever passes the text is told.
  const other = await reworded(summary, 'R19.19.1', '领用须登记并签字。', 'Issue is signed for.')
  const { findings } = (await acme.owner.get<DraftChecks>(`/v1/drafts/${other.id}/checks`)).body
  expect(findings.filter(({ code }) => code === 'left_behind')).toMatchObject([
    {
      severity: 'warning',
      already: true,
      message: { zh: expect.stringMatching(/^R19\.13\.5 仍写 500，.*600\.00 元/) },
    },
  ])
  await mustBe(200, step(acme.owner, other, 'submission'))
  expect(await behind()).toMatchObject([left])

  // One that would have it say a third figure is told of, too.
  const third = await reworded(summary, 'R19.13.5', '每月 700 元。', '700 a month.')
  const told = (await acme.owner.get<DraftChecks>(`/v1/drafts/${third.id}/checks`)).body.findings
  const { message } = told.find(({ code }) => code === 'other_than_rule') ?? {}
  expect(message?.zh).toMatch(/^R19\.13\.5 改写为 700，.*600\.00 元/)

  // So it does where its text is brought up to date, and its heading is not.
  const half = await reworded(summary, 'R19.13.5', '每月 600 元。', '600 a month.', '补助 500 元')
  await mustBe(200, step(acme.owner, half, 'submission'))
  expect(await behind()).toMatchObject([left])

  const caughtUp = await reworded(
    summary,
    'R19.13.5',
    '野外补助每月 600 元。',
    'It is 600 a month.',
  )
  await mustBe(200, step(acme.owner, caughtUp, 'submission'))
  expect(await behind()).toEqual([])
})

/** A draft of the text with one clause in other words. */
async function reworded(
  { regulationId }: RuleSetView['summary'],
  id: string,
  zh: string,
  en: string,
  heading = '野外补助',
): Promise<DraftView> {
  const at = `/v1/regulations/${regulationId}` as const
  const { document, version } = (await acme.owner.get<DocumentView>(`${at}/text`)).body
  const clauses = document.clauses.map((clause) =>
    clause.id === id
      ? { ...clause, heading: { zh: heading, en: heading }, text: { zh, en } }
      : clause,
  )
  const wish = { content: { ...document, clauses }, note: `修订 ${id}` }
  return (await mustBe<DraftView>(201, acme.owner.post(`${at}/drafts`, wish, { version }))).body
}

/** The clauses of R19 whose text has fallen behind. */
async function behind() {
  const { summary } = await ruleSetOf(acme, 'pay')
  const { body } = await acme.owner.get<RegulationView>(`/v1/regulations/${summary.regulationId}`)
  return body.clauses.filter((clause) => clause.behind.length > 0)
}

test('rules and text may change on one day: the rules cite a clause that comes with them, and it stays while they do', async () => {
  const LATER = `${new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)}T00:00:00.000Z`
  const { summary, rules } = await ruleSetOf(acme, 'attendance')
  const at = `/v1/regulations/${summary.regulationId}` as const
  const textDraft = async (validFrom: string, add: readonly object[]) => {
    const { body: text } = await mustBe<DocumentView>(200, acme.owner.get(`${at}/text`))
    const content = { ...text.document, clauses: [...text.document.clauses, ...add] }
    const { version } = (await mustBe<RegulationView>(200, acme.owner.get(at))).body.summary
    return (
      await mustBe<DraftView>(
        201,
        acme.owner.post(`${at}/drafts`, { content, note: '增补', validFrom }, { version }),
      )
    ).body
  }
  const clause = {
    id: 'R19.99',
    heading: { zh: '打卡补充', en: 'Clocking, added' },
    text: { zh: '打卡另有规定。', en: 'Clocking has rules of its own.' },
  }
  await mustBe(200, step(acme.owner, await textDraft(LATER, [clause]), 'submission'))

  const [place = ''] = Object.keys((await ruleSetOf(acme, 'attendance')).citations)
  const citing = (validFrom?: string) =>
    mustBe<DraftView>(
      201,
      acme.owner.post(
        `/v1/rule-sets/${summary.id}/drafts`,
        { content: rules, citations: { [place]: ['R19.99'] }, note: '依据新条', validFrom },
        { version: summary.version },
      ),
    )
  const early = await step(acme.owner, (await citing()).body, 'submission')
  expect([early.status, early.body.errors?.[0]]).toMatchObject([
    422,
    { code: 'clause_not_then', pointer: `/content${place}` },
  ])
  const sameDay = await outcomesAccepted(acme.owner, (await citing(LATER)).body)
  await mustBe(200, step(acme.owner, sameDay, 'submission'))

  const without = await step(acme.owner, await textDraft(LATER, []), 'submission')
  expect([without.status, without.body.errors?.[0]?.code]).toEqual([422, 'clause_in_use'])
})
