import type { DraftView, QuestionView, RegulationSummary, RuleSetView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { questionOf, ruleSetOf, withoutApproval } from './asking-under-test'
import { pass, step } from './drafts/drafting-under-test'
import { exported, importing } from './exchange/exchange-under-test'

const words = (text: string) => ({ zh: text, en: text })
const KQ = {
  code: 'KQ',
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
  const [lead, manager] = [await ash.as('lead'), await ash.as('manager')]
  const { id: regulationId } = (
    await mustBe<RegulationSummary>(201, ash.owner.post('/v1/regulations', KQ))
  ).body
  const sla = await ruleSetOf(ash, 'sla')
  const path = `${versionsOf}${sla.summary.id}` as const
  const wish = { repeals: true, note: '改用新办法' }
  const { version } = sla.summary
  const repeal = (await mustBe<DraftView>(201, ash.owner.post(`${path}/drafts`, wish, { version })))
    .body
  await mustBe(200, step(ash.owner, repeal, 'submission'))
  const begun = await mustBe<DraftView>(
    201,
    lead.post(`/v1/regulations/${regulationId}/rule-sets`, {
      kind: 'sla',
      title: words('新时限'),
      copyOf: sla.summary.id,
    }),
  )
  const sent = (await mustBe<DraftView>(200, step(lead, begun.body, 'submission'))).body
  const reviewed = (await mustBe<DraftView>(200, pass(manager, sent))).body
  await mustBe(200, pass(ash.owner, reviewed))
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
