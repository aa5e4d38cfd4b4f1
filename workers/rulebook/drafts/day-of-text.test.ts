import type { DraftView, RegulationView, RuleSetView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person, signUp } from '../../journeys/front-door'
import { step } from './drafting-under-test'
import { begun, inDays, regulation, rulesOf, textOf } from './whole-under-test'

let owner: Person
beforeAll(async () => {
  owner = (await signUp('dayoftext')).owner
})

const read = async (id: string) =>
  (await mustBe<DraftView>(200, owner.get(`/v1/drafts/${id}`))).body
const published = async (id: string) => mustBe(200, step(owner, await read(id), 'submission'))
/** Writes a draft as it stands, from another day. */
const written = async ({ id }: DraftView, wish: object) => {
  const { content, note, version } = await read(id)
  return mustBe<DraftView>(
    200,
    owner.put(`/v1/drafts/${id}`, { content, note, ...wish }, { version }),
  )
}
const versionsOf = async ({ ruleSetId }: DraftView) =>
  (await owner.get<RuleSetView>(`/v1/rule-sets/${ruleSetId}`)).body.versions.map(
    ({ version, validFrom, repeals }) => [version, validFrom, repeals],
  )

test('rules that go along are a change of what decides on the day of their text, however often written anew', async () => {
  const of = await regulation(owner, 'DA', [])
  const first = await begun(owner, of, 'survey', 'a')
  await published(first.id)
  const later = await rulesOf(owner, first.ruleSetId ?? '', { validFrom: inDays(10) })
  await published(later.id)
  const text = await textOf(owner, of, 'DA', { validFrom: inDays(14) })
  const content = { ...(later.content as object), expires: { count: 66, unit: 'days' } }
  const part = await rulesOf(owner, first.ruleSetId ?? '', { goesWith: text.id, content })
  expect(part.basedOn).toBe(3)
  const { body } = await written(part, { knownVersion: 3 })
  expect([body.basedOn, body.validFrom]).toEqual([3, inDays(14)])
  await published(text.id)
})

test('rules that were to decide from a later day come back on that day when their text does earlier', async () => {
  const of = await regulation(owner, 'DB', [])
  const rules = await begun(owner, of, 'escalation', 'b')
  await written(rules, { validFrom: inDays(30) })
  await published(rules.id)
  const { body } = await owner.get<RegulationView>(`/v1/regulations/${of}`)
  const { body: repeal } = await mustBe<DraftView>(
    201,
    owner.post(
      `/v1/regulations/${of}/drafts`,
      { repeals: true, note: '废止', validFrom: inDays(5) },
      { version: body.summary.version },
    ),
  )
  await published(repeal.id)
  await published((await textOf(owner, of, 'DB', { validFrom: inDays(7) })).id)
  expect((await versionsOf(rules)).slice(1)).toEqual([
    [2, inDays(30), false],
    [3, inDays(5), true],
    [4, inDays(30), false],
  ])
})
