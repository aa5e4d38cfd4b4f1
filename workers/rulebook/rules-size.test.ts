import { env } from 'cloudflare:test'
import type { ProblemView, RuleSetView } from '@bylaw/contract'
import { sla } from '@bylaw/rules-sla'
import { expect, test } from 'vitest'
import { companyUnderTest, publish } from '../desk/desk-under-test'
import { learnRules } from '../desk/learn-from-shard'
import { mustBe, signUp } from '../journeys/front-door'
import { ruleSetOf, withoutApproval } from './asking-under-test'

test('rules of more than 200 KB are refused with their size, published or drafted', async () => {
  const acme = await signUp('acme', { packs: ['R05'] })
  await withoutApproval(acme)
  const { summary } = await ruleSetOf(acme, 'calendar')
  const rules = { name: '长'.repeat(70_000) }
  const wishes = [
    ['versions', { rules, note: 'Long' }],
    ['drafts', { content: rules, note: 'Long' }],
  ] as const
  for (const [what, wish] of wishes) {
    const path = `/v1/rule-sets/${summary.id}/${what}`
    const { status, body } = await acme.owner.post<ProblemView>(path, wish, {
      version: summary.version,
    })
    expect([what, status, body.errors?.[0]?.code]).toEqual([what, 422, 'too_big'])
    // Seventy thousand characters of three bytes, and what is around them.
    expect(body.errors?.[0]?.message).toContain('211 KB')
  }
})

test('any version of a rule set can be read, each with its own rules', async () => {
  const birch = await signUp('birch', { packs: ['R05'] })
  await withoutApproval(birch)
  const { summary, rules } = await ruleSetOf(birch, 'calendar')
  const named = { ...(rules as object), name: '新日历' }
  const path = `/v1/rule-sets/${summary.id}`
  const wish = { rules: named, note: 'A name' }
  await mustBe(201, birch.owner.post(`${path}/versions`, wish, { version: summary.version }))
  const nameIn = async (query: string) => {
    const { body } = await birch.owner.get<RuleSetView>(`${path}${query}`)
    return [body.summary.shownVersion, (body.rules as { name: string }).name, body.versions.length]
  }
  const before = (rules as { name: string }).name
  expect(await nameIn('')).toEqual([summary.version + 1, '新日历', summary.version + 1])
  expect(await nameIn(`?version=${summary.version}`)).toEqual([
    summary.version,
    before,
    summary.version + 1,
  ])
  expect((await birch.owner.get(`${path}?version=99`)).status).toBe(404)
})

test('the Desk reads only the versions that it does not have', async () => {
  const company = await companyUnderTest()
  await publish(company.id, 'sla', 2, sla.starter)
  const shelved = [
    { ruleSetId: 'rul_sla', version: 1 },
    { ruleSetId: 'rul_calendar', version: 1 },
  ]
  const fresh = await learnRules(env.SHARD_01, company.id, shelved)
  expect(fresh.map(({ ruleSetId, version }) => [ruleSetId, version])).toEqual([['rul_sla', 2]])
})
