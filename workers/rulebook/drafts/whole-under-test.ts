import { env } from 'cloudflare:workers'
import type {
  AuditEntry,
  DraftView,
  ProblemView,
  RegulationSummary,
  RegulationView,
} from '@bylaw/contract'
import { vi } from 'vitest'
import { mustBe, type Person } from '../../journeys/front-door'

const both = (text: string) => ({ zh: text, en: text })
/** A path of one station. */
export const LOOK = [{ name: both('看'), roles: ['lead'] }]
const DAY = 86_400_000
/** The beginning of the day that many days from now. */
export const inDays = (days: number) =>
  `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T00:00:00.000Z`

/** A text of one clause. */
export const documentOf = (code: string, text: string) => ({
  title: both(`${code} 制度`),
  scope: both('全体员工'),
  owner: both('办公室'),
  clauses: [{ id: `${code}.1`, heading: both('一'), text: both(text) }],
})
/** Begins a regulation of one’s own, in force at once. */
export async function regulation(
  owner: Person,
  code: string,
  approvalPath: readonly object[],
): Promise<string> {
  const document = documentOf(code, '原文')
  const wish = { code, document, approvalPath, firstVersion: 'at_once' }
  return (await mustBe<RegulationSummary>(201, owner.post('/v1/regulations', wish))).body.id
}
/** Begins a rule set in it. */
export async function begun(by: Person, of: string, kind: string, key: string): Promise<DraftView> {
  const wish = { kind, key, title: both(key) }
  return (await mustBe<DraftView>(201, by.post(`/v1/regulations/${of}/rule-sets`, wish))).body
}
/** Begins a change of its text. */
export async function textOf(by: Person, of: string, code: string, wish = {}): Promise<DraftView> {
  const { body } = await by.get<RegulationView>(`/v1/regulations/${of}`)
  const { version } = body.summary
  const change = { content: documentOf(code, '新文'), note: '改', ...wish }
  const path = `/v1/regulations/${of}/drafts` as const
  return (await mustBe<DraftView>(201, by.post(path, change, { version }))).body
}
/** Begins a change of its survey. */
export const rulesOf = async (by: Person, of: string, wish: object = {}): Promise<DraftView> =>
  (await mustBe<DraftView>(201, ruleSetDraft(by, of, wish))).body
/** The same, where it may be refused. */
export async function ruleSetDraft(by: Person, of: string, wish: object) {
  const { body } = await by.get<{ rules: object; summary: { version: number } }>(
    `/v1/rule-sets/${of}`,
  )
  const { version } = body.summary
  const change = { content: { ...body.rules, expires: { count: 77, unit: 'days' } }, note: '改' }
  return by.post<DraftView & ProblemView>(
    `/v1/rule-sets/${of}/drafts`,
    { ...change, ...wish },
    { version },
  )
}

/** How many batches something takes. */
export async function batchesOf(happens: () => Promise<unknown>): Promise<number> {
  const spies = [env.SHARD_01, env.SHARD_02].map((shard) => vi.spyOn(shard, 'batch'))
  await happens()
  const counted = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  for (const spy of spies) spy.mockRestore()
  return counted
}

/** What was recorded last, in no order: what is done at once is recorded at one moment. */
export const recorded = async (owner: Person, count: number): Promise<string[]> =>
  (await mustBe<{ items: AuditEntry[] }>(200, owner.get(`/v1/audit?limit=${count}`))).body.items
    .map(({ action, subject }) => `${action} ${subject}`)
    .sort()
