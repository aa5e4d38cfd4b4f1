import { env } from 'cloudflare:test'
import { instant } from '@bylaw/kernel'
import { withValueAt } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { readToken } from '../identity/token'
import { mustBe, signUp } from '../journeys/front-door'
import { openScope } from '../open-scope'
import { decide, questionOf, ruleSetOf } from './asking'
import { nextRuleVersion } from './next-rule-version'
import { ruleSetInTime } from './rule-set-in-time'

test('a change of rules does not answer again what somebody has answered since it was read', async () => {
  const acme = await signUp('settled', { packs: ['R19'] })
  const question = await questionOf(acme, 'piecework', 'piecework.early_application')
  const claims = await readToken(env.TOKEN_SECRET, acme.owner.token, Date.now())
  if (!claims) throw new Error('the owner is signed in')
  const now = instant(Date.now())
  const scope = openScope(env, claims, { requestId: 'req_test', now, commandId: undefined })
  const { summary, rules } = await ruleSetOf(acme, 'piecework')
  const read = await ruleSetInTime(scope, summary.id)
  if (!read || question.at === null) throw new Error('the question has a place in these rules')

  // It says what the rules say, so it goes on record and makes no version of them.
  await mustBe(200, decide(acme, question, 'waits'))
  const { statements } = nextRuleVersion(scope, read, {
    rules: withValueAt(rules, question.at, 'refused'),
    repeals: false,
    note: '改',
    recordedBy: 'settled owner',
    verdicts: [],
    retroactiveReason: null,
    validFromMs: now,
    later: 'carry',
    placeOf: (pointer) => pointer,
  })
  await expect(scope.shard.batch(statements)).rejects.toMatchObject({ code: 'stale_version' })
  expect((await ruleSetOf(acme, 'piecework')).summary.version).toBe(summary.version)
})
