import type {
  DocumentView,
  DraftView,
  FactsFormView,
  RegulationSummary,
  RulebookImport,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { ruleSetOf, withoutApproval } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'
import { exported, importing, refusalOf, reworded } from './exchange-under-test'

const DAY_TO_COME = '2099-01-01T00:00:00.000Z'
const CASE = {
  name: '焊工三级，十月满勤',
  facts: {
    status: 'confirmed',
    level: 3,
    period: { from: '2026-10-01', to: '2026-10-31' },
    worked: { from: '2026-10-01', to: '2026-10-31' },
    commissionFen: 618_61,
    dayRateFen: 0,
    fieldDays: null,
    rewards: [],
    penalties: [],
    furloughMonths: 0,
  },
}

let from: Company
let to: Company
let text: string

/** A company whose text was changed once and is to change again, and that keeps a case of its own. */
beforeAll(async () => {
  from = await signUp('fromhistory', { packs: ['R19'] })
  to = await signUp('tohistory')
  await withoutApproval(from)
  const id = await regulationOf(from)
  for (const [title, validFrom] of [
    ['改过一次的制度', undefined],
    ['还要再改的制度', DAY_TO_COME],
  ] as const) {
    const { body: held } = await from.owner.get<DocumentView>(`/v1/regulations/${id}/text`)
    const content = { ...held.document, title: { zh: title, en: '' } }
    const { body: draft } = await mustBe<DraftView>(
      201,
      from.owner.post(
        `/v1/regulations/${id}/drafts`,
        { content, note: title, ...(validFrom ? { validFrom } : {}) },
        { version: held.currentVersion },
      ),
    )
    await mustBe(200, step(from.owner, draft, 'submission'))
  }
  const { summary } = await ruleSetOf(from, 'pay')
  await mustBe(201, from.owner.post(`/v1/rule-sets/${summary.id}/examples`, CASE))
  text = await exported(from.owner)
})

const regulationOf = async ({ owner }: Company): Promise<string> =>
  (await owner.get<{ items: RegulationSummary[] }>('/v1/regulations')).body.items[0]?.id ?? ''

test('every text that was or will be in force comes along, and reads the same by its day', async () => {
  const { body: told } = await mustBe<RulebookImport>(200, importing(to.owner, text))
  const [{ earlier, validFrom } = { earlier: [], validFrom: null }] = told.regulations
  expect([earlier.map(({ repeals }) => repeals), validFrom]).toEqual([[false, false], DAY_TO_COME])
  expect(await exported(to.owner)).toBe(text)
  const id = await regulationOf(to)
  const read = async (at: string) =>
    (await to.owner.get<DocumentView>(`/v1/regulations/${id}/text?validAt=${at}`)).body
  const now = (await to.owner.get<DocumentView>(`/v1/regulations/${id}/text`)).body
  expect([now.version, now.currentVersion, now.document.title.zh]).toEqual([2, 3, '改过一次的制度'])
  expect((await read('2025-06-01T00:00:00.000Z')).document.title.zh).toBe('工程部管理制度')
  expect((await read(DAY_TO_COME)).document.title.zh).toBe('还要再改的制度')
})

test('worked cases that the company keeps come along; those of the pack come with it', async () => {
  expect(text.split(CASE.name)).toHaveLength(2)
  const { summary } = await ruleSetOf(to, 'pay')
  const { body } = await to.owner.get<FactsFormView>(`/v1/rule-sets/${summary.id}/facts-form`)
  expect(
    body.examples.filter(({ kept }) => kept).map(({ name, facts }) => [name.zh, facts]),
  ).toEqual([[CASE.name, CASE.facts]])
  expect(body.examples.length).toBeGreaterThan(1)
})

test('an import leaves the past and the cases of what is there as they are', async () => {
  const past = reworded(text, /(earlier:[\s\S]*?zh: )"工程部管理制度"/, '$1"从来如此的制度"')
  expect((await refusalOf(from.owner, past)).places).toEqual([
    ['past_changed', '/regulations/0/earlier'],
  ])
  const other = reworded(text, CASE.name, '另一个算例')
  expect((await refusalOf(from.owner, other)).places?.map(([code]) => code)).toEqual([
    'not_by_import',
  ])
})

test('a case with facts that its kind does not know, and texts out of order, are refused', async () => {
  const empty = await signUp('emptyhistory')
  const wrong = reworded(text, 'commissionFen: 61861', 'commissionFen: many')
  const [[, pointer] = []] = (await refusalOf(empty.owner, wrong)).places ?? []
  expect(pointer).toMatch(/^\/ruleSets\/\d+\/examples\/0\/facts\/commissionFen$/)
  const late = reworded(
    text,
    /earlier:\n {6}- validFrom: "?[^\n]*/,
    `earlier:\n      - validFrom: "2099-01-01T00:00:00.000Z"`,
  )
  expect((await refusalOf(empty.owner, late)).places).toEqual([
    ['not_in_order', '/regulations/0/earlier/1/validFrom'],
  ])
})
