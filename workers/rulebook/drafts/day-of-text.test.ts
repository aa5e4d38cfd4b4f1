import type { DraftView, ProblemView, RegulationView, RuleSetView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person, signUp } from '../../journeys/front-door'
import { goAlong, step } from './drafting-under-test'
import { begun, documentOf, inDays, regulation, rulesOf, textOf } from './whole-under-test'

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

/** A regulation with rules of which the second version decides now, and the third in ten days. */
async function changingInTenDays(code: string) {
  const of = await regulation(owner, code, [])
  const first = await begun(owner, of, 'survey', code.toLowerCase())
  await published(first.id)
  const ruleSetId = first.ruleSetId ?? ''
  const changes = (wish: object = {}) => rulesOf(owner, ruleSetId, wish)
  return {
    of,
    changes,
    comes: async () => published((await changes({ validFrom: inDays(10) })).id),
  }
}
const named = ({ id: draftId, version }: DraftView) => ({ draftId, version })

test('rules named with a text are a change of what decides on its day, or the text is not begun', async () => {
  const { of, changes, comes } = await changingInTenDays('DC')
  await comes()
  const part = await changes()
  expect(part.basedOn).toBe(2)
  const start = (validFrom: string, ...rules: readonly object[]) =>
    owner.post<DraftView & ProblemView>(
      `/v1/regulations/${of}/drafts`,
      { content: documentOf('DC', '新文'), note: '改', validFrom, rules },
      { version: 1 },
    )
  const nowhere = { draftId: `drf_${'0'.repeat(32)}`, version: 1 }
  const without = await start(inDays(7), named(part), nowhere)
  expect([without.status, without.body.errors?.map(({ pointer }) => pointer)]).toEqual([
    404,
    ['/rules/1/draftId'],
  ])
  const twice = await start(inDays(7), named(part), named(part))
  expect([twice.status, twice.body.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
    422,
    [['/rules/1/draftId', 'duplicate']],
  ])
  const after = await start(inDays(14), named(part))
  expect([after.status, after.body.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
    422,
    [[`/along/${part.id}/basedOn`, 'other_basis']],
  ])
  expect((await read(part.id)).goesWith).toBeNull()
  expect((await start(inDays(7), named(part))).status).toBe(201)
})

test('what goes along knows no more versions than before, and is brought up to date before it is sent', async () => {
  const { of, changes, comes } = await changingInTenDays('DE')
  const [added, brought] = [
    await changes({ validFrom: inDays(14) }),
    await changes({ validFrom: inDays(14) }),
  ]
  await comes()
  const text = await textOf(owner, of, 'DE', { validFrom: inDays(14) })
  const { body: along } = await mustBe<DraftView>(200, goAlong(owner, added, text.id))
  expect([along.basedOn, along.knownVersion, along.currentVersion]).toEqual([2, 2, 3])
  const behind = await step(owner, await read(text.id), 'submission')
  expect([behind.status, behind.body.draftId]).toEqual([412, added.id])
  const rules = [named(brought)]
  const other = await textOf(owner, of, 'DE', { validFrom: inDays(14), rules })
  expect(other.along.map(({ basedOn, knownVersion }) => [basedOn, knownVersion])).toEqual([[2, 2]])
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

test('what is first put in force from a day before it was begun goes on from there', async () => {
  const of = await regulation(owner, 'DF', [])
  const rules = await begun(owner, of, 'survey', 'f')
  await written(rules, { validFrom: inDays(-3), retroactiveReason: '追溯' })
  const { body: sent } = await published(rules.id)
  expect(sent).toMatchObject({ state: 'published', later: 'end' })
  const { body } = await owner.get<RuleSetView>(`/v1/rule-sets/${rules.ruleSetId}`)
  expect(body.summary).toMatchObject({ shownVersion: 2, repeal: null })
  expect(body.versions.map(({ state, validTo }) => [state, validTo])).toEqual([
    ['superseded', null],
    ['in_force', null],
  ])
})
