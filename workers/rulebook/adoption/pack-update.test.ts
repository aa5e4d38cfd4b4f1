import { env } from 'cloudflare:workers'
import type { DraftChecks, RegulationSummary, RegulationView, RuleSetView } from '@bylaw/contract'
import { instant, words } from '@bylaw/kernel'
import { type Pack, packs } from '@bylaw/packs'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, expect, test } from 'vitest'
import { readToken } from '../../identity/token'
import { type Company, signUp } from '../../journeys/front-door'
import { openScope } from '../../open-scope'
import { type Scope, scopeWith } from '../../scope'
import { publishAccepted, ruleSetOf, withoutApproval } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'
import { dismissPackUpdate, readPackUpdate } from './pack-update'
import { draftPackUpdate } from './pack-update-drafts'

/** R19 as a later release of the product might bring it: a clause reworded, one new, two figures. */
const later = (statementDay: number): readonly Pack[] =>
  packs.map((pack) =>
    pack.id === 'R19'
      ? {
          ...pack,
          clauses: [
            ...pack.clauses.map((clause, index) =>
              index === 0 ? { ...clause, text: words('改写后的总则。', 'Reworded.') } : clause,
            ),
            { id: 'R19.99', heading: words('附则', 'Annex'), text: words('新增一条。', 'New.') },
          ],
          ruleSets: pack.ruleSets.map((ruleSet) =>
            ruleSet.kind === 'piecework'
              ? {
                  ...ruleSet,
                  rules: withValueAt(ruleSet.rules, '/statementDay', statementDay) as never,
                }
              : ruleSet,
          ),
        }
      : pack,
  )

let acme: Company
let scope: Scope
let regulationId: string

beforeAll(async () => {
  acme = await signUp('acme', { packs: ['R05', 'R19'] })
  await withoutApproval(acme)
  scope = await scopeOf(acme)
  const { body } = await acme.owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  regulationId = body.items.find(({ packId }) => packId === 'R19')?.id ?? ''
})

/** The owner's scope, as the front door would open it at this moment. */
async function scopeOf({ owner }: Company, commandId?: string): Promise<Scope> {
  const now = Date.now()
  const claims = await readToken(env.TOKEN_SECRET, owner.token, now)
  if (!claims) throw new Error('the owner is signed in')
  return openScope(env, claims, { requestId: 'req_test', now: instant(now), commandId })
}

test('a pack that says what it said has no update, and neither has one’s own text', async () => {
  expect(await readPackUpdate(scope, regulationId, packs)).toBeNull()
  const answer = await acme.owner.get(`/v1/regulations/${regulationId}/pack-update`)
  expect([answer.status, answer.body]).toEqual([200, null])
  const own = await acme.owner.post<RegulationSummary>('/v1/regulations', {
    code: 'ZD',
    document: {
      title: { zh: '值班制度', en: 'Duty roster' },
      scope: { zh: '技术支持部', en: 'Technical support' },
      owner: { zh: '技术支持部', en: 'Technical support' },
      clauses: [],
    },
  })
  expect(await readPackUpdate(scope, own.body.id, later(7))).toBeNull()
})

test('a pack that changed is shown clause by clause and place by place', async () => {
  const update = await readPackUpdate(scope, regulationId, later(7))
  expect(update?.text.added.map(({ id }) => id)).toEqual(['R19.99'])
  expect(update?.text.removed).toEqual([])
  expect(update?.text.reworded.map(({ after }) => after.text.en)).toEqual(['Reworded.'])
  expect(update?.text.changedMeanwhile).toBe(false)
  expect(update?.ruleSets).toMatchObject([
    { kind: 'piecework', key: 'welding', state: 'changed', changedMeanwhile: false, kept: [] },
  ])
  const places = update?.ruleSets[0]?.diff.places
  expect(places?.map(({ pointer, after }) => [pointer, after])).toEqual([['/statementDay', 7]])
})

