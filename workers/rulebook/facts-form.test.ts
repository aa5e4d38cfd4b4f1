import type { DraftView, FactsFormView, ProblemView, TryOutView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { ruleSetOf } from './asking-under-test'

let acme: Company
beforeAll(async () => {
  acme = await signUp('factsform', { packs: ['R19'] })
})

interface Members {
  readonly properties: Readonly<Record<string, { readonly 'x-choices'?: { value: string }[] }>>
}

test('a form for a try-out names each fact, lists what the rules list, and begins with cases', async () => {
  const { id } = (await ruleSetOf(acme, 'piecework')).summary
  const { body } = await mustBe<FactsFormView>(
    200,
    acme.owner.get(`/v1/rule-sets/${id}/facts-form`),
  )
  const { properties } = body.schema as { properties: Record<string, Record<string, unknown>> }
  expect(properties['previousPaidFen']?.['x-name']).toEqual({
    zh: '此前已计发（元）',
    en: 'Counted before (yuan)',
  })
  for (const { facts } of body.examples.slice(0, 3)) {
    const tried = await acme.owner.post<TryOutView>(`/v1/rule-sets/${id}/trial`, { facts })
    expect(tried.status).toBe(200)
  }
  const { status, body: problem } = await acme.owner.post<ProblemView>(
    `/v1/rule-sets/${id}/trial`,
    { facts: { ...(body.examples[0]?.facts as object), previousPaidFen: '一千' } },
  )
  expect([status, problem.errors?.map(({ pointer }) => pointer)]).toEqual([
    422,
    ['/facts/previousPaidFen'],
  ])
})

test('a draft’s form lists what the draft lists, not what is in force', async () => {
  const { summary, rules } = await ruleSetOf(acme, 'leaving')
  const { handover } = rules as { handover: { items: object[] } }
  const item = { key: 'keys', name: { zh: '钥匙', en: 'Keys' } }
  const content = {
    ...(rules as object),
    handover: { ...handover, items: [...handover.items, { ...handover.items[0], ...item }] },
  }
  const { body: draft } = await mustBe<DraftView>(
    201,
    acme.owner.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content, note: '加一项' },
      { version: summary.version },
    ),
  )
  const choicesIn = async (of: string) => {
    const { body } = await acme.owner.get<FactsFormView>(`/v1/${of}/facts-form`)
    const cases = body.schema['oneOf'] as Members[]
    return cases.flatMap(({ properties }) => properties['signed']?.['x-choices'] ?? [])
  }
  const [now, then] = [
    await choicesIn(`rule-sets/${summary.id}`),
    await choicesIn(`drafts/${draft.id}`),
  ]
  expect(then.map(({ value }) => value)).toEqual([...now.map(({ value }) => value), 'keys'])
})
