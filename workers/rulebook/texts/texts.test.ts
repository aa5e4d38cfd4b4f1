import type {
  AcknowledgementsView,
  DocumentView,
  DraftChecks,
  DraftView,
  ProblemView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { pages, pass, step } from '../drafts/drafting-under-test'

const words = (text: string) => ({ zh: text, en: text })

let acme: Company
let lead: Person
let manager: Person
let regulationId: string

beforeAll(async () => {
  acme = await signUp('textacme', { packs: ['R19'] })
  lead = await acme.as('lead')
  manager = await acme.as('manager')
  const { body } = await acme.owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  regulationId = body.items[0]?.id ?? ''
})

describe('the text of a regulation', () => {
  test('that came from a pack names whom it says, and who adopted it: nobody here drafted it', async () => {
    const { body } = await acme.owner.get<DocumentView>(`/v1/regulations/${regulationId}/text`)
    expect(body.adopted).toMatchObject({
      by: body.revisions[0]?.draftedBy,
      drafted: { zh: '技术部门' },
      reviewed: { zh: '审核人' },
      approved: { zh: '总裁' },
      changed: { zh: '技术部门起草修改，总裁批准后生效' },
    })
  })

  test('is changed by the same path, and its record says who signed', async () => {
    const { body: text } = await acme.owner.get<DocumentView>(
      `/v1/regulations/${regulationId}/text`,
    )
    const [first, ...rest] = text.document.clauses
    const content = {
      ...text.document,
      clauses: [{ ...first, text: { zh: '改过的条文。', en: 'The reworded clause.' } }, ...rest],
    }
    const { body: draft } = await mustBe<DraftView>(
      201,
      lead.post(
        `/v1/regulations/${regulationId}/drafts`,
        { content, note: '修订第一条' },
        { version: text.currentVersion },
      ),
    )
    const submitted = (await step(lead, draft, 'submission')).body
    const reviewed = (await pass(manager, submitted)).body
    await mustBe(200, pass(acme.owner, reviewed))
    const { body: now } = await acme.owner.get<DocumentView>(`/v1/regulations/${regulationId}/text`)
    expect(now.document.clauses[0]?.text.zh).toBe('改过的条文。')
    expect(now.revisions.map(({ version, verdicts }) => [version, verdicts.length])).toEqual([
      [2, 2],
      [1, 0],
    ])
    const { body: old } = await acme.owner.get<DocumentView>(
      `/v1/regulations/${regulationId}/text?version=1`,
    )
    expect(old.document).toEqual(text.document)
    const { body: view } = await acme.owner.get<RegulationView>(`/v1/regulations/${regulationId}`)
    expect(view.clauses[0]?.text.zh).toBe('改过的条文。')
  })

  test('that states another figure than its rules says so before it is passed, and names them', async () => {
    const { body: text } = await acme.owner.get<DocumentView>(
      `/v1/regulations/${regulationId}/text`,
    )
    const at = text.document.clauses.findIndex(({ id }) => id === 'R19.13.5')
    const clause = text.document.clauses[at]!
    const raised = { ...clause.text, zh: clause.text.zh.replace(/500|五百/, '600') }
    const clauses = text.document.clauses.with(at, { ...clause, text: raised })
    const { body: draft } = await mustBe<DraftView>(
      201,
      lead.post(
        `/v1/regulations/${regulationId}/drafts`,
        { content: { ...text.document, clauses }, note: '提高野外补助' },
        { version: text.currentVersion },
      ),
    )
    const { body } = await mustBe<DraftChecks>(200, lead.get(`/v1/drafts/${draft.id}/checks`))
    expect(body.findings.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ['other_than_rule', 'warning', `/clauses/${at}/text`],
      ['other_language_kept', 'warning', `/clauses/${at}/text/en`],
    ])
    const behind = `/v1/rule-sets/${body.findings[0]?.ruleSetId}` as const
    expect((await acme.owner.get<RuleSetView>(behind)).body.summary.kind).toBe('pay')
  })

  test('of the day of a figure is found by that day, whatever is in force by now', async () => {
    const read = (query: string) =>
      acme.owner.get<DocumentView>(`/v1/regulations/${regulationId}/text${query}`)
    const { body: now } = await read('')
    const replaced = now.revisions.find(({ version }) => version === now.inForceVersion)?.validFrom
    const before = new Date(Date.parse(replaced ?? '') - 1).toISOString()
    const { body: then } = await read(`?validAt=${before}`)
    expect([now.version, then.version, then.inForceVersion]).toEqual([2, 1, 2])
    expect(then.document.clauses[0]?.text).not.toEqual(now.document.clauses[0]?.text)
    expect((await read(`?validAt=${replaced}`)).body.version).toBe(2)
    expect((await read('?validAt=yesterday')).status).toBe(422)
  })

  test('published for a day to come is neither shown, cited nor confirmed before it', async () => {
    const at = `/v1/regulations/${regulationId}`
    const { body: text } = await acme.owner.get<DocumentView>(`${at}/text`)
    const { body: before } = await acme.owner.get<RegulationView>(at)
    const content = {
      ...text.document,
      title: { zh: '明年的制度', en: 'Next year’s' },
      clauses: text.document.clauses.map((clause) => ({ ...clause, text: words('明年的条文。') })),
    }
    const { body: draft } = await mustBe<DraftView>(
      201,
      lead.post(
        `${at}/drafts`,
        { content, note: '明年起', validFrom: '2099-01-01T00:00:00.000Z' },
        { version: text.currentVersion },
      ),
    )
    const reviewed = (await pass(manager, (await step(lead, draft, 'submission')).body)).body
    await mustBe(200, pass(acme.owner, reviewed))

    const { body: now } = await acme.owner.get<DocumentView>(`${at}/text`)
    expect(now).toMatchObject({ version: text.version, inForceVersion: text.version })
    expect([now.currentVersion, now.document]).toEqual([text.version + 1, text.document])
    const { body: view } = await acme.owner.get<RegulationView>(at)
    expect([view.clauses, view.summary.title]).toEqual([before.clauses, before.summary.title])
    const { body: readers } = await acme.owner.get<AcknowledgementsView>(`${at}/acknowledgements`)
    expect(readers.version).toBe(text.version)
    const tooSoon = await manager.post(`${at}/acknowledgements`, { version: text.version + 1 })
    expect(tooSoon.status).toBe(412)
  })

  test('that reaches back in time says why, on record', async () => {
    const { body: text } = await acme.owner.get<DocumentView>(
      `/v1/regulations/${regulationId}/text`,
    )
    const wish = {
      content: text.document,
      note: '补记生效日期',
      validFrom: '2026-01-01T00:00:00.000Z',
      retroactiveReason: '去年已经按此执行',
    }
    const { body: draft } = await mustBe<DraftView>(
      201,
      lead.post(`/v1/regulations/${regulationId}/drafts`, wish, { version: text.currentVersion }),
    )
    const reviewed = (await pass(manager, (await step(lead, draft, 'submission')).body)).body
    await mustBe(200, pass(acme.owner, reviewed))
    const { body: now } = await acme.owner.get<DocumentView>(`/v1/regulations/${regulationId}/text`)
    expect(now.revisions[0]).toMatchObject({
      validFrom: wish.validFrom,
      retroactiveReason: wish.retroactiveReason,
    })
  })

  test('is acknowledged per version, and those who have not read it are named', async () => {
    const at = `/v1/regulations/${regulationId}/acknowledgements` as const
    const [engineer, auditor] = [await acme.as('engineer'), await acme.as('auditor')]
    const { body: before } = await acme.owner.get<AcknowledgementsView>(at)
    const missed = before.items.map(({ personId }) => personId)
    expect(missed).toContain(engineer.personId)
    expect(missed).not.toContain(auditor.personId)
    const stale = await engineer.post(at, { version: before.version + 1 })
    expect(stale.status).toBe(412)
    const reading = engineer.post<AcknowledgementsView>(at, { version: before.version })
    const read = await mustBe(201, reading)
    expect(read.body).toMatchObject({ acknowledgedCount: 1, missingCount: 0, nextCursor: null })
    expect(read.body.items).toMatchObject([{ personId: engineer.personId, at: read.body.mine }])
    const after = await pages<AcknowledgementsView>(acme.owner, `${at}?limit=1`)
    const missing = after.flatMap(({ items }) => items)
    expect(missing).toEqual(before.items.filter(({ personId }) => personId !== engineer.personId))
    expect(after[0]).toMatchObject({ acknowledgedCount: 1, missingCount: missing.length })
    const { body: readers } = await acme.owner.get<AcknowledgementsView>(`${at}?view=acknowledged`)
    expect(readers.items).toEqual(read.body.items)
  })

  test('may be the company’s own, under numbers of its own', async () => {
    const document = {
      title: { zh: '值班制度', en: 'Duty roster' },
      scope: { zh: '技术支持部', en: 'Technical support' },
      owner: { zh: '技术支持部', en: 'Technical support' },
      clauses: [
        {
          id: 'ZB.1',
          heading: { zh: '值班', en: 'Duty' },
          text: { zh: '周末有人值班。', en: 'Someone is on duty at weekends.' },
        },
      ],
    }
    const written = await mustBe<RegulationSummary>(
      201,
      manager.post('/v1/regulations', { firstVersion: 'at_once', code: 'ZB', document }),
    )
    expect(written.body).toMatchObject({ packId: null, code: 'ZB', clauseCount: 1 })
    const twice = { ...document, clauses: [...document.clauses, ...document.clauses] }
    const repeated = await manager.post<ProblemView>('/v1/regulations', {
      code: 'ZB',
      document: twice,
    })
    expect(repeated.body.errors?.[0]?.pointer).toBe('/document/clauses/1/id')
    expect((await manager.post('/v1/regulations', { code: 'ZB', document })).status).toBe(409)
    const foreign = await manager.post<ProblemView>('/v1/regulations', { code: 'ZC', document })
    expect(foreign.body.errors?.[0]?.pointer).toBe('/document/clauses/0/id')
    expect((await manager.post('/v1/regulations', { code: 'R19', document })).status).toBe(422)
    const { body: text } = await manager.get<DocumentView>(
      `/v1/regulations/${written.body.id}/text`,
    )
    expect(text.revisions).toMatchObject([{ version: 1, verdicts: [], repeals: false }])
  })

  test('of the company’s own is in force once it has passed its path, unless it says otherwise', async () => {
    const document = {
      title: { zh: '考勤制度', en: '' },
      scope: { zh: '全体员工', en: '' },
      owner: { zh: '综合管理部', en: '' },
      clauses: [{ id: 'KQ.1', heading: { zh: '上班', en: '' }, text: { zh: '九点。', en: '' } }],
    }
    const wish = { code: 'KQ', document }
    const others = { ...wish, approvalPath: [] }
    expect((await manager.post('/v1/regulations', others)).status).toBe(403)
    const { body: begun } = await mustBe<RegulationSummary>(
      201,
      manager.post('/v1/regulations', wish),
    )
    expect(begun.repeal).toMatchObject({ notYet: true, inEffect: true })
    const { body: list } = await manager.get<{ items: DraftView[] }>('/v1/drafts')
    const [draft] = list.items.filter((each) => each.regulationId === begun.id)
    const sent = await mustBe<DraftView>(200, step(manager, draft!, 'submission'))
    const reviewed = await mustBe<DraftView>(200, pass(lead, sent.body))
    await mustBe(200, pass(acme.owner, reviewed.body))
    const { body: text } = await manager.get<DocumentView>(`/v1/regulations/${begun.id}/text`)
    expect([text.inForceVersion, text.document]).toEqual([2, document])
    expect(text.revisions[0]?.verdicts.map(({ personId }) => personId)).toEqual([
      lead.personId,
      acme.owner.personId,
    ])
  })
})