test('an update put aside is not offered again until the pack changes further', async () => {
  const update = await readPackUpdate(scope, regulationId, later(7))
  await dismissPackUpdate(scope, regulationId, update?.digest ?? '', later(7))
  expect(await readPackUpdate(scope, regulationId, later(7))).toBeNull()
  const further = await readPackUpdate(scope, regulationId, later(9))
  expect(further?.ruleSets[0]?.diff.places).toMatchObject([{ pointer: '/statementDay', after: 9 }])
  expect(further?.text.added.map(({ id }) => id)).toEqual(['R19.99'])
})

test('an update that is not the one that was read is refused', async () => {
  const read = await readPackUpdate(scope, regulationId, later(9))
  const digest = read?.digest ?? ''
  const refusal = { code: 'stale_version' }
  await expect(draftPackUpdate(scope, regulationId, digest, later(8))).rejects.toMatchObject(
    refusal,
  )
  await expect(dismissPackUpdate(scope, regulationId, digest, packs)).rejects.toMatchObject(refusal)
  const nothing = await acme.owner.post(`/v1/regulations/${regulationId}/pack-update/drafts`, {
    digest,
  })
  expect(nothing.status).toBe(412)
})

test('an update becomes drafts that go the usual path, and is not offered again', async () => {
  const digest = (await readPackUpdate(scope, regulationId, later(9)))?.digest ?? ''
  const first = await scopeOf(acme, 'taking')
  const drafts = await draftPackUpdate(first, regulationId, digest, later(9))
  expect(drafts.map(({ state, kind, note }) => [state, kind, note])).toEqual([
    ['draft', null, '采用 R19《工程部管理制度》的更新'],
    ['draft', 'piecework', '采用 R19《工程部管理制度》的更新'],
  ])
  expect(drafts[0]?.noteSaid?.en).toMatch(/^Update of R19 “.+”$/)
  const again = await scopeOf(acme, 'taking')
  again.command.isCarriedOut = true
  expect(await draftPackUpdate(again, regulationId, digest, later(9))).toEqual(drafts)
  expect(await readPackUpdate(scope, regulationId, later(9))).toBeNull()
  const [text, rules] = drafts
  expect([text?.along.map(({ id }) => id), rules?.goesWith]).toEqual([[rules?.id], text?.id])
  const submitted = await step(acme.owner, text!, 'submission')
  expect([submitted.body.state, submitted.body.along[0]?.state]).toEqual(['published', 'published'])
  expect((await ruleSetOf(acme, 'piecework')).rules).toMatchObject({ statementDay: 9 })
  const { body } = await acme.owner.get<RegulationView>(`/v1/regulations/${regulationId}`)
  expect([body.clauses[0]?.text.en, body.clauses.at(-1)?.id]).toEqual(['Reworded.', 'R19.99'])
})

test('what the company has changed meanwhile is said, and its word stands in the draft', async () => {
  const { summary, rules } = await ruleSetOf(acme, 'piecework')
  await acme.owner.post(
    `/v1/rule-sets/${summary.id}/versions`,
    { rules: { ...(rules as object), statementDay: 12 }, note: 'By the twelfth' },
    { version: summary.version },
  )
  const now = scopeWith(scope, { now: instant(Date.now()) })
  const update = await readPackUpdate(now, regulationId, later(20))
  expect(update?.text).toMatchObject({ added: [], removed: [], reworded: [] })
  expect(update?.ruleSets).toMatchObject([{ changedMeanwhile: true, kept: ['/statementDay'] }])
  const drafts = await draftPackUpdate(now, regulationId, update?.digest ?? '', later(20))
  expect(drafts.map(({ content }) => content)).toMatchObject([{ statementDay: 12 }])
})

test('where the two changes do not go together, the company’s words stay in the draft', async () => {
  const before = await ruleSetOf(acme, 'piecework')
  const { stages } = before.rules as { stages: { completionBp: number } }
  const { completionBp } = stages
  const monthly = { ...stages, monthlyBp: completionBp }
  const rules = { ...(before.rules as object), stages: monthly }
  await publishAccepted(acme, before, { rules, note: '全部按月付' })
  const lower = completionBp - 100
  const further = later(20).map((pack) => ({
    ...pack,
    ruleSets: pack.ruleSets.map((ruleSet) =>
      ruleSet.kind === 'piecework'
        ? { ...ruleSet, rules: withValueAt(ruleSet.rules, '/stages/completionBp', lower) as never }
        : ruleSet,
    ),
  }))
  const now = scopeWith(scope, { now: instant(Date.now()) })
  const update = await readPackUpdate(now, regulationId, further)
  const [draft] = await draftPackUpdate(now, regulationId, update?.digest ?? '', further)
  expect(draft?.content).toMatchObject({
    statementDay: 12,
    stages: { monthlyBp: completionBp, completionBp: lower },
  })
  const { body } = await acme.owner.get<DraftChecks>(`/v1/drafts/${draft?.id}/checks`)
  const errors = body.findings.filter(({ severity }) => severity === 'error')
  expect(errors).toMatchObject([{ pointer: '/stages' }])
})

