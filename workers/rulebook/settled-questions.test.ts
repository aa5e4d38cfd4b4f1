import { env } from 'cloudflare:test'
import type { DecidedQuestion, RuleSetView } from '@bylaw/contract'
import { assert, instant } from '@bylaw/kernel'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, expect, test } from 'vitest'
import { readToken } from '../identity/token'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { openScope } from '../open-scope'
import { decide, questionOf, ruleSetOf } from './asking-under-test'
import { nextRuleVersion } from './next-rule-version'
import { ruleSetInTime } from './rule-set-in-time'

let acme: Company
beforeAll(async () => {
  acme = await signUp('settled', { packs: ['R19'] })
})

test('a change of rules does not answer again what somebody has answered since it was read', async () => {
  const question = await questionOf(acme, 'piecework', 'piecework.early_application')
  const scope = await scopeOf(acme.owner.token)
  const { summary, rules } = await ruleSetOf(acme, 'piecework')
  const read = await ruleSetInTime(scope, summary.id)
  if (!read || question.at === null) throw new Error('the question has a place in these rules')

  // It says what the rules say, so it goes on record and makes no version of them.
  await mustBe(200, decide(acme, question, 'waits'))
  const { statements } = nextRuleVersion(scope, read, {
    ...change(withValueAt(rules, question.at, 'refused')),
    validFromMs: scope.now,
  })
  await expect(scope.shard.batch(statements)).rejects.toMatchObject({ code: 'stale_version' })
  expect((await ruleSetOf(acme, 'piecework')).summary.version).toBe(summary.version)
})

test('what rules of a later day answer is open until that day, and then by whoever wrote them', async () => {
  const scope = await scopeOf(acme.owner.token)
  const { summary, questions, rules } = await ruleSetOf(acme, 'pay')
  const stops = questions.find(
    ({ standing, options }) => standing === 'stops' && options.length > 0,
  )
  const [first, second] = stops?.options.map(({ value }) => value) ?? []
  const read = await ruleSetInTime(scope, summary.id)
  assert(stops?.at != null && read !== undefined, 'pay asks, and has a place for the answer')
  const { key, at } = stops
  const MONTH_MS = 31 * 86_400_000
  const { statements } = nextRuleVersion(scope, read, {
    ...change(withValueAt(rules, at, first)),
    validFromMs: scope.now + MONTH_MS,
  })
  await scope.shard.batch(statements)

  const asked = await questionOf(acme, 'pay', key)
  expect(asked).toMatchObject({
    decision: null,
    standing: 'stops',
    holds: 'at_once',
    coming: { value: first, decidedBy: 'settled owner', reason: '改' },
  })
  const { summary: listed } = await ruleSetOf(acme, 'pay')
  expect(listed.openMustAskCount).toBe(summary.openMustAskCount)
  const then = `/v1/rule-sets/${summary.id}?validAt=${asked.coming?.from}` as const
  const later = (await acme.owner.get<RuleSetView>(then)).body
  expect(later.questions.find((each) => each.key === key)).toMatchObject({
    standing: 'decided',
    decision: { value: first },
  })

  // Answered for today, it is decided today; the day to come keeps its own answer.
  const decided = await mustBe<DecidedQuestion>(200, decide(acme, asked, second))
  expect(decided.body).toMatchObject({ decision: { value: second }, coming: { value: first } })
})

async function scopeOf(token: string) {
  const claims = await readToken(env.TOKEN_SECRET, token, Date.now())
  assert(claims !== undefined, 'the owner is signed in')
  const now = instant(Date.now())
  return openScope(env, claims, { requestId: 'req_test', now, commandId: undefined })
}

const change = (rules: unknown) => ({
  rules,
  repeals: false,
  note: '改',
  recordedBy: 'settled owner',
  verdicts: [],
  retroactiveReason: null,
  isChosen: false,
  later: 'carry' as const,
  placeOf: (pointer: string) => pointer,
})
