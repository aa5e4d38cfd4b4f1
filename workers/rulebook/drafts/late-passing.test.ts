import { env } from 'cloudflare:workers'
import type { DraftChecks, DraftView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { ruleSetOf } from '../asking-under-test'
import { pass, step } from './drafting-under-test'

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
  expect([published.state, published.validFrom]).toEqual(['published', null])
  const { versions } = await ruleSetOf(acme, 'piecework')
  const last = versions.at(-1)
  expect(last?.state).toBe('in_force')
  expect(last?.retroactiveReason).toBeNull()
  expect(Date.parse(last?.validFrom ?? '')).toBeGreaterThan(Date.parse(JUST_PASSED) + 30_000)
})
