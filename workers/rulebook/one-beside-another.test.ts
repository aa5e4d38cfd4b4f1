import type { DraftView, RegulationSummary, RegulationView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { step } from './drafts/drafting-under-test'
import { exported, importing, reworded } from './exchange/exchange-under-test'
import { meanwhile } from './meanwhile-under-test'

const words = (text: string) => ({ zh: text, en: text })
const documentOf = (code: string) => ({
  title: words(code),
  scope: words('全体'),
  owner: words('办公室'),
  clauses: [{ id: `${code}.1`, heading: words('要点'), text: words('按本办法。') }],
})

let fir: Company
beforeAll(async () => {
  fir = await signUp('fir-beside', { packs: [] })
})

/** A regulation whose changes pass nobody. */
const regulation = async (code: string): Promise<`/v1/regulations/${string}`> => {
  const wish = { code, firstVersion: 'at_once', approvalPath: [], document: documentOf(code) }
  const { body } = await mustBe<RegulationSummary>(201, fir.owner.post('/v1/regulations', wish))
  return `/v1/regulations/${body.id}`
}

/** Rules of it that are begun and decide nothing yet, by the draft that puts them in force. */
const begun = async (at: `/v1/regulations/${string}`, kind: string, key: string) => {
  const wish = { kind, key, title: words(key) }
  return (await mustBe<DraftView>(201, fir.owner.post(`${at}/rule-sets`, wish))).body
}
const submitted = (draft: DraftView) => step(fir.owner, draft, 'submission')
const put = async (draft: DraftView) => {
  await mustBe(200, submitted(draft))
}

/** A draft of the regulation's text: another one, or its repeal. */
const textDraft = async (at: `/v1/regulations/${string}`, wish: object) => {
  const { version } = (await fir.owner.get<RegulationView>(at)).body.summary
  return (await mustBe<DraftView>(201, fir.owner.post(`${at}/drafts`, wish, { version }))).body
}
const repealOf = (at: `/v1/regulations/${string}`) =>
  textDraft(at, { repeals: true, note: '不再适用' })

const stale = { status: 412, body: { code: 'stale_version' } }

test('what a pack brings, or a file, is checked as it is written', async () => {
  const at = await regulation('BG')
  const own = await begun(at, 'sla', 'own')
  const adopted = () => fir.owner.post('/v1/packs/R05/adoption')
  expect(await meanwhile(adopted, () => put(own))).toMatchObject(stale)

  const file = reworded(await exported(fir.owner), '按本办法。', '均按本办法。')
  const rules = await begun(at, 'lifecycle', 'own')
  expect(
    await meanwhile(
      () => importing(fir.owner, file),
      () => put(rules),
    ),
  ).toMatchObject(stale)
})

test('of two rule sets of which one decides, one begins where both are published at once', async () => {
  const at = await regulation('BA')
  const [one, other] = [await begun(at, 'survey', 'one'), await begun(at, 'survey', 'other')]
  expect(
    await meanwhile(
      () => submitted(one),
      () => put(other),
    ),
  ).toMatchObject(stale)
  expect(await submitted(one)).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
})

test('rules are not put in force under a regulation that is repealed meanwhile', async () => {
  const at = await regulation('BB')
  const rules = await begun(at, 'appeal', 'late')
  const repeal = await repealOf(at)
  expect(
    await meanwhile(
      () => submitted(rules),
      () => put(repeal),
    ),
  ).toMatchObject(stale)
})

test('nor does a repeal leave rules behind that begin meanwhile', async () => {
  const at = await regulation('BC')
  const rules = await begun(at, 'appeal', 'early')
  const repeal = await repealOf(at)
  expect(
    await meanwhile(
      () => submitted(repeal),
      () => put(rules),
    ),
  ).toMatchObject(stale)
})

test('what comes back with a text does not come back beside one that begins meanwhile', async () => {
  const at = await regulation('BD')
  const elsewhere = await regulation('BE')
  await put(await begun(at, 'triage', 'before'))
  await put(await repealOf(at))
  const rival = await begun(elsewhere, 'triage', 'after')
  const restored = await textDraft(at, { content: documentOf('BD'), note: '恢复' })
  expect(
    await meanwhile(
      () => submitted(restored),
      () => put(rival),
    ),
  ).toMatchObject(stale)
})

test('a version published at once is checked as it is written', async () => {
  const at = await regulation('BF')
  const [one, other] = [await begun(at, 'routing', 'one'), await begun(at, 'routing', 'other')]
  const path = `/v1/rule-sets/${one.ruleSetId}/versions` as const
  const wish = { rules: one.content, note: '施行' }
  const atOnce = () => fir.owner.post(path, wish, { version: 1 })
  expect(await meanwhile(atOnce, () => put(other))).toMatchObject(stale)
})
