import type {
  ClauseView,
  DocumentView,
  DraftChecks,
  DraftView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { regulationOf, withoutApproval } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'
import { begun, documentOf, inDays, regulation, textOf } from '../drafts/whole-under-test'

let acme: Company
let own: `/v1/regulations/${string}`
let travel: `/v1/rule-sets/${string}`

beforeAll(async () => {
  acme = await signUp('clausesapart')
  const id = await regulation(acme.owner, 'CL', [])
  own = `/v1/regulations/${id}`
  await publishText('县级及以下每人每夜 60 元。')
  const draft = await begun(acme.owner, id, 'travel', 'trips')
  travel = `/v1/rule-sets/${draft.ruleSetId}`
  const wish = { content: county(draft.content, 60), citations: { '/work': ['CL.1'] } }
  const { body } = await mustBe<DraftView>(
    200,
    acme.owner.put(`/v1/drafts/${draft.id}`, { ...wish, note: '起草' }, { version: draft.version }),
  )
  await published(body)
})

const county = (rules: unknown, yuan: number) => withValueAt(rules, '/work/countyFen', yuan * 100)

async function textDraft(text: string): Promise<DraftView> {
  const { currentVersion: version } = (await acme.owner.get<DocumentView>(`${own}/text`)).body
  const wish = { content: documentOf('CL', text), note: '修订' }
  return (await mustBe<DraftView>(201, acme.owner.post(`${own}/drafts`, wish, { version }))).body
}
const published = (draft: DraftView) => mustBe(200, step(acme.owner, draft, 'submission'))
const publishText = async (text: string) => published(await textDraft(text))

async function publishRules(yuan: number): Promise<void> {
  const { summary, rules } = (await acme.owner.get<RuleSetView>(travel)).body
  const wish = { content: county(rules, yuan), note: '调整' }
  const { version } = summary
  const { body } = await mustBe<DraftView>(
    201,
    acme.owner.post(`${travel}/drafts`, wish, { version }),
  )
  await published(body)
}

/** What is found in a draft, and whether it was so before. */
const told = async ({ id }: DraftView) =>
  (await acme.owner.get<DraftChecks>(`/v1/drafts/${id}/checks`)).body.findings.map(
    ({ code, already }) => [code, already],
  )

/** How its clause and its rules are apart. */
async function apart(): Promise<ClauseView['behind']> {
  const { clauses } = (await acme.owner.get<RegulationView>(own)).body
  return clauses.flatMap(({ behind }) => behind)
}

test.each([
  ['as one to come does', 'CM', '按标准。', '每夜 60 元。', { validFrom: inDays(10) }],
  [
    'before the first one did',
    'CN',
    '每夜 60 元。',
    undefined,
    { validFrom: inDays(-2), retroactiveReason: '追溯' },
  ],
])(
  'a text that is to begin %s is compared with the one it takes the place of',
  async (_, code, first, next, from) => {
    const firstText = { document: documentOf(code, first), firstVersion: 'at_once' }
    const { body: own } = await mustBe<RegulationSummary>(
      201,
      acme.owner.post('/v1/regulations', { code, approvalPath: [], ...firstText }),
    )
    const rules = await begun(acme.owner, own.id, 'travel', code.toLowerCase())
    const wish = { content: county(rules.content, 60), citations: { '/work': [`${code}.1`] } }
    const sincePast = { validFrom: inDays(-5), retroactiveReason: '追溯' }
    const written = await mustBe<DraftView>(
      200,
      acme.owner.put(
        `/v1/drafts/${rules.id}`,
        { ...wish, ...sincePast, note: '起草' },
        { version: rules.version },
      ),
    )
    await published(written.body)
    const textFrom = (text: string) =>
      textOf(acme.owner, own.id, code, { content: documentOf(code, text), ...from })
    if (next) await published(await textFrom(next))
    expect(await told(await textFrom('每夜 70 元。'))).toContainEqual(['other_than_rule', false])
  },
)

test('rules begun as a copy name each figure that the clauses they cite do not state', async () => {
  const wish = { kind: 'travel', key: 'copy', title: { zh: '副本', en: 'Copy' } }
  const copyOf = travel.split('/').at(-1)
  const { body } = await mustBe<DraftView>(
    201,
    acme.owner.post(`${own}/rule-sets`, { ...wish, copyOf }),
  )
  const { findings } = (await acme.owner.get<DraftChecks>(`/v1/drafts/${body.id}/checks`)).body
  const told = findings.find(({ code }) => code === 'no_clause_says')?.rules
  expect(told?.find(({ rule }) => rule === '/work')).toMatchObject({ figures: ['80.00'] })
})

describe('a clause in force that was rewritten to a figure which its rules never said', () => {
  test('says so, with what the rules say and from when on', async () => {
    expect(await apart()).toEqual([])
    await publishText('县级及以下每人每夜 70 元。')
    const { revisions } = (await acme.owner.get<DocumentView>(`${own}/text`)).body
    expect(await apart()).toMatchObject([
      {
        changed: 'text',
        ruleSetId: travel.split('/').at(-1),
        rule: '/work',
        states: ['70'],
        now: { zh: expect.stringContaining('县级及以下 60.00 元') },
        since: revisions[0]?.validFrom,
      },
    ])
  })

  test('does so where the rules are as they were adopted', async () => {
    const other = await signUp('clausesadopted', { packs: ['R19'] })
    await withoutApproval(other)
    const adopted = await regulationOf(other, 'R19')
    const at = `/v1/regulations/${adopted.summary.id}` as const
    const { document, version } = (await other.owner.get<DocumentView>(`${at}/text`)).body
    const clauses = document.clauses.map((each) =>
      each.id === 'R19.13.5' ? { ...each, text: { zh: '每月 700 元。', en: '700.' } } : each,
    )
    const wish = { content: { ...document, clauses }, note: '提高' }
    const draft = await mustBe<DraftView>(201, other.owner.post(`${at}/drafts`, wish, { version }))
    await mustBe(200, step(other.owner, draft.body, 'submission'))
    const behind = (await regulationOf(other, 'R19')).clauses.flatMap((each) => each.behind)
    expect(behind).toMatchObject([{ changed: 'text', rule: '/fieldAllowance', states: ['700'] }])
  })

  test('is nothing new to a later text that leaves it as it is', async () => {
    const draft = await textDraft('县级及以下每人每夜 70 元。')
    expect(await told(draft)).toEqual([['other_than_rule', true]])
  })

  test('says so still when the rules are changed to a third figure', async () => {
    await publishRules(65)
    const { versions } = (await acme.owner.get<RuleSetView>(travel)).body
    expect(await apart()).toMatchObject([
      { changed: 'text', states: ['70'], since: versions.at(-1)?.validFrom },
    ])
  })

  test('says so no longer once one of the two is changed to what the other says', async () => {
    await publishRules(70)
    expect(await apart()).toEqual([])
    await publishRules(60)
    expect(await apart()).toMatchObject([{ states: ['70'] }])
    await publishText('县级及以下每人每夜 60 元。')
    expect(await apart()).toEqual([])
  })

  test('is told of once where it goes back to a figure that the rules have given up', async () => {
    await publishRules(80)
    await publishText('县级及以下每人每夜 80 元。')
    const draft = await textDraft('县级及以下每人每夜 60 元。')
    const apartThen = (await told(draft)).filter(([code]) => code !== 'takes_back')
    expect(apartThen).toEqual([['left_behind', false]])
    await published(draft)
    expect(await apart()).toMatchObject([{ changed: 'rules', states: ['60'] }])
  })
})
