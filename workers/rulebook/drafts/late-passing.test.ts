import { env } from 'cloudflare:workers'
import type { DraftChecks, DraftView } from '@bylaw/contract'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { questionOf, ruleSetOf } from '../asking-under-test'
import { meanwhile } from '../meanwhile-under-test'
import { outcomesAccepted, pass, step } from './drafting-under-test'

let acme: Company
let lead: Person
let manager: Person

beforeAll(async () => {
  acme = await signUp('late', { packs: ['R19'] })
  ;[lead, manager] = await Promise.all([acme.as('lead'), acme.as('manager')])
})

const LATER = '2099-01-01T00:00:00.000Z'
const JUST_PASSED = new Date(Date.now() - 60_000).toISOString()

/** As if the draft had been written for that day: nobody can wait for one to pass. */
async function itsDayIs({ id }: DraftView, day: string): Promise<void> {
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await shard
      .prepare('UPDATE drafts SET valid_from_ms = ? WHERE id = ?')
      .bind(Date.parse(day), id)
      .run()
}
const findingsOf = async ({ id }: DraftView) =>
  (await acme.owner.get<DraftChecks>(`/v1/drafts/${id}/checks`)).body.findings
    .filter(({ code }) => code === 'has_passed' || code === 'day_moves')
    .map(({ code, severity }) => [code, severity])

test('a draft whose day passes on its path holds from its last approval; one not yet sent is not sent', async () => {
  const { summary, rules } = await ruleSetOf(acme, 'piecework')
  const { body: draft } = await mustBe<DraftView>(
    201,
    lead.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      {
        content: { ...(rules as object), statementDay: 5 },
        note: '每月5日前报量',
        validFrom: LATER,
      },
      { version: summary.version },
    ),
  )
  await itsDayIs(draft, JUST_PASSED)
  expect(await findingsOf(draft)).toEqual([['has_passed', 'error']])
  expect((await step(lead, draft, 'submission')).status).toBe(422)

  await itsDayIs(draft, LATER)
  const submitted = (await mustBe<DraftView>(200, step(lead, draft, 'submission'))).body
  await itsDayIs(draft, JUST_PASSED)
  expect(await findingsOf(draft)).toEqual([['day_moves', 'warning']])
  const reviewed = (await mustBe<DraftView>(200, pass(manager, submitted))).body
  const { body: published } = await mustBe<DraftView>(200, pass(acme.owner, reviewed))
  expect(published.state).toBe('published')
  const { versions } = await ruleSetOf(acme, 'piecework')
  const last = versions.at(-1)
  expect(published.validFrom).toBe(last?.validFrom)
  expect(last?.state).toBe('in_force')
  expect(last?.retroactiveReason).toBeNull()
  expect(Date.parse(last?.validFrom ?? '')).toBeGreaterThan(Date.parse(JUST_PASSED) + 30_000)
})

/** A change of rules as the owner is to pass it. */
async function reviewed(kind: 'pay' | 'piecework', wish: (rules: unknown) => object) {
  const { summary, rules } = await ruleSetOf(acme, kind)
  const { body: draft } = await mustBe<DraftView>(
    201,
    lead.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { note: '改', ...wish(rules) },
      { version: summary.version },
    ),
  )
  const { body: sent } = await mustBe<DraftView>(
    200,
    step(lead, await outcomesAccepted(lead, draft), 'submission'),
  )
  return (await mustBe<DraftView>(200, pass(manager, sent))).body
}

test('answers for a day to come that are passed after it begin as they are passed, not when they were open', async () => {
  const { at, options } = await questionOf(acme, 'pay', 'pay.proration_basis')
  const draft = await reviewed('pay', (rules) => ({
    content: withValueAt(rules, at ?? '', options[0]?.value),
    validFrom: LATER,
  }))
  await itsDayIs(draft, JUST_PASSED)
  const { body: late } = await acme.owner.get<DraftView>(`/v1/drafts/${draft.id}`)
  expect(late.answers).toEqual({ from: null })
  await mustBe(200, pass(acme.owner, late))
  const { versions } = await ruleSetOf(acme, 'pay')
  const last = versions.at(-1)
  expect([last?.completes, last?.note]).toEqual([null, '改'])
  expect(Date.parse(last?.validFrom ?? '')).toBeGreaterThan(Date.parse(JUST_PASSED) + 30_000)
})

test('of two last words at once the second is told that something changed, whatever else it would run into', async () => {
  const day = (statementDay: number, validFrom: string | null) =>
    reviewed('piecework', (rules) => ({
      content: { ...(rules as object), statementDay },
      validFrom,
    }))
  const [now, later] = [await day(11, null), await day(12, LATER)]
  // By then it could not be carried on into the later one, which says another day.
  const second = await meanwhile(
    () => pass(acme.owner, now),
    () => mustBe(200, pass(acme.owner, later)),
    /from "questions"/i,
  )
  expect([second.status, second.body.code]).toEqual([412, 'stale_version'])
  expect(second.body.detail).toContain('合并')
})
