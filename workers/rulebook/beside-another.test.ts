import { env } from 'cloudflare:workers'
import type {
  DraftView,
  PackConflict,
  ProblemView,
  QuestionView,
  RegulationSummary,
  RegulationView,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, expect, test, vi } from 'vitest'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { questionOf, ruleSetOf, withoutApproval } from './asking-under-test'
import { outcomesAccepted, pass, step } from './drafts/drafting-under-test'
import { exported, importing } from './exchange/exchange-under-test'

const words = (text: string) => ({ zh: text, en: text })
const KQ = {
  code: 'KQ',
  firstVersion: 'at_once',
  document: {
    title: words('客服办法'),
    scope: words('全体'),
    owner: words('办公室'),
    clauses: [{ id: 'KQ.1', heading: words('时限'), text: words('按本办法。') }],
  },
}

/** Service levels of R05, repealed, in whose place those of KQ decide, which pass KQ's path. */
let ash: Company
let repealed: RuleSetView

const versionsOf = `/v1/rule-sets/` as const
const publish = (wish: object) =>
  ash.owner.post<{ code: string }>(
    `${versionsOf}${repealed.summary.id}/versions`,
    { rules: repealed.rules, note: '恢复', ...wish },
    { version: repealed.summary.version },
  )

beforeAll(async () => {
  ash = await signUp('ash', { packs: ['R05'] })
  await withoutApproval(ash)
  const sla = await ruleSetOf(ash, 'sla')
  const path = `${versionsOf}${sla.summary.id}` as const
  const wish = { repeals: true, note: '改用新办法' }
  const { version } = sla.summary
  const repeal = (await mustBe<DraftView>(201, ash.owner.post(`${path}/drafts`, wish, { version })))
    .body
  await mustBe(200, step(ash.owner, repeal, 'submission'))
  await levelsOf(ash, sla.summary.id)
  repealed = (await ash.owner.get<RuleSetView>(path)).body
})

test.each([
  ['now', {}],
  ['from a day to come', { validFrom: '2099-02-01T00:00:00Z' }],
  ['in place of all that comes after', { later: 'replace' }],
  [
    'in the past, in place of all that comes after',
    {
      validFrom: '2025-06-01T00:00:00Z',
      retroactiveReason: '补录',
      later: 'replace',
    },
  ],
])('it does not come back beside the one that another path keeps: %s', async (_, wish) => {
  expect(await publish(wish)).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
})

test('nor by a file that leaves the repeal out', async () => {
  const lines = (await exported(ash.owner)).split('\n')
  const repeal = lines.findIndex((line) => line.includes('改用新办法'))
  const first = lines.slice(0, repeal).findLastIndex((line) => line.includes('- validFrom'))
  const validFrom = /validFrom: \S+/.exec(lines[repeal] ?? '')?.[0].replace(/,$/, '')
  const restored = [
    lines[first]?.replace(/validFrom: .*/, validFrom ?? ''),
    ...lines.slice(first + 1, repeal),
  ]
  const file = [...lines.slice(0, repeal), ...restored, ...lines.slice(repeal + 1)].join('\n')
  const answer = await importing<{ errors: { code: string; pointer: string }[] }>(ash.owner, file)
  expect(answer.status).toBe(422)
  expect(answer.body.errors.map(({ code }) => code)).toEqual(['rival'])
})

test('no limit is an answer where it is one to choose', async () => {
  const rowan = await signUp('rowan', { packs: ['R02'] })
  await withoutApproval(rowan)
  const question = await questionOf(rowan, 'team', 'r02.post_numbers')
  const decided = await mustBe<QuestionView>(
    200,
    rowan.owner.post(
      `/v1/questions/${question.id}/decision`,
      { value: null, reason: '人数不限' },
      { version: question.version },
    ),
  )
  expect(decided.body.decision).toMatchObject({ value: null, reason: '人数不限' })
})