/** A pack with some of its rule sets; what it asks of the others has no place any more. */
function withRules(pack: Pack, wanted: (ruleSet: Pack['ruleSets'][number]) => boolean): Pack {
  const ruleSets = pack.ruleSets.filter(wanted)
  return {
    ...pack,
    ruleSets,
    questions: pack.questions.map((question) =>
      ruleSets.some(({ key }) => key === question.ruleSet)
        ? question
        : { ...question, ruleSet: null, at: null },
    ),
  }
}

test('rules that passed to another regulation are no longer this pack’s to change', async () => {
  const settle = ['calendar office', 'sla support'].map((subject) => {
    const [kind, key] = subject.split(' ')
    return { kind, key, prevails: 'adopted' }
  })
  await acme.owner.post('/v1/packs/R06/adoption', { settle })
  const { body } = await acme.owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  const r05 = body.items.find(({ packId }) => packId === 'R05')?.id ?? ''
  const withoutRules = packs.map((pack) =>
    pack.id === 'R05' ? withRules(pack, ({ kind }) => kind !== 'sla' && kind !== 'calendar') : pack,
  )
  expect(await readPackUpdate(scope, r05, withoutRules)).toBeNull()
  const r06 = body.items.find(({ packId }) => packId === 'R06')?.id ?? ''
  const bare = packs.map((pack) => (pack.id === 'R06' ? withRules(pack, () => false) : pack))
  const update = await readPackUpdate(scope, r06, bare)
  expect(update?.ruleSets.filter(({ kind }) => kind === 'sla')).toMatchObject([
    { state: 'removed' },
  ])
})

test('a rule set that is new in the pack is begun with its questions, and passes the path before it decides', async () => {
  const birch = await signUp('birch', { packs: ['R15'] })
  const { body } = await birch.owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  const id = body.items[0]?.id ?? ''
  const annual = packs.find((pack) => pack.id === 'R15')?.ruleSets.at(-1)
  const more = packs.map((pack) =>
    pack.id === 'R15' && annual
      ? {
          ...pack,
          ruleSets: [...pack.ruleSets, { ...annual, key: 'half_year_360' }],
          questions: [
            ...pack.questions,
            ...pack.questions
              .filter(({ ruleSet }) => ruleSet === annual.key)
              .map((question) => ({ ...question, ruleSet: 'half_year_360' })),
          ],
        }
      : pack,
  )
  const manager = await scopeOf({ ...birch, owner: await birch.as('manager') })
  const update = await readPackUpdate(manager, id, more)
  expect(update?.ruleSets).toMatchObject([
    { state: 'added', key: 'half_year_360', ruleSetId: null },
  ])
  const digest = update?.digest ?? ''
  const [draft, ...others] = await draftPackUpdate(manager, id, digest, more)
  expect([draft?.kind, draft?.state, others]).toEqual(['appraisal', 'draft', []])
  expect(draft?.path.length).toBeGreaterThan(0)
  expect(draft?.content).toEqual(annual?.rules)
  const { body: regulation } = await birch.owner.get<RegulationView>(`/v1/regulations/${id}`)
  const brought = regulation.ruleSets.find(({ key }) => key === 'half_year_360')
  expect([brought?.version, brought?.repeal?.notYet]).toEqual([1, true])
  const { body: shown } = await birch.owner.get<RuleSetView>(`/v1/rule-sets/${brought?.id}`)
  expect(shown.questions.length).toBeGreaterThan(0)
  expect(await readPackUpdate(await scopeOf(birch), id, more)).toBeNull()
})
