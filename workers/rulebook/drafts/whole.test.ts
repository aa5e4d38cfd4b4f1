import type {
  DraftChecks,
  DraftSummary,
  DraftView,
  ProblemView,
  RegulationView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { goAlong, pass, step } from './drafting-under-test'
import {
  batchesOf,
  begun,
  documentOf,
  inDays,
  LOOK,
  recorded,
  regulation,
  ruleSetDraft,
  rulesOf,
  textOf,
} from './whole-under-test'

let acme: Company
let manager: Person
let lead: Person
let finance: Person
/** Its changes pass one lead. */
let own: string
let survey: string

const read = async ({ id }: { readonly id: string }) =>
  (await mustBe<DraftView>(200, manager.get(`/v1/drafts/${id}`))).body
const added = async (by: Person, part: DraftView, text: DraftView) =>
  (await mustBe<DraftView>(200, goAlong(by, await read(part), text.id))).body
const namesOf = ({ authors }: DraftView) => authors.map(({ personId }) => personId)

beforeAll(async () => {
  acme = await signUp('whole', { packs: [] })
  manager = await acme.as('manager')
  lead = await acme.as('lead')
  finance = await acme.as('finance')
  own = await regulation(acme.owner, 'X', LOOK)
  const first = await begun(manager, own, 'survey', 'sx')
  survey = first.ruleSetId ?? ''
  const { body: sent } = await mustBe<DraftView>(200, step(manager, first, 'submission'))
  await mustBe(200, pass(lead, sent))
})

test('the reviewer’s own draft, added to a text, takes nobody around the reviewer', async () => {
  const text = await textOf(manager, own, 'X')
  const needless = await step(acme.owner, text, 'lone-submission', {
    reason: '今天不想等别人来看这一份',
  })
  expect([needless.status, needless.body.code]).toEqual([409, 'wrong_state'])

  const part = await rulesOf(lead, survey)
  await added(manager, part, text)
  const whole = await read(text)
  const { stuckAt } = (await manager.get<DraftChecks>(`/v1/drafts/${text.id}/checks`)).body
  expect(stuckAt.map(({ station, takeOut }) => [station, takeOut])).toEqual([[0, [part.id]]])
  for (const what of ['submission', 'lone-submission']) {
    const body = what === 'submission' ? undefined : { reason: '今天不想等别人来看这一份' }
    const refused = await step(acme.owner, whole, what, body)
    expect([refused.status, refused.body.code]).toEqual([409, 'nobody_to_pass'])
    expect(refused.body.detail).toContain('“sx”')
  }
  // Of one rule set one draft goes along.
  const second = await goAlong(finance, await rulesOf(finance, survey), text.id)
  expect([second.status, second.body.detail]).toEqual([409, expect.stringContaining('合并为一份')])
})

test('whoever has rules take effect on the day of a text is one of their authors; the day is given back', async () => {
  const validFrom = inDays(20)
  const text = await textOf(manager, own, 'X', { validFrom, later: 'end' })
  const part = await rulesOf(finance, survey)
  const along = await added(lead, part, text)
  expect([along.validFrom, along.later, namesOf(along)]).toEqual([
    validFrom,
    'end',
    [finance.personId, lead.personId],
  ])
  const { body: left } = await mustBe<DraftView>(200, goAlong(lead, along, null))
  expect([left.validFrom, left.later]).toEqual([null, 'carry'])
})

test('who wrote only the rules judges the whole no more than they take it back', async () => {
  const text = await textOf(manager, own, 'X')
  const part = await rulesOf(finance, survey)
  await added(finance, part, text)
  const { body: sent } = await mustBe<DraftView>(200, step(manager, await read(text), 'submission'))
  expect(namesOf(sent)).toEqual([manager.personId, finance.personId])
  const ofBoth = (did: string) => [text, part].map(({ id }) => `draft.${did} ${id}`).sort()
  expect(await recorded(acme.owner, 2)).toEqual(ofBoth('submitted'))
  expect((await step(finance, sent, 'withdrawal')).status).toBe(403)
  const word = { outcome: 'returned', comment: '请核对' }
  const { body: returned } = await mustBe<DraftView>(200, step(lead, sent, 'verdicts', word))
  expect(namesOf(returned)).toEqual([manager.personId])
  expect(await recorded(acme.owner, 2)).toEqual(ofBoth('returned'))
})

test('a text is begun together with the rules that go along, or neither is', async () => {
  const drafts = async () =>
    (await lead.get<{ items: DraftSummary[] }>('/v1/drafts?view=open')).body.items.length
  const part = await rulesOf(finance, survey)
  const before = await drafts()
  const { body } = await manager.get<RegulationView>(`/v1/regulations/${own}`)
  const { version } = body.summary
  const wish = { content: documentOf('X', '新文'), note: '改', validFrom: inDays(20) }
  const path = `/v1/regulations/${own}/drafts` as const
  const named = { draftId: part.id, version: part.version }
  const start = (rules: readonly object[]) =>
    manager.post<DraftView & ProblemView>(path, { ...wish, rules }, { version })

  const twice = await start([named, named])
  expect([twice.status, twice.body.errors?.map(({ pointer }) => pointer)]).toEqual([
    422,
    ['/rules/1/draftId'],
  ])
  const unseen = await start([{ ...named, version: part.version + 1 }])
  expect([unseen.status, unseen.body.draftId]).toEqual([412, part.id])
  expect([(await drafts()) - before, (await read(part)).goesWith]).toEqual([0, null])

  const text = (await mustBe<DraftView>(201, start([named]))).body
  expect([text.along.map(({ id }) => id), text.along[0]?.validFrom]).toEqual([
    [part.id],
    wish.validFrom,
  ])
  expect(namesOf(await read(part))).toEqual([finance.personId, manager.personId])

  // What is named is called by its name; what does not go along is no part.
  const other = await start([{ draftId: text.id, version: text.version }])
  expect([other.status, other.body.detail]).toEqual([
    409,
    '一并提交的条文《X 制度》：只有规则草案可以与所属制度的条文草案一并提交。',
  ])
  expect(unseen.body.detail).toBe(
    '一并提交的规则“sx”：在此期间有改动，请打开它的草案，看过现在的内容再继续。',
  )

  const second = await ruleSetDraft(lead, survey, { goesWith: text.id })
  expect([second.status, second.body.detail]).toEqual([409, expect.stringContaining('合并为一份')])
  await mustBe(200, goAlong(finance, await read(part), null))
  const { body: joined } = await mustBe<DraftView>(
    201,
    ruleSetDraft(lead, survey, { goesWith: text.id }),
  )
  expect([joined.goesWith, joined.validFrom]).toEqual([text.id, wish.validFrom])
  const dated = { goesWith: text.id, validFrom: inDays(21) }
  expect((await ruleSetDraft(finance, survey, dated)).body.errors?.[0]?.pointer).toBe('/validFrom')
  expect(await recorded(acme.owner, 3)).toEqual([
    `draft.changed ${text.id}`,
    `draft.started ${joined.id}`,
    `draft.went_along ${joined.id}`,
  ])
  // Whoever read the text before has not seen what goes along.
  expect((await step(manager, text, 'submission')).status).toBe(412)
})

test('however many rules are named with a text, they are read in as many batches', async () => {
  const more = await begun(manager, own, 'formula', 'fx')
  const { body } = await manager.get<RegulationView>(`/v1/regulations/${own}`)
  const starting = async (...named: readonly DraftView[]) => {
    const rules = named.map(({ id: draftId, version }) => ({ draftId, version }))
    const wish = { content: documentOf('X', '新文'), note: '改', rules }
    const path = `/v1/regulations/${own}/drafts` as const
    const { version } = body.summary
    return batchesOf(() => mustBe(201, manager.post(path, wish, { version })))
  }
  const one = await starting(await rulesOf(manager, survey))
  expect(await starting(more, await rulesOf(manager, survey))).toBe(one)
})

test('words renewed are still those of who wrote them', async () => {
  const theirs = await rulesOf(lead, survey)
  const { body: given } = await mustBe<DraftView>(200, step(lead, theirs, 'withdrawal'))
  const rules = [{ draftId: given.id, version: given.version }]
  const wish = { content: documentOf('X', '新文'), note: '改', rules }
  const named = await manager.post<ProblemView>(`/v1/regulations/${own}/drafts`, wish, {
    version: 1,
  })
  expect([named.status, named.body.draftId]).toEqual([409, given.id])
  const { body: renewed } = await mustBe<DraftView>(201, step(manager, given, 'renewal'))
  expect(namesOf(renewed)).toEqual([lead.personId, manager.personId])
})

test('rules that have come under another regulation are not passed on the path of the former one', async () => {
  const open = await textOf(manager, own, 'X')
  const loose = await added(manager, await rulesOf(manager, survey), open)
  const text = await textOf(manager, own, 'X')
  const part = await added(manager, await rulesOf(manager, survey), text)
  const { body: sent } = await mustBe<DraftView>(200, step(manager, await read(text), 'submission'))

  const before = await read(open)
  const settle = [{ kind: 'survey', key: 'sx', prevails: 'adopted' }]
  await mustBe(201, acme.owner.post('/v1/packs/R05/adoption', { settle }))
  const { body: list } = await lead.get<{ items: DraftSummary[] }>('/v1/drafts?view=open')
  const known = [loose.id, part.id]
  const handover = list.items.find(
    ({ id, ruleSetId, note }) => ruleSetId === survey && !known.includes(id) && note !== '改',
  )
  const { body: asked } = await mustBe<DraftView>(
    200,
    step(manager, await read({ id: handover?.id ?? '' }), 'submission'),
  )
  await mustBe(200, pass(lead, asked))

  // What is being written is taken out of its text, which counts as changed by it.
  expect([(await read(loose)).goesWith, (await read(open)).version]).toEqual([
    null,
    before.version + 1,
  ])
  const refused = await pass(lead, sent)
  expect([refused.status, refused.body.draftId]).toEqual([409, part.id])
  expect(refused.body.detail).toContain('不属于那部制度')
  const word = { outcome: 'returned', comment: '规则已归他部' }
  await mustBe(200, step(lead, sent, 'verdicts', word))
  expect((await step(manager, await read(text), 'submission')).status).toBe(409)
  await mustBe(200, goAlong(manager, await read(part), null))
  await mustBe(200, step(manager, await read(text), 'submission'))
})

test('two rule sets of a kind do not begin together, nor any past the repeal of their regulation', async () => {
  const free = await regulation(acme.owner, 'Z', [])
  const publish = async (draft: DraftView) =>
    (await mustBe<DraftView>(200, step(manager, await read(draft), 'submission'))).body
  const first = await begun(manager, free, 'triage', 'one')
  await publish(first)
  const one = first.ruleSetId ?? ''
  await publish(await rulesOf(manager, one, { content: undefined, repeals: true }))
  const second = await begun(manager, free, 'triage', 'two')
  const { content } = await read(first)
  const back = await rulesOf(manager, one, { content })
  const text = await textOf(manager, free, 'Z')
  for (const part of [back, second]) await added(manager, part, text)
  const twice = await step(manager, await read(text), 'submission')
  expect([twice.status, twice.body.detail]).toEqual([409, expect.stringContaining('一同开始施行')])

  await mustBe(200, goAlong(manager, await read(second), null))
  await publish(
    await textOf(manager, free, 'Z', { content: undefined, repeals: true, validFrom: inDays(30) }),
  )
  const until = await textOf(manager, free, 'Z')
  await mustBe(200, goAlong(manager, await read(back), null))
  await added(manager, back, until)
  const past = await step(manager, await read(until), 'submission')
  expect([past.status, past.body.detail]).toEqual([409, expect.stringContaining('废止之后')])
})
