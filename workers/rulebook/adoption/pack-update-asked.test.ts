import { env } from 'cloudflare:workers'
import type { DraftView, QuestionView, RegulationSummary, RegulationView } from '@bylaw/contract'
import { instant, words } from '@bylaw/kernel'
import { type Pack, packs } from '@bylaw/packs'
import { option, withValueAt } from '@bylaw/rules-kit'
import { beforeAll, expect, test } from 'vitest'
import { readToken } from '../../identity/token'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { openScope } from '../../open-scope'
import type { Scope } from '../../scope'
import { decide, questionOf, ruleSetOf, withoutApproval } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'
import { readPackUpdate } from './pack-update'
import { draftPackUpdate } from './pack-update-drafts'

/** R12 as a later release of the product might have it, other than in its clauses and rules. */
const later = (change: (pack: Pack) => Partial<Pack>): readonly Pack[] =>
  packs.map((pack) => (pack.id === 'R12' ? { ...pack, ...change(pack) } : pack))

const GONE = 'r12.told_when'
const NEW: Pack['questions'][number] = {
  id: 'r12.canteen',
  type: 'gap',
  clauses: ['R12.3'],
  ask: words('食堂怎么安排？', 'What of the canteen?'),
  options: [option('open', words('开放', 'Open'), words('照常。', 'As usual.'))],
  proposed: 'open',
  mustAsk: false,
  ruleSet: null,
  at: null,
  law: false,
}

/** One question new, one gone, one with another proposal that must be asked; the rest as it was. */
const askedOtherwise = later(({ questions }) => ({
  questions: [
    NEW,
    ...questions.flatMap((question) =>
      question.id === 'reward.together'
        ? [{ ...question, proposed: 'highest', ask: { ...question.ask, en: 'Both, or one?' } }]
        : question.id === GONE
          ? []
          : [question],
    ),
  ],
}))
const askedOf = (shipped: readonly Pack[]) =>
  shipped.find(({ id }) => id === 'R12')?.questions ?? []
type Reward = Pack['ruleSets'][number]

let acme: Company
let regulationId: string

beforeAll(async () => {
  acme = await signUp('acme', { packs: ['R12'] })
  const { body } = await acme.owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  regulationId = body.items[0]?.id ?? ''
})

async function scopeNow(by = acme.owner): Promise<Scope> {
  const now = Date.now()
  const claims = await readToken(env.TOKEN_SECRET, by.token, now)
  if (!claims) throw new Error('somebody is signed in')
  return openScope(env, claims, { requestId: 'req_test', now: instant(now), commandId: undefined })
}

const asked = async (): Promise<readonly QuestionView[]> =>
  (await acme.owner.get<RegulationView>(`/v1/regulations/${regulationId}`)).body.questions

async function take(shipped: readonly Pack[]) {
  const update = await readPackUpdate(await scopeNow(), regulationId, shipped)
  return draftPackUpdate(await scopeNow(), regulationId, update?.digest ?? '', shipped)
}

test('what a pack asks anew, otherwise or no longer is offered, in both languages', async () => {
  const update = await readPackUpdate(await scopeNow(), regulationId, askedOtherwise)
  expect(update?.ruleSets).toEqual([])
  expect(
    update?.questions.map(({ before, after, decided }) => [
      before?.ask.en ?? null,
      after?.ask.en ?? null,
      before?.proposed,
      after?.proposed,
      decided,
    ]),
  ).toEqual([
    [null, 'What of the canteen?', undefined, 'open', false],
    [
      'May one deed earn a reward and praise? The text says “rewarded and praised”.',
      'Both, or one?',
      'all',
      'highest',
      false,
    ],
    [expect.any(String), null, expect.anything(), undefined, false],
  ])
})

test('taken, it is asked so at once, and rules stay as they are: that is said of the question', async () => {
  const before = await asked()
  expect(await take(askedOtherwise)).toEqual([])
  const after = await asked()
  expect(after.map(({ key }) => key).filter((key) => key === NEW.id || key === GONE)).toEqual([
    NEW.id,
  ])
  expect(after).toHaveLength(before.length)
  expect(after.find(({ key }) => key === 'reward.together')).toMatchObject({
    ask: { en: 'Both, or one?' },
    standing: 'otherwise',
    held: 'all',
  })
  expect(await readPackUpdate(await scopeNow(), regulationId, askedOtherwise)).toBeNull()
})

