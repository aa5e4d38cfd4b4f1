import type {
  DraftChecks,
  DraftDiffView,
  DraftView,
  FactsFormView,
  RegulationSummary,
  RegulationView,
  RulebookImport,
  RuleKindView,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { decide, ruleSetOf } from './asking-under-test'
import { pass, step } from './drafts/drafting-under-test'
import { exported, importing } from './exchange/exchange-under-test'

let acme: Company
let lead: Person
let own: string

beforeAll(async () => {
  acme = await signUp('ownrules', { packs: ['R19'] })
  lead = await acme.as('lead')
  const words = (text: string) => ({ zh: text, en: text })
  const { body } = await mustBe<RegulationSummary>(
    201,
    acme.owner.post('/v1/regulations', {
      code: 'KQ',
      firstVersion: 'at_once',
      document: {
        title: words('值班制度'),
        scope: words('全体员工'),
        owner: words('办公室'),
        clauses: [{ id: 'KQ.1', heading: words('值班'), text: words('每周一次。') }],
      },
    }),
  )
  own = body.id
})

const begin = (by: Person, wish: object, regulationId = own) =>
  by.post<DraftView>(`/v1/regulations/${regulationId}/rule-sets`, wish)

const TITLE = { zh: '值班津贴', en: 'Duty pay' }

describe('a rule set of one’s own', () => {
  test('of any kind begins with the starter of its kind, as a draft', async () => {
    const { body: kinds } = await lead.get<{ items: RuleKindView[] }>('/v1/rule-kinds')
    expect(kinds.items.length).toBeGreaterThan(19)
    for (const { kind } of kinds.items) {
      const { body } = await mustBe<DraftView>(201, begin(lead, { kind, title: TITLE }))
      expect([body.kind, body.state, body.repeals]).toEqual([kind, 'draft', false])
    }
  })

  test('decides nothing before it has passed the path of its regulation, and then does', async () => {
    const wish = { kind: 'formula', key: 'duty', title: TITLE }
    const { body: draft } = await mustBe<DraftView>(201, begin(lead, wish))
    const read = async () =>
      (await acme.owner.get<RuleSetView>(`/v1/rule-sets/${draft.ruleSetId}`)).body
    expect((await read()).summary.repeal).toMatchObject({ notYet: true, inEffect: true })
    // A case of another formula, with other variables, is nothing to begin with.
    const form = await lead.get<FactsFormView>(`/v1/drafts/${draft.id}/facts-form`)
    expect(form.body.examples.map(({ facts }) => facts)).toEqual([
      { values: { amount: 100_00, share: '10' } },
    ])
    const trial = `/v1/rule-sets/${draft.ruleSetId}/trial`
    const facts = { values: {} }
    const before = await acme.owner.post<{ refusal?: { code: string } }>(trial, { facts })
    expect(before.body.refusal?.code).toBe('not_in_force')

    const file = await exported(acme.owner)
    expect([file.includes('begun: '), file.includes('repealed: ')]).toEqual([true, false])
    const other = await signUp('ownrulesfile')
    const { body: told } = await mustBe<RulebookImport>(200, importing(other.owner, file))
    // What is only begun holds at no time yet, and is no repeal.
    expect(told.ruleSets.find(({ key }) => key === 'duty')).toMatchObject({
      becomes: 'written',
      validFrom: null,
      repeals: false,
      earlier: [],
    })
    expect(await exported(other.owner)).toBe(file)

    const manager = await acme.as('manager')
    const submitted = (await mustBe<DraftView>(200, step(lead, draft, 'submission'))).body
    await mustBe(200, pass(acme.owner, (await pass(manager, submitted)).body))
    expect((await read()).summary).toMatchObject({ repeal: null, version: 2, key: 'duty' })
    const isFirst = async () =>
      (await acme.owner.get<DraftDiffView>(`/v1/drafts/${draft.id}/diff`)).body.isFirst
    expect(await isFirst()).toBe(true)
    const after = await acme.owner.post<{ refusal?: { code: string } }>(trial, { facts })
    expect(after.body.refusal?.code).not.toBe('not_in_force')
  })

  test('is shown by the version that will decide first, in a list as by itself', async () => {
    const wish = { kind: 'formula', key: 'later', title: TITLE }
    const { body: draft } = await mustBe<DraftView>(201, begin(lead, wish))
    const shown = async () => {
      const { body: list } = await lead.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
      const { body: of } = await lead.get<RegulationView>(`/v1/regulations/${own}`)
      const { body } = await lead.get<RuleSetView>(`/v1/rule-sets/${draft.ruleSetId}`)
      const inList = [list.items, of.ruleSets].flatMap((all) =>
        all.filter(({ id }) => id === draft.ruleSetId),
      )
      return [...inList, body.summary].map(({ shownVersion }) => shownVersion)
    }
    expect(await shown()).toEqual([1, 1, 1])
    const { id, content, note, version } = draft
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    const validFrom = `${day}T00:00:00.000Z`
    const { body: dated } = await mustBe<DraftView>(
      200,
      lead.put(`/v1/drafts/${id}`, { content, note, validFrom }, { version }),
    )
    const { body: sent } = await mustBe<DraftView>(200, step(lead, dated, 'submission'))
    await mustBe(200, pass(acme.owner, (await pass(await acme.as('manager'), sent)).body))
    expect(await shown()).toEqual([2, 2, 2])
  })

  test('is answered in its draft as long as it decides nothing, and says so', async () => {
    const wish = { kind: 'leaving', key: 'own_leaving', title: TITLE }
    const { body: draft } = await mustBe<DraftView>(201, begin(lead, wish))
    const { body } = await lead.get<RuleSetView>(`/v1/rule-sets/${draft.ruleSetId}`)
    const asked = body.questions.filter(({ at }) => at !== null)
    expect(new Set(asked.map(({ holds }) => holds))).toEqual(new Set(['in_draft']))
    const question = asked.find(({ options }) => options.length > 0)
    assert(question !== undefined, 'it asks something with options')
    const refused = await decide(acme, question, question.options[0]?.value)
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { detail: '这套规则尚未施行：请在它的草案中填写，并让草案通过审批。' },
    ])
  })

  test('may be a copy of another, with what that decided, and of its kind only', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'leaving')
    const wish = { kind: 'leaving', title: TITLE, copyOf: summary.id }
    expect((await mustBe<DraftView>(201, begin(lead, wish))).body.content).toEqual(rules)
    expect((await begin(lead, { ...wish, kind: 'award' })).status).toBe(422)
  })

  test('names the figures it begins with that no clause says; a pack’s are the pack’s', async () => {
    const { body: regulations } = await lead.get<{ items: RegulationSummary[] }>('/v1/regulations')
    const packed = regulations.items.find(({ packId }) => packId === 'R19')?.id
    const said = async (regulationId = own) => {
      const wish = { kind: 'travel', title: TITLE }
      const { body: draft } = await mustBe<DraftView>(201, begin(lead, wish, regulationId))
      const { body } = await lead.get<DraftChecks>(`/v1/drafts/${draft.id}/checks`)
      const told = body.findings.find(({ code }) => code === 'no_clause_says')
      return [told?.already, told?.rules?.map(({ rule, figures }) => [rule, ...figures])]
    }
    // KQ.1 has no figure that travel goes by.
    expect(await said()).toEqual([
      false,
      [
        ['/guidance/dayFen', '120.00', '7'],
        ['/work', '60.00', '80.00'],
        ['/newEmployee/dayFen', '60.00'],
      ],
    ])
    expect(await said(packed)).toEqual([undefined, undefined])
  })

  test('is not begun by someone who may not draft, nor twice under one name', async () => {
    const wish = { kind: 'team', key: 'crew', title: TITLE }
    expect((await begin(await acme.as('engineer'), wish)).status).toBe(403)
    await mustBe(201, begin(lead, wish))
    expect((await begin(lead, wish)).status).toBe(409)
  })

  test('does not begin to decide beside one that others sign for, until that is repealed', async () => {
    const pay = await ruleSetOf(acme, 'pay')
    const wish = { kind: 'pay', key: 'aaa', title: TITLE, copyOf: pay.summary.id }
    const inTheWay = async () => {
      const list = `/v1/rule-kinds?regulationId=${own}` as const
      const { items } = (await lead.get<{ items: RuleKindView[] }>(list)).body
      return items.find(({ kind }) => kind === 'pay')?.rival
    }
    expect(await inTheWay()).toMatchObject({ zh: expect.stringContaining(pay.summary.title.zh) })
    const { body: draft } = await mustBe<DraftView>(201, begin(lead, wish))
    // It may be begun, since the other may be gone by then; and says so at once.
    expect(draft.rival).toEqual(await inTheWay())
    const told = async () =>
      (await lead.get<DraftChecks>(`/v1/drafts/${draft.id}/checks`)).body.findings.filter(
        ({ code }) => code === 'decided_elsewhere',
      )
    expect(await told()).toMatchObject([{ severity: 'error', message: draft.rival }])
    const refused = await step(lead, draft, 'submission')
    expect(refused.body.detail).toBe(draft.rival?.zh)
    expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
    expect(refused.body.detail).toContain(pay.summary.title.zh)

    const at = `/v1/rule-sets/${pay.summary.id}/drafts` as const
    const repeal = { repeals: true, note: '改由值班制度规定' }
    const { version } = pay.summary
    const ending = (await mustBe<DraftView>(201, lead.post(at, repeal, { version }))).body
    const sent = (await mustBe<DraftView>(200, step(lead, ending, 'submission'))).body
    const seen = (await mustBe<DraftView>(200, pass(await acme.as('manager'), sent))).body
    await mustBe(200, pass(acme.owner, seen))
    expect([await inTheWay(), await told()]).toEqual([null, []])
    const { body: unhindered } = await mustBe<DraftView>(200, step(lead, draft, 'submission'))
    expect(unhindered.rival).toBeNull()

    // Nor beside one of its own regulation: of a kind of which one decides, that one is changed.
    const second = await mustBe<DraftView>(201, begin(lead, { ...wish, key: 'bbb' }))
    const waiting = (await acme.owner.get<DraftView>(`/v1/drafts/${draft.id}`)).body
    const seenToo = (await mustBe<DraftView>(200, pass(await acme.as('manager'), waiting))).body
    await mustBe(200, pass(acme.owner, seenToo))
    const beside = await step(lead, second.body, 'submission')
    expect([beside.status, beside.body.detail]).toEqual([
      409,
      `这部制度已有同类规则“${TITLE.zh}”，同时只能有一套起作用。请起草修改那一套，或先将其废止。`,
    ])
  })
})
