import { env } from 'cloudflare:test'
import type { DraftSummary, DraftView, RegulationSummary } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { readToken } from '../../identity/token'
import { mustBe, signUp } from '../../journeys/front-door'
import { openScope } from '../../open-scope'
import { ruleSetOf, withoutApproval } from '../asking-under-test'
import { foundDraft } from './found-draft'
import { handOver } from './hand-over'
import { rulesOf, textOf } from './whole-under-test'

test('of two rule sets handed to one regulation at a time, neither is lost from what was adopted', async () => {
  const company = await signUp('handover', { packs: ['R05'] })
  const { owner } = company
  const settle = [
    { kind: 'calendar', key: 'office', prevails: 'adopted' },
    { kind: 'sla', key: 'support', prevails: 'adopted' },
  ]
  await mustBe(201, owner.post('/v1/packs/R06/adoption', { settle }))
  const drafts = (await owner.get<{ items: DraftSummary[] }>('/v1/drafts')).body.items
  const regulations = (await owner.get<{ items: RegulationSummary[] }>('/v1/regulations')).body
  const to = regulations.items.find(({ packId }) => packId === 'R06')?.id ?? ''

  const claims = await readToken(env.TOKEN_SECRET, owner.token, Date.now())
  if (!claims) throw new Error('the owner is signed in')
  const request = { requestId: 'req_test', now: instant(Date.now()), commandId: undefined }
  const scope = openScope(env, claims, request)
  const handed = async ({ id }: DraftSummary) => {
    const { draft, target } = await foundDraft(scope, id)
    if (target.of !== 'rule_set' || !draft.handsTo) throw new Error('R06 prevails on two rule sets')
    return handOver(scope, target.row, draft.content, draft.handsTo)
  }
  const written = async ([first, ...others]: Awaited<ReturnType<typeof handed>>) => {
    if (first) await scope.shard.batch([first, ...others])
  }
  const adoptedOf = async () =>
    (await scope.rules.readAdopted(to))?.content.ruleSets
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'sla' || kind === 'calendar')
      .sort()

  const [one, other] = drafts
  if (!one || !other) throw new Error('both wait to be passed')
  // Both have read what is adopted before either writes.
  const [first, second] = [await handed(one), await handed(other)]
  await written(first)
  await expect(written(second)).rejects.toMatchObject({ code: 'stale_version' })
  await written(await handed(other))
  expect(await adoptedOf()).toEqual(['calendar', 'sla'])

  // A pack renames what follows from it, and takes nothing back by that.
  const { summary } = await ruleSetOf(company, 'sla')
  const from = regulations.items.find(({ packId }) => packId === 'R05')?.id ?? ''
  const title = { zh: '旧名', en: 'Old name' }
  await scope.shard.batch([scope.rules.renameRuleSet(summary.id, from, title)])
  const after = (await ruleSetOf(company, 'sla')).summary
  expect([after.regulationId, after.title]).toEqual([to, summary.title])
})

test('rules that pass to another regulation at once leave the text that they go along with', async () => {
  const company = await signUp('handatonce', { packs: ['R05'] })
  const { owner } = company
  await withoutApproval(company)
  const { summary } = await ruleSetOf(company, 'sla')
  const text = await textOf(owner, summary.regulationId ?? '', 'X')
  const part = await rulesOf(owner, summary.id, { goesWith: text.id })
  const read = async ({ id }: DraftView) =>
    (await mustBe<DraftView>(200, owner.get(`/v1/drafts/${id}`))).body
  const { version } = await read(text)
  const settle = [
    { kind: 'calendar', key: 'office', prevails: 'existing' },
    { kind: 'sla', key: 'support', prevails: 'adopted' },
  ]
  await mustBe(201, owner.post('/v1/packs/R06/adoption', { settle }))
  expect([(await read(part)).goesWith, (await read(text)).version]).toEqual([null, version + 1])
})
