import type {
  DraftSummary,
  PackConflict,
  ProblemView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { valueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { decide, pathSent, questionOf, ruleSetOf } from '../asking'
import { pass } from '../drafts/drafting-under-test'

interface List<Item> {
  readonly items: Item[]
}
const SUBJECTS = [
  { kind: 'calendar', key: 'office' },
  { kind: 'sla', key: 'support' },
]
const settledAs = (prevails: string) => ({
  settle: SUBJECTS.map((subject) => ({ ...subject, prevails })),
})

const regulation = async ({ owner }: Company, packId: string): Promise<RegulationView> => {
  const { body } = await owner.get<List<RegulationSummary>>('/v1/regulations')
  const id = body.items.find((each) => each.packId === packId)?.id
  return (await owner.get<RegulationView>(`/v1/regulations/${id}`)).body
}

describe('a regulation that meets one in use', () => {
  test('is held against it: whose rules are in use, and that changing them asks approval', async () => {
    const alder = await signUp('alder', { packs: ['R05'] })
    const { body } = await alder.owner.get<List<PackConflict>>('/v1/packs/conflicts?packs=R06,R05')
    const inUse = { packId: 'R05', asksApproval: true }
    expect(body.items.map(({ key, existing, packs }) => [key, existing, packs.length])).toEqual([
      ['office', expect.objectContaining(inUse), 1],
      ['support', expect.objectContaining(inUse), 1],
    ])
    const refused = await alder.owner.post<ProblemView>('/v1/packs/R06/adoption')
    expect([refused.status, refused.body.errors?.[1]?.message]).toEqual([
      409,
      '服务水平协议：现行《软件技术支持服务管理制度》、R06《技术支持管理制度》都有规定，请选定以哪一部为准。',
    ])
  })

  test('comes without the rules on which the one in use prevails, and asks about them as notices', async () => {
    const maple = await signUp('maple', { packs: ['R05'] })
    const before = await ruleSetOf(maple, 'sla')
    const adopted = await maple.owner.post('/v1/packs/R06/adoption', settledAs('existing'))
    expect(adopted.status).toBe(201)
    expect(await ruleSetOf(maple, 'sla')).toEqual(before)
    const r06 = await regulation(maple, 'R06')
    expect(r06.ruleSets.map(({ kind }) => kind)).not.toContain('sla')
    const aboutSla = r06.questions.filter(({ key }) => key.startsWith('sla.'))
    expect(aboutSla.length).toBeGreaterThan(0)
    for (const { at, ruleSetId } of aboutSla) expect([at, ruleSetId]).toEqual([null, null])
  })

  test('prevails from now on as the next version, which keeps the one before', async () => {
    const hazel = await signUp('hazel', { packs: ['R05'] })
    const before = await ruleSetOf(hazel, 'sla')
    const r05 = await regulation(hazel, 'R05')
    expect(r05.questions.some(({ ruleSetId }) => ruleSetId === before.summary.id)).toBe(true)
    expect((await hazel.owner.post('/v1/packs/R06/adoption', settledAs('adopted'))).status).toBe(
      201,
    )
    const after = await ruleSetOf(hazel, 'sla')
    expect([after.summary.id, after.summary.version]).toEqual([before.summary.id, 2])
    expect(after.rules).not.toEqual(before.rules)
    expect(after.versions.map(({ version, state, note }) => [version, state, note])).toEqual([
      [1, 'superseded', 'R05 软件技术支持服务管理制度'],
      [2, 'in_force', '以 R06《技术支持管理制度》为准，不再依《软件技术支持服务管理制度》。'],
    ])
    const old = await hazel.owner.get<RuleSetView>(`/v1/rule-sets/${after.summary.id}?version=1`)
    expect(old.body.rules).toEqual(before.rules)

    const [formerly, now] = [await regulation(hazel, 'R05'), await regulation(hazel, 'R06')]
    expect(after.summary.regulationId).toBe(now.summary.id)
    // What R06 has nothing to say about stays with R05.
    expect(formerly.ruleSets.map(({ key }) => key).sort()).toEqual([
      'intake_record',
      'satisfaction',
      'solution',
      'tickets',
    ])
    const passed = r05.questions.filter(({ ruleSetId }) => ruleSetId === before.summary.id)
    const left = formerly.questions.filter(({ id }) => passed.some((each) => each.id === id))
    expect(left.map(({ at }) => at)).toEqual(passed.map(() => null))
    expect(formerly.questions.length).toBe(r05.questions.length)
    const cited = new Set(
      after.sentences.flatMap(({ clauses }) => clauses.map((id) => id.slice(0, 3))),
    )
    expect([...cited]).toEqual(['R06'])
  })

  test('brings its own questions, which are decided where they stand', async () => {
    const rowan = await signUp('rowan', { packs: ['R05'] })
    await rowan.owner.post('/v1/packs/R06/adoption', settledAs('adopted'))
    const { questions, summary } = await ruleSetOf(rowan, 'sla')
    const open = questions.find(
      ({ at, mustAsk, proposed }) => at !== null && mustAsk && proposed !== undefined,
    )
    const asked = await questionOf(rowan, 'sla', open?.key ?? '')
    expect((await decide(rowan, asked, open?.proposed)).status).toBe(200)
    const decided = await ruleSetOf(rowan, 'sla')
    expect(decided.summary.openMustAskCount).toBe(summary.openMustAskCount - 1)
    expect(valueAt(decided.rules, open?.at ?? '')).toEqual(open?.proposed)
  })

  test('is put past an approval path by the owner alone', async () => {
    const beech = await signUp('beech', { packs: ['R05'] })
    const manager = await beech.as('manager')
    const refused = await manager.post<ProblemView>('/v1/packs/R06/adoption', settledAs('adopted'))
    expect([refused.status, refused.body.code]).toEqual([403, 'not_allowed'])
    expect(refused.body.detail).toMatch(/只有企业所有者可以决定/)
    expect((await ruleSetOf(beech, 'sla')).summary.version).toBe(1)

    const { summary } = await regulation(beech, 'R05')
    expect((await pathSent(beech, summary.id, [])).waitsAt).toBe(0)
    const { items } = (await manager.get<{ items: DraftSummary[] }>('/v1/drafts')).body
    await mustBe(200, pass(manager, items[0]!))
    const adopted = await manager.post('/v1/packs/R06/adoption', settledAs('adopted'))
    expect(adopted.status).toBe(201)
  })

  test('a manager may adopt it as long as what is in use prevails', async () => {
    const larch = await signUp('larch', { packs: ['R05'] })
    const manager = await larch.as('manager')
    expect((await manager.post('/v1/packs/R06/adoption', settledAs('existing'))).status).toBe(201)
  })
})