test('nor does a file bring one into a past that another path has ended, or two at once; nor a pack', async () => {
  const { items } = (await ash.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')).body
  const levels = items.find(({ kind, id }) => kind === 'sla' && id !== repealed.summary.id)
  await ended(ash, levels?.id ?? '')

  const answered = async (...begun: readonly string[]) => {
    const { status, body } = await importing<ProblemView>(ash.owner, fileOf(begun), true)
    return [status, body.errors?.map(({ code, pointer }) => [code, pointer])]
  }
  expect(await answered('2025-03-01T00:00:00.000Z')).toEqual([422, [['rival', '/ruleSets/0/kind']]])
  expect(await answered('2099-03-01T00:00:00.000Z')).toEqual([200, undefined])
  expect(await answered('2099-03-01T00:00:00.000Z', '2099-04-01T00:00:00.000Z')).toEqual([
    422,
    [['rival', '/ruleSets/1/kind']],
  ])

  const at = `/v1/regulations/${levels?.regulationId}/rule-sets` as const
  const triage = { kind: 'triage', key: 'own', title: words('自定分级') }
  const begun = await mustBe<DraftView>(201, (await ash.as('lead')).post(at, triage))
  await onPath(ash, begun.body)
  await ended(ash, begun.body.ruleSetId ?? '')
  const conflicts = await ash.owner.get<{ items: PackConflict[] }>('/v1/packs/conflicts?packs=R09')
  const settle = conflicts.body.items.map(({ kind, key }) => ({ kind, key, prevails: 'existing' }))
  const { status, body } = await ash.owner.post<ProblemView>('/v1/packs/R09/adoption', {
    settle,
    validFrom: '2025-03-01T00:00:00.000Z',
    retroactiveReason: '补录',
  })
  expect([status, body.code, body.detail?.includes('自定分级')]).toEqual([409, 'wrong_state', true])
})

/** A lead's draft passes the two stations of KQ. */
async function onPath(company: Company, draft: DraftView): Promise<void> {
  const [lead, manager] = [await company.as('lead'), await company.as('manager')]
  const sent = (await mustBe<DraftView>(200, step(lead, draft, 'submission'))).body
  await mustBe(200, pass(company.owner, (await mustBe<DraftView>(200, pass(manager, sent))).body))
}

/** KQ has rules repealed, on its path. */
async function ended(company: Company, ruleSetId: string): Promise<void> {
  const lead = await company.as('lead')
  const { version } = (await lead.get<RuleSetView>(`${versionsOf}${ruleSetId}`)).body.summary
  const wish = { repeals: true, note: '不再适用' }
  const drafts = `${versionsOf}${ruleSetId}/drafts` as const
  await onPath(company, (await mustBe<DraftView>(201, lead.post(drafts, wish, { version }))).body)
}

/** A regulation whose changes pass nobody, with service levels from these days on. */
const fileOf = (begun: readonly string[]): string =>
  JSON.stringify({
    bylaw: 1,
    regulations: [
      {
        ...KQ.document,
        code: 'KM',
        validFrom: '2024-12-31T16:00:00.000Z',
        approvalPath: [],
        clauses: [{ ...KQ.document.clauses[0], id: 'KM.1' }],
        questions: [],
      },
    ],
    ruleSets: begun.map((validFrom, index) => ({
      kind: 'sla',
      key: `own${index}`,
      regulation: 'KM',
      title: words('自定时限'),
      versions: [{ validFrom, rules: repealed.rules, citations: {} }],
      questions: [],
    })),
  })

/** KQ begins to set service levels in the place of those of R05, on a path that another passes. */
async function levelsOf(company: Company, copyOf: string): Promise<void> {
  const lead = await company.as('lead')
  const { id } = (await mustBe<RegulationSummary>(201, company.owner.post('/v1/regulations', KQ)))
    .body
  const wish = { kind: 'sla', title: words('新时限'), copyOf }
  const begun = await mustBe<DraftView>(201, lead.post(`/v1/regulations/${id}/rule-sets`, wish))
  await onPath(company, begun.body)
}

test('nor along with its text, which comes back by its own path', async () => {
  const yew = await signUp('yew', { packs: ['R05'] })
  await withoutApproval(yew)
  const sla = await ruleSetOf(yew, 'sla')
  const at = `/v1/regulations/${sla.summary.regulationId}` as const
  const send = async (wish: object) => {
    const { version } = (await yew.owner.get<RegulationView>(at)).body.summary
    const draft = await mustBe<DraftView>(201, yew.owner.post(`${at}/drafts`, wish, { version }))
    return step(yew.owner, draft.body, 'submission')
  }
  const { document } = (await yew.owner.get<{ document: unknown }>(`${at}/text`)).body
  await mustBe(200, send({ repeals: true, note: '改用新办法' }))
  await levelsOf(yew, sla.summary.id)
  const { status, body } = await send({ content: document, note: '恢复' })
  expect([status, body.code]).toEqual([409, 'wrong_state'])
  expect(body.detail).toContain('新时限')
})

test('what is published at once is not, where a path was set meanwhile', async () => {
  const oak = await signUp('oak-path', { packs: ['R05'] })
  await withoutApproval(oak)
  const { summary, rules } = await ruleSetOf(oak, 'sla')
  const at = `/v1/rule-sets/${summary.id}` as const
  const { version } = summary
  const { pauses, ...others } = rules as { readonly pauses: { waitingThirdParty: boolean } }
  const waitingThirdParty = !pauses.waitingThirdParty
  const content = { ...others, pauses: { ...pauses, waitingThirdParty } }
  const { body: drafted } = await mustBe<DraftView>(
    201,
    oak.owner.post(`${at}/drafts`, { content, note: '等供应商' }, { version }),
  )
  const draft = await outcomesAccepted(oak.owner, drafted)
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const [prepare, batch] = [shard.prepare.bind(shard), shard.batch.bind(shard)]
    let publishes = false
    vi.spyOn(shard, 'prepare').mockImplementation((query) => {
      publishes ||= /^insert into "?rule_versions/i.test(query.trim())
      return prepare(query)
    })
    vi.spyOn(shard, 'batch').mockImplementation(async (statements) => {
      const raise = 'UPDATE regulations SET approval_path_version = approval_path_version + 1'
      if (publishes) await prepare(raise).run()
      publishes = false
      return batch(statements)
    })
  }
  const wish = { rules, note: '照旧' }
  const answer = await oak.owner.post<{ code: string }>(`${at}/versions`, wish, { version })
  const sent = await step(oak.owner, draft, 'submission')
  vi.restoreAllMocks()
  expect([answer, sent].map(({ status, body }) => [status, body.code])).toEqual([
    [412, 'stale_version'],
    [412, 'stale_version'],
  ])
})