test('a question that somebody decided keeps its answer, and stays on record when it is gone', async () => {
  const question = await questionOf(acme, 'reward', 'reward.approved_by')
  await decide(acme, question, question.proposed)
  const without = askedOtherwise.map((pack) => ({
    ...pack,
    questions: pack.questions.filter(({ id }) => id !== 'reward.approved_by'),
  }))
  expect(await readPackUpdate(await scopeNow(), regulationId, without)).toBeNull()
  const narrower = askedOtherwise.map((pack) => ({
    ...pack,
    questions: pack.questions.map((each) =>
      each.id === 'reward.approved_by' ? { ...each, options: each.options.slice(0, 1) } : each,
    ),
  }))
  const update = await readPackUpdate(await scopeNow(), regulationId, narrower)
  expect(update?.questions.map(({ decided }) => decided)).toEqual([true])
  await take(narrower)
  expect(await questionOf(acme, 'reward', 'reward.approved_by')).toMatchObject({
    standing: 'decided',
    decision: { value: question.proposed },
  })
})

test('whom a text covers, the clauses rules rest on and a title each are an update of their own', async () => {
  const pack = later(({ ruleSets }) => ({
    scope: words('全体员工', 'All staff'),
    questions: askedOf(askedOtherwise),
    ruleSets: ruleSets.map((ruleSet) =>
      ruleSet.kind === 'reward'
        ? ({
            ...ruleSet,
            title: words('奖与表扬', 'Rewards, praise'),
            citations: { ...ruleSet.citations, '/together': ['R12.3'] },
          } as Reward)
        : ruleSet,
    ),
  }))
  const update = await readPackUpdate(await scopeNow(), regulationId, pack)
  expect(update?.text.head).toEqual([
    { part: 'scope', before: expect.anything(), after: { zh: '全体员工', en: 'All staff' } },
  ])
  expect(update?.ruleSets).toMatchObject([
    {
      state: 'changed',
      formerTitle: { zh: '奖励与表扬' },
      diff: { places: [] },
      citations: [{ place: '/together', before: [], after: ['R12.3'], kept: false }],
    },
  ])
  const drafts = await take(pack)
  expect(drafts.map(({ kind, citations }) => [kind, citations])).toEqual([
    [null, {}],
    ['reward', { '/together': ['R12.3'] }],
  ])
  expect(drafts[0]?.content).toMatchObject({ scope: { en: 'All staff' } })
  expect((await ruleSetOf(acme, 'reward')).summary.title.en).toBe('Rewards, praise')
  expect(await readPackUpdate(await scopeNow(), regulationId, pack)).toBeNull()
})

test('what was not offered is not taken: a repealed rule set is measured from where it was', async () => {
  await withoutApproval(acme)
  const { summary } = await ruleSetOf(acme, 'reward')
  const repeal = await mustBe<DraftView>(
    201,
    acme.owner.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { repeals: true, note: '不再发奖' },
      { version: summary.version },
    ),
  )
  await mustBe(200, step(acme.owner, repeal.body, 'submission'))
  const further = later(({ ruleSets }) => ({
    title: words('员工守则', 'Staff code'),
    questions: askedOf(askedOtherwise),
    ruleSets: ruleSets.map((ruleSet) =>
      ruleSet.kind === 'reward'
        ? ({ ...ruleSet, rules: withValueAt(ruleSet.rules, '/together', 'highest') } as Reward)
        : ruleSet,
    ),
  }))
  const update = await readPackUpdate(await scopeNow(), regulationId, further)
  expect(update?.ruleSets).toEqual([])
  expect((await take(further)).map(({ kind }) => kind)).toEqual([null])
  const adopted = await (await scopeNow()).rules.readAdopted(regulationId)
  expect(adopted?.content.document.title.en).toBe('Staff code')
  expect(adopted?.content.ruleSets.find(({ kind }) => kind === 'reward')?.rules).toMatchObject({
    together: 'all',
  })
})
