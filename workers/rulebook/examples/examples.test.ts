import type {
  DraftChecks,
  DraftView,
  ExampleView,
  FactsFormView,
  ProblemView,
  RuleSetSummary,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { decide, questionOf, ruleSetOf, withoutApproval } from '../asking-under-test'
import { pass, step } from '../drafts/drafting-under-test'

let acme: Company
let lead: Person
let rival: Company

beforeAll(async () => {
  acme = await signUp('examples', { packs: ['R19'] })
  lead = await acme.as('lead')
  rival = await signUp('examplesrival', { packs: ['R19'] })
  const waits = await questionOf(acme, 'leaving', 'leaving.final_pay_waits')
  await mustBe(200, decide(acme, waits, waits.options[0]?.value))
})

interface Leaving {
  readonly handover: { readonly items: readonly { readonly key: string }[] }
}
interface Examples {
  readonly items: readonly ExampleView[]
}

interface Trail {
  readonly items: readonly { readonly action: string }[]
}
const droppedIn = ({ items }: Trail) =>
  items.filter(({ action }) => action === 'rule_example.dropped').length

/** Hand-over of whoever leaves: with its one question decided, every case has a result. */
const leaving = () => ruleSetOf(acme, 'leaving')

/** The rules with one more thing to hand over, which nobody in a worked case did. */
function withOneMore(rules: unknown, key: string) {
  const { handover } = rules as Leaving
  const item = { ...handover.items[0], key, name: { zh: key, en: key } }
  return { ...(rules as object), handover: { ...handover, items: [...handover.items, item] } }
}

/** A draft of them. */
async function withItem(by: Person, key: string): Promise<DraftView> {
  const { summary, rules } = await leaving()
  const content = withOneMore(rules, key)
  const { version } = summary
  return (
    await mustBe<DraftView>(
      201,
      by.post(`/v1/rule-sets/${summary.id}/drafts`, { content, note: '加一项' }, { version }),
    )
  ).body
}
const checks = async (by: Person, { id }: DraftView) =>
  (await mustBe<DraftChecks>(200, by.get(`/v1/drafts/${id}/checks`))).body.examples
const accept = (by: Person, draft: DraftView, { changed }: DraftChecks['examples']) =>
  by.put<DraftView>(
    `/v1/drafts/${draft.id}/accepted-outcomes`,
    { outcomes: changed.map(({ id, after }) => ({ id, after })) },
    { version: draft.version },
  )
const keep = (by: Person, facts: unknown, name = '一样没交') =>
  leaving().then(({ summary }) =>
    by.post<Examples & ProblemView>(`/v1/rule-sets/${summary.id}/examples`, { name, facts }),
  )

test('a draft under which a worked case comes out otherwise is not submitted until its author stands by that', async () => {
  const draft = await withItem(lead, 'keys')
  const seen = await checks(lead, draft)
  expect(seen.changed).toMatchObject([
    { name: { zh: '四项全部移交' }, mustAccept: true, acceptedBy: null },
    { name: { zh: '借款未清' }, mustAccept: true, acceptedBy: null },
  ])
  const refused = await step(lead, draft, 'submission')
  expect([refused.status, refused.body.errors]).toMatchObject([
    422,
    [
      { code: 'example_changed', message: expect.stringContaining('四项全部移交') },
      { code: 'example_changed', message: expect.stringContaining('借款未清') },
    ],
  ])

  const accepted = (await mustBe<DraftView>(200, accept(lead, draft, seen))).body
  const reviewer = await acme.as('manager')
  const submitted = (await mustBe<DraftView>(200, step(lead, accepted, 'submission'))).body
  // Whoever judges it sees which results it changes, and who stands by them.
  expect((await checks(acme.owner, submitted)).changed).toMatchObject([
    { acceptedBy: expect.stringMatching(/./) },
    { acceptedBy: expect.stringMatching(/./) },
  ])
  const reviewed = (await mustBe<DraftView>(200, pass(reviewer, submitted))).body
  expect((await mustBe<DraftView>(200, pass(acme.owner, reviewed))).body.state).toBe('published')

  // A name that speaks of the outcome it was written with says that this is no longer so.
  const { summary } = await leaving()
  const form = await acme.owner.get<FactsFormView>(`/v1/rule-sets/${summary.id}/facts-form`)
  const names = form.body.examples.map(({ name }) => name.zh)
  expect(names).toContain('四项全部移交（原例；此处结果不同）')
  expect(names.filter((name) => !name.endsWith('结果不同）')).length).toBeGreaterThan(0)
})

test('an outcome that is not the one that was accepted is not accepted, and whoever accepts is an author', async () => {
  const draft = await withItem(acme.owner, 'car')
  const seen = await checks(acme.owner, draft)
  const other = { ...seen, changed: seen.changed.map((each) => ({ ...each, after: {} })) }
  const { body: claimed } = await mustBe<DraftView>(200, accept(lead, draft, other))
  expect(claimed.authors).toHaveLength(2)
  const { changed } = await checks(lead, draft)
  expect(changed.map(({ acceptedBy }) => acceptedBy)).toEqual([null, null])
  expect((await step(acme.owner, claimed, 'submission')).status).toBe(422)
})

test('a case of the company’s own counts like those of its pack, until it is kept no longer', async () => {
  const { summary } = await leaving()
  const facts = { about: 'handover', signed: [] }
  const kept = (await mustBe<Examples>(201, keep(lead, facts))).body.items.at(-1)
  expect(kept).toMatchObject({ name: { zh: '一样没交' }, kept: { by: expect.any(String) } })
  const seen = await checks(lead, await withItem(lead, 'badge'))
  expect(seen.changed.map(({ name }) => name.zh)).toContain('一样没交')

  const again = await keep(lead, facts, '又一次')
  expect([again.status, again.body.errors?.[0]?.code]).toEqual([422, 'duplicate'])
  const unread = await keep(lead, { ...facts, signed: 'all' })
  expect([unread.status, unread.body.errors?.[0]?.pointer]).toEqual([422, '/facts/signed'])

  const at = `/v1/rule-sets/${summary.id}/examples`
  const why = `?reason=${encodeURIComponent('与另一例重复')}`
  const unsaid = await lead.call<ProblemView>('DELETE', `${at}/${kept?.id}`)
  expect([unsaid.status, unsaid.body.errors?.[0]?.pointer]).toEqual([422, '/query/reason'])
  const gone = await Promise.all([
    rival.owner.call('DELETE', `${at}/${kept?.id}${why}`),
    acme.owner.call('DELETE', `${at}/exm_none${why}`),
  ])
  expect(gone.map(({ status }) => status)).toEqual([404, 404])
  const draft = await withItem(lead, 'laptop')
  const { body: trail } = await acme.owner.get<Trail>('/v1/audit')
  // Twice is once.
  for (const _ of [1, 2]) {
    const left = await lead.call<Examples>('DELETE', `${at}/${kept?.id}${why}`)
    expect([left.status, left.body.items.map(({ id }) => id)]).toEqual([
      200,
      expect.not.arrayContaining([kept?.id]),
    ])
  }
  const after = (await acme.owner.get<Trail>('/v1/audit')).body
  expect(droppedIn(after) - droppedIn(trail)).toBe(1)
  // Whoever drops the case that stops a draft answers for it all the same, in that draft and the next.
  for (const stopped of [draft, await withItem(lead, 'phone')]) {
    const dropped = (await checks(lead, stopped)).changed.filter(({ id }) => id === kept?.id)
    expect(dropped).toMatchObject([
      {
        name: { zh: expect.stringMatching(/^一样没交（.+已删除：与另一例重复）$/) },
        mustAccept: true,
      },
    ])
    const refused = await step(lead, stopped, 'submission')
    expect(JSON.stringify([refused.status, refused.body.errors])).toContain('已删除：与另一例重复')
  }
  // Once a change has answered for it, it is gone.
  const accepted = (await accept(lead, draft, await checks(lead, draft))).body
  const sent = (await mustBe<DraftView>(200, step(lead, accepted, 'submission'))).body
  const reviewed = (await mustBe<DraftView>(200, pass(await acme.as('manager'), sent))).body
  await mustBe<DraftView>(200, pass(acme.owner, reviewed))
  const later = await checks(lead, await withItem(lead, 'desk'))
  expect(later.changed.map(({ id }) => id)).not.toContain(kept?.id)
})

test('where nothing has to pass a path, the result of a worked case is not changed past a draft either', async () => {
  await withoutApproval(rival)
  const waits = await questionOf(rival, 'leaving', 'leaving.final_pay_waits')
  await mustBe(200, decide(rival, waits, waits.options[0]?.value))
  const { summary, rules } = await ruleSetOf(rival, 'leaving')
  const refused = await rival.owner.post<ProblemView>(
    `/v1/rule-sets/${summary.id}/versions`,
    { rules: withOneMore(rules, 'keys'), note: '加一项' },
    { version: summary.version },
  )
  const codes = refused.body.errors?.map(({ code, pointer }) => [code, pointer])
  expect([refused.status, new Set(codes?.flat())]).toEqual([
    422,
    new Set(['example_changed', '/rules']),
  ])
  expect((await ruleSetOf(rival, 'leaving')).summary.version).toBe(summary.version)
})

test('a rule set has the cases of its own pack, not of every pack that has one like it', async () => {
  const duo = await signUp('examplesduo', { packs: ['R08'] })
  const { body } = await duo.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const survey = body.items.find(({ kind }) => kind === 'survey')
  const form = await mustBe<FactsFormView>(
    200,
    duo.owner.get(`/v1/rule-sets/${survey?.id}/facts-form`),
  )
  const from = new Set(form.body.examples.map(({ id }) => id.split('/')[0]))
  expect([...from].sort()).toEqual(['R08', 'survey'])
})
