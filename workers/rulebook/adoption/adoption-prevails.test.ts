import type {
  DraftSummary,
  DraftView,
  PackConflict,
  ProblemView,
  RegulationSummary,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { valueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { mustBe, signUp } from '../../journeys/front-door'
import {
  contestedIn,
  decide,
  handedOver,
  pathSent,
  questionOf,
  regulationOf,
  ruleSetOf,
  writtenAnew,
} from '../asking-under-test'
import { outcomesAccepted, pass, step } from '../drafts/drafting-under-test'

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

describe('a regulation that meets one in use', () => {
  test('is held against it: whose rules are in use, and that changing them asks approval', async () => {
    const alder = await signUp('alder', { packs: ['R05'] })
    const { body } = await alder.owner.get<List<PackConflict>>('/v1/packs/conflicts?packs=R06,R05')
    const inUse = { packId: 'R05', asksApproval: true }
    expect(body.items.map(({ key, existing, packs }) => [key, existing, packs.length])).toEqual([
      ['office', expect.objectContaining(inUse), 1],
      ['support', expect.objectContaining(inUse), 1],
    ])
    const { existing, packs } = body.items[1]!
    expect(existing?.said.clauses.map(({ id }) => id)).toContain('R05.5')
    expect(packs[0]!.said.rules).not.toEqual(existing?.said.rules)
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
    const r06 = await regulationOf(maple, 'R06')
    expect(r06.ruleSets.map(({ kind }) => kind)).not.toContain('sla')
    // Which of the two texts is gone by is said in both.
    const r05 = await regulationOf(maple, 'R05')
    expect([contestedIn(r06, before), contestedIn(r05, before)]).toEqual([
      ['R06.2.1', 'R06.2.2', 'R06.2.3'].map((id) => `${id} gives way to R05`),
      ['R05.5', 'R05.5.1', 'R05.5.2'].map((id) => `${id} prevails over R06`),
    ])
    const aboutSla = r06.questions.filter(({ key }) => key.startsWith('sla.'))
    expect(aboutSla.length).toBeGreaterThan(0)
    for (const { at, ruleSetId } of aboutSla) expect([at, ruleSetId]).toEqual([null, null])
    const asking = await maple.owner.get<List<RegulationSummary>>(
      `/v1/regulations?question=${aboutSla[0]?.id}`,
    )
    expect(asking.body.items.map(({ packId }) => packId)).toEqual(['R06'])

    // A clause written anew gives way no longer; with the last of them the contest is over.
    const contestedAfter = async (...ids: readonly string[]) => {
      await writtenAnew(maple, r06, ids)
      const both = [await regulationOf(maple, 'R06'), await regulationOf(maple, 'R05')]
      return both.map((each) => contestedIn(each, before).length)
    }
    expect(await contestedAfter('R06.2.1')).toEqual([2, 3])
    expect(await contestedAfter('R06.2.2', 'R06.2.3')).toEqual([0, 0])
  })

  test('prevails from now on as the next version, which keeps the one before', async () => {
    const hazel = await signUp('hazel', { packs: ['R05'] })
    const before = await ruleSetOf(hazel, 'sla')
    const r05 = await regulationOf(hazel, 'R05')
    expect(r05.questions.some(({ ruleSetId }) => ruleSetId === before.summary.id)).toBe(true)
    await mustBe(201, hazel.owner.post('/v1/packs/R06/adoption', settledAs('adopted')))
    // Until it has passed what changes of R05 pass, R05 goes on deciding.
    expect(await ruleSetOf(hazel, 'sla')).toEqual(before)
    const notices = (await regulationOf(hazel, 'R06')).questions
    expect(notices.filter(({ key, at }) => key.startsWith('sla.') && at !== null)).toEqual([])
    await handedOver(hazel)
    const after = await ruleSetOf(hazel, 'sla')
    expect([after.summary.id, after.summary.version]).toEqual([before.summary.id, 2])
    expect(after.rules).not.toEqual(before.rules)
    expect(after.versions.map(({ version, state, note }) => [version, state, note])).toEqual([
      [1, 'superseded', 'R05 软件技术支持服务管理制度'],
      [2, 'in_force', '以 R06《技术支持管理制度》为准，不再依《软件技术支持服务管理制度》。'],
    ])
    expect(after.versions.at(-1)?.noteSaid?.en).toMatch(/^R06 “.+” prevails over “.+”\.$/)
    const signed = after.versions.at(-1)?.verdicts ?? []
    expect(signed.map(({ alone }) => alone)).toEqual([true, true])
    const old = await hazel.owner.get<RuleSetView>(`/v1/rule-sets/${after.summary.id}?version=1`)
    expect(old.body.rules).toEqual(before.rules)

    const [formerly, now] = [await regulationOf(hazel, 'R05'), await regulationOf(hazel, 'R06')]
    expect(after.summary.regulationId).toBe(now.summary.id)
    expect([contestedIn(now, after)[0], contestedIn(formerly, after)[0]]).toEqual([
      'R06.2.1 prevails over R05',
      'R05.5 gives way to R06',
    ])
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
    await mustBe(201, rowan.owner.post('/v1/packs/R06/adoption', settledAs('adopted')))
    await handedOver(rowan)
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

  test('passes what changes of the one in use pass, with an owner as with anybody', async () => {
    const beech = await signUp('beech', { packs: ['R05'] })
    const manager = await beech.as('manager')
    await mustBe(201, beech.owner.post('/v1/packs/R06/adoption', settledAs('adopted')))
    const { items } = (await beech.owner.get<List<DraftSummary>>('/v1/drafts')).body
    expect(items.map(({ state, path }) => [state, path.length > 0])).toEqual([
      ['draft', true],
      ['draft', true],
    ])
    const { id } = items.find(({ kind }) => kind === 'sla') ?? {}
    const { body } = await beech.owner.get<DraftView>(`/v1/drafts/${id}`)
    expect(body.handsTo?.title.zh).toBe('技术支持管理制度')
    // Given up, it is had again: what prevails, and the clauses it rests on.
    const given = await mustBe<DraftView>(200, step(beech.owner, body, 'withdrawal'))
    const again = await mustBe<DraftView>(201, step(beech.owner, given.body, 'renewal'))
    expect([again.body.state, again.body.handsTo]).toEqual(['draft', body.handsTo])
    expect([again.body.content, again.body.citations]).toEqual([body.content, body.citations])
    const draft = await outcomesAccepted(beech.owner, again.body)
    const sent = await step(beech.owner, draft, 'lone-submission', {
      reason: '公司里只有我和经理两个人',
    })
    expect([sent.status, sent.body.state]).toEqual([200, 'in_approval'])
    expect((await ruleSetOf(beech, 'sla')).summary.version).toBe(1)
    await mustBe(200, pass(manager, sent.body))
    const { summary } = await ruleSetOf(beech, 'sla')
    expect(summary.regulationId).toBe((await regulationOf(beech, 'R06')).summary.id)
  })

  test('prevails at once where changes of the one in use pass nothing', async () => {
    const larch = await signUp('larch', { packs: ['R05'] })
    const { summary } = await regulationOf(larch, 'R05')
    expect((await pathSent(larch, summary.id, [])).state).toBe('published')
    const manager = await larch.as('manager')
    await mustBe(201, manager.post('/v1/packs/R06/adoption', settledAs('adopted')))
    expect((await ruleSetOf(larch, 'sla')).summary.version).toBe(2)
  })

  test('of a kind of which one decides is contested under whatever key it stands', async () => {
    const alder = await signUp('whitebeam')
    const words = (text: string) => ({ zh: text, en: text })
    const document = { title: words('响应制度'), scope: words('全体'), owner: words('办公室') }
    const own = await mustBe<RegulationSummary>(
      201,
      alder.owner.post('/v1/regulations', {
        firstVersion: 'at_once',
        code: 'XY',
        document: { ...document, clauses: [] },
      }),
    )
    const begin = (key: string) =>
      mustBe<DraftView>(
        201,
        alder.owner.post(`/v1/regulations/${own.body.id}/rule-sets`, {
          kind: 'sla',
          key,
          title: words('响应'),
        }),
      )
    const begun = await begin('aaa')
    const conflicts = async () =>
      (
        await alder.owner.get<List<PackConflict>>('/v1/packs/conflicts?packs=R05')
      ).body.items.filter(({ kind }) => kind === 'sla')
    // What is only begun decides nothing, and meets nothing.
    expect(await conflicts()).toEqual([])
    await handedOver(alder)
    expect(
      (await conflicts()).map(({ existing, title }) => [existing?.title.zh, title.zh]),
    ).toEqual([['响应制度', '服务时限']])
    const refused = await alder.owner.post<ProblemView>('/v1/packs/R05/adoption')
    expect([refused.status, refused.body.code]).toEqual([409, 'unsettled'])

    const settle = [{ kind: 'sla', key: 'support', prevails: 'existing' }]
    await mustBe(201, alder.owner.post('/v1/packs/R05/adoption', { settle }))
    const all = (await alder.owner.get<List<RuleSetSummary>>('/v1/rule-sets')).body.items
    expect(all.filter(({ kind }) => kind === 'sla').map(({ id }) => id)).toEqual([
      begun.body.ruleSetId,
    ])

    const over = [SUBJECTS[0], { kind: 'sla', key: 'support' }].map((subject) => ({
      ...subject,
      prevails: 'adopted',
    }))
    await mustBe(201, alder.owner.post('/v1/packs/R06/adoption', { settle: over }))
    await handedOver(alder)
    const after = await ruleSetOf(alder, 'sla')
    const r06 = await regulationOf(alder, 'R06')
    expect([after.summary.id, after.summary.key, after.summary.regulationId]).toEqual([
      begun.body.ruleSetId,
      'aaa',
      r06.summary.id,
    ])
    // What the company named its own goes on by that name.
    expect(after.summary.title.zh).toBe('响应')
    const update = await alder.owner.get(`/v1/regulations/${r06.summary.id}/pack-update`)
    expect([update.status, update.body]).toEqual([200, null])
  })
})
