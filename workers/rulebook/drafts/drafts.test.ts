import type {
  DraftSummary,
  DraftView,
  ProblemView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { neighbourOf } from '../../journeys/neighbours'
import { ruleSetOf, withoutApproval } from '../asking-under-test'
import { pages, pass, step } from './drafting-under-test'

interface List<Item> {
  readonly items: Item[]
  readonly nextCursor: string | null
}

let acme: Company
let rival: Company
let lead: Person
let manager: Person
let regulationId: string

beforeAll(async () => {
  acme = await signUp('draftacme')
  rival = await neighbourOf(acme, () => signUp('draftrival'))
  await acme.owner.post('/v1/packs/R19/adoption')
  await rival.owner.post('/v1/packs/R19/adoption')
  lead = await acme.as('lead')
  manager = await acme.as('manager')
  const { body } = await acme.owner.get<List<RegulationSummary>>('/v1/regulations')
  regulationId = body.items[0]?.id ?? ''
})

/** The day up to which quantities are reported, moved, as a draft by the lead. */
async function raisedPrice(wish: object = {}): Promise<{ before: RuleSetView; draft: DraftView }> {
  const before = await ruleSetOf(acme, 'piecework')
  const rules = before.rules as { statementDay: number }
  const content = { ...rules, statementDay: rules.statementDay === 5 ? 6 : 5 }
  const { body } = await mustBe<DraftView>(
    201,
    lead.post(
      `/v1/rule-sets/${before.summary.id}/drafts`,
      { content, note: '每月5日前报量', ...wish },
      { version: before.summary.version },
    ),
  )
  return { before, draft: body }
}

describe('a draft', () => {
  test('becomes a version once everyone on its path has passed it, and names them', async () => {
    const { before, draft } = await raisedPrice()
    expect(draft.path.map(({ name }) => name.zh)).toEqual(['审核人', '总裁'])
    const submitted = await mustBe<DraftView>(200, step(lead, draft, 'submission'))
    expect([submitted.body.state, submitted.body.waitsAt]).toEqual(['in_approval', 0])

    const reviewed = await mustBe<DraftView>(200, pass(manager, submitted.body))
    expect([reviewed.body.state, reviewed.body.waitsAt]).toEqual(['in_approval', 1])
    expect((await ruleSetOf(acme, 'piecework')).summary.version).toBe(before.summary.version)

    const approved = await mustBe<DraftView>(200, pass(acme.owner, reviewed.body))
    expect([approved.body.state, approved.body.publishedVersion]).toEqual([
      'published',
      before.summary.version + 1,
    ])
    const after = await ruleSetOf(acme, 'piecework')
    expect(after.rules).toMatchObject({ statementDay: 5 })
    expect(after.versions.at(-1)).toMatchObject({ state: 'in_force', note: '每月5日前报量' })
    expect(after.versions.at(-1)?.verdicts.map(({ step, outcome }) => [step.zh, outcome])).toEqual([
      ['审核人', 'approved'],
      ['总裁', 'approved'],
    ])
    expect(after.versions.at(-2)?.state).toBe('superseded')
  })

  test('is not passed by whoever drafted it, nor twice by one person, nor out of turn', async () => {
    const { draft } = await raisedPrice()
    const submitted = (await step(lead, draft, 'submission')).body
    expect(submitted.mayJudge).toBe(false)
    expect((await pass(lead, submitted)).status).toBe(403)
    expect((await pass(acme.owner, submitted)).status).toBe(403)
    const reviewed = (await pass(manager, submitted)).body
    expect((await pass(manager, reviewed)).status).toBe(403)
  })

  test('is judged by none of those who wrote it, whoever saved it last', async () => {
    const { draft } = await raisedPrice()
    const finance = await acme.as('finance')
    const { body: changed } = await manager.put<DraftView>(
      `/v1/drafts/${draft.id}`,
      { content: draft.content, note: '我改的' },
      { version: draft.version },
    )
    expect(changed.authors.map(({ personId }) => personId)).toEqual([
      lead.personId,
      manager.personId,
    ])
    const submitted = (await step(manager, changed, 'submission')).body
    expect((await pass(manager, submitted)).status).toBe(403)
    expect((await pass(lead, submitted)).status).toBe(403)
    const reviewed = await mustBe<DraftView>(200, pass(finance, submitted))
    await mustBe(200, pass(acme.owner, reviewed.body))
    const { versions } = await ruleSetOf(acme, 'piecework')
    expect(versions.at(-1)?.recordedBy).toBe(changed.authors.map(({ name }) => name).join('、'))
  })

  test('that is returned is a draft again, with the reason on record', async () => {
    const { draft } = await raisedPrice()
    const submitted = (await step(lead, draft, 'submission')).body
    expect((await step(manager, submitted, 'verdicts', { outcome: 'returned' })).status).toBe(422)
    const { body: back } = await step(manager, submitted, 'verdicts', {
      outcome: 'returned',
      comment: '请附测算',
    })
    expect([back.state, back.verdicts.at(-1)?.comment]).toEqual(['draft', '请附测算'])
    const again = (await step(lead, back, 'submission')).body
    expect([again.waitsAt, (await pass(manager, again)).status]).toEqual([0, 200])
  })

  test('that fell behind a newer version is passed at no station', async () => {
    const [older, oldest, newer] = [await raisedPrice(), await raisedPrice(), await raisedPrice()]
    const waiting = (await pass(manager, (await step(lead, older.draft, 'submission')).body)).body
    const begun = (await step(lead, oldest.draft, 'submission')).body
    const first = (await pass(manager, (await step(lead, newer.draft, 'submission')).body)).body
    expect((await pass(acme.owner, first)).status).toBe(200)
    const stale = await pass(acme.owner, waiting)
    expect([stale.status, stale.body.currentVersion]).toEqual([412, older.draft.basedOn + 1])
    expect((await pass(manager, begun)).status).toBe(412)
  })

  test('that its kind does not accept is kept, but not submitted, and says where', async () => {
    const before = await ruleSetOf(acme, 'pay')
    const { body: draft } = await mustBe<DraftView>(
      201,
      lead.post(
        `/v1/rule-sets/${before.summary.id}/drafts`,
        { content: { ...(before.rules as object), prorationBasis: 'by_feeling' }, note: '试试' },
        { version: before.summary.version },
      ),
    )
    const refused = await step(lead, draft, 'submission')
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([
      422,
      '/content/prorationBasis',
    ])
  })

  test('reaches back in time only with a reason', async () => {
    const past = { validFrom: '2026-01-01T00:00:00.000Z' }
    const { draft } = await raisedPrice(past)
    const refused = await step(lead, draft, 'submission')
    expect(refused.body.errors?.[0]?.code).toBe('retroactive_needs_reason')
    const reasoned = await raisedPrice({ ...past, retroactiveReason: '原版本录入有误' })
    expect((await step(lead, reasoned.draft, 'submission')).status).toBe(200)
  })

  test('may be scheduled, and decides nothing before its day', async () => {
    const company = await signUp('draftfuture', { packs: ['R19'] })
    const { summary, rules } = await ruleSetOf(company, 'piecework')
    await withoutApproval(company)
    const { body: draft } = await company.owner.post<DraftView>(
      `/v1/rule-sets/${summary.id}/drafts`,
      {
        content: { ...(rules as object), statementDay: 5 },
        note: '明年起',
        validFrom: '2099-01-01T00:00:00.000Z',
      },
      { version: summary.version },
    )
    const published = await mustBe<DraftView>(200, step(company.owner, draft, 'submission'))
    expect(published.body.state).toBe('published')
    const after = await ruleSetOf(company, 'piecework')
    expect(after.versions.map(({ state }) => state)).toEqual(['in_force', 'scheduled'])
  })

  test('is withdrawn from its path by whoever drafted it, and by nobody else', async () => {
    const { draft: own } = await raisedPrice()
    expect((await step(await acme.as('finance'), own, 'withdrawal')).status).toBe(403)
    const { draft } = await raisedPrice()
    const submitted = (await step(lead, draft, 'submission')).body
    expect((await step(manager, submitted, 'withdrawal')).status).toBe(403)
    const withdrawn = await step(lead, submitted, 'withdrawal')
    expect(withdrawn.body.state).toBe('withdrawn')
    expect((await step(lead, withdrawn.body, 'submission')).status).toBe(409)
  })

  test('is found among all of them page by page, newest first, without what it says', async () => {
    const { draft } = await raisedPrice()
    const read = await pages<List<DraftSummary>>(acme.owner, '/v1/drafts?view=all&limit=3')
    const all = read.flatMap(({ items }) => items)
    const { content, citations, reasons, answers, handsTo, rival, along, ...summary } = draft
    expect(all[0]).toEqual(summary)
    expect(read.length).toBeGreaterThan(1)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const times = all.map(({ draftedBy }) => draftedBy.at)
    expect(times).toEqual(times.toSorted().reverse())
    const { body: open } = await acme.owner.get<List<DraftSummary>>('/v1/drafts?limit=200')
    expect(open.items).toEqual(
      all.filter(({ state }) => state === 'draft' || state === 'in_approval'),
    )
    expect((await acme.owner.get('/v1/drafts?cursor=made-up')).status).toBe(422)
  })

  test('of one company is not there for another', async () => {
    const { draft } = await raisedPrice()
    const all = await rival.owner.get<List<DraftSummary>>('/v1/drafts?view=all')
    expect(all.body.items).toEqual([])
    expect((await rival.owner.get(`/v1/drafts/${draft.id}`)).status).toBe(404)
    expect((await step(rival.owner, draft, 'submission')).status).toBe(404)
  })
})

test('rules of a regulation with an approval path are not published past it', async () => {
  const { summary, rules } = await ruleSetOf(acme, 'pay')
  const refused = await acme.owner.post<ProblemView>(
    `/v1/rule-sets/${summary.id}/versions`,
    { rules, note: '直接发布' },
    { version: summary.version },
  )
  expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
})

test('what was known at a moment can be asked, apart from what holds of it now', async () => {
  const { summary, versions } = await ruleSetOf(acme, 'piecework')
  const [first, second] = versions
  const read = async (query: string) => {
    const at = `/v1/rule-sets/${summary.id}?${query}`
    const { status, body } = await acme.owner.get<RuleSetView>(at)
    return status === 200 ? body.summary.shownVersion : status
  }
  const now = versions.at(-1)?.recordedAt
  expect(await read(`validAt=${now}&knownAt=${first?.recordedAt}`)).toBe(first?.version)
  expect(await read(`validAt=${first?.validFrom}&knownAt=${now}`)).toBe(first?.version)
  expect(await read(`knownAt=${second?.recordedAt}`)).toBe(second?.version)
  expect(await read('validAt=2001-01-01T00:00:00.000Z')).toBe(404)
})

test('only the owner says what changes have to pass', async () => {
  const { body } = await acme.owner.get<RegulationView>(`/v1/regulations/${regulationId}`)
  const loosened = await manager.post(
    `/v1/regulations/${regulationId}/path-drafts`,
    { steps: [], note: '图省事，不想再等审批' },
    { version: body.approvalPathVersion },
  )
  expect(loosened.status).toBe(403)
})
