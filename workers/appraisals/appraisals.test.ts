import type {
  AppraisalForm,
  AppraisalRow,
  AppraisalView,
  ProblemView,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { decideAll, type PayingCompany, payingCompany } from '../journeys/paying-company'
import { withoutApproval } from '../rulebook/asking-under-test'
import { threeTickets } from './tickets-under-test'

let acme: PayingCompany
let rival: PayingCompany

beforeAll(async () => {
  acme = await payingCompany('acme')
  rival = await neighbourOf(acme, () => payingCompany('rival'))
})

/** 9 + 8.5 + 13 + 4.5 = 35 and 7 + 9 + 10 + 8 = 34: 69 of the printed 80. */
const SIXTY_NINE = {
  initiative: '9',
  coordination: '8.5',
  loyalty: '13',
  appearance: '4.5',
  planning: '7',
  execution: '9',
  work_quality: '10',
  records: '8',
}

const start = (by: Person, personId: string, period: string) =>
  by.post<AppraisalView & ProblemView>('/v1/appraisals', { personId, period })
const score = (by: Person, sheet: AppraisalView, scores: object, version = sheet.version) =>
  by.put<AppraisalView & ProblemView>(`/v1/appraisals/${sheet.id}/scores`, { scores }, { version })
const complete = (by: Person, sheet: AppraisalView) =>
  by.post<AppraisalView & ProblemView>(`/v1/appraisals/${sheet.id}/completion`, undefined, {
    version: sheet.version,
  })

describe('a monthly sheet', () => {
  test('has the criteria of R19.10, each with its clause, and there is one per person and month', async () => {
    const { body } = await start(acme.manager, acme.welder.personId, '2026-08')
    expect(body.parts.map(({ key, maximum }) => [key, maximum])).toEqual([
      ['attitude', '40'],
      ['ability', '40'],
    ])
    const loyalty = body.parts[0]?.criteria.find(({ key }) => key === 'loyalty')
    expect(loyalty).toMatchObject({ maximum: '15' })
    expect(loyalty?.clauses[0]).toMatch(/^R19\.10/)
    const again = await start(acme.manager, acme.welder.personId, '2026-08')
    expect([again.status, again.body.code]).toEqual([409, 'already_exists'])
  })

  test('names the score that is missing, and counts nothing as zero', async () => {
    const { body } = await start(acme.manager, acme.welder.personId, '2026-07')
    const { loyalty: _, ...others } = SIXTY_NINE
    const partly = await score(acme.manager, body, others)
    expect(partly.body.scores).toEqual(others)
    expect(partly.body.result).toBeNull()
    expect(partly.body.refusal).toMatchObject({
      code: 'criterion_missing',
      details: { criterion: 'loyalty' },
    })
  })

  test('cannot be completed while the reading is undecided, and says what to decide; then it can', async () => {
    const oak = await payingCompany('oak')
    await threeTickets(oak)
    const { body: opened } = await start(oak.manager, oak.welder.personId, '2026-10')
    const { body: scored } = await score(oak.manager, opened, SIXTY_NINE)
    const facts = {
      ...{ tickets: 3, closed: 2, firstResponseBreached: 1, resolutionBreached: 0 },
      ...{ firstResponseEnded: 0, resolutionEnded: 0 },
    }
    expect([scored.deskFacts, scored.result]).toEqual([facts, null])
    const refused = await complete(oak.manager, scored)
    expect(refused.status).toBe(422)
    expect(refused.body.refusal).toMatchObject({
      code: 'undecided',
      question: 'appraisal.reading',
      questionId: expect.stringMatching(/^qst_/),
    })

    await decideAll(oak.owner, 'appraisal', { 'appraisal.reading': 'scaled_to_100' })
    const done = await complete(oak.manager, scored)
    // What the desk knows stays beside it as it was; 69 ÷ 80 × 100 = 86.25, which is good.
    expect(done.body.deskFacts).toEqual(facts)
    expect(done.body.result).toMatchObject({
      totalPoints: '86.25',
      grade: 'good',
      provisional: true,
    })
    expect(done.body.result?.explanation.rules[0]).toMatchObject({ version: 2 })
    const [total] = done.body.result?.explanation.trace.of ?? []
    expect(total?.of?.at(-1)).toMatchObject({
      decision: expect.stringMatching(/^qst_/),
      rule: '/template/reading',
      because: { en: expect.stringContaining('Decided by') },
    })
    expect(done.body).toMatchObject({ state: 'completed', completedBy: 'manager' })
  })

  test('stays with the rules it was opened under when they change later', async () => {
    const elm = await payingCompany('elm')
    await withoutApproval(elm, elm.finance)
    await decideAll(elm.owner, 'appraisal', { 'appraisal.reading': 'raw_of_80' })
    const { body: opened } = await start(elm.manager, elm.welder.personId, '2026-10')
    const id = await elm.owner
      .get<{ items: { id: string; kind: string }[] }>('/v1/rule-sets')
      .then(({ body }) => body.items.find(({ kind }) => kind === 'appraisal')?.id)
    const { body: set } = await elm.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)
    const { template } = set.rules as { template: object }
    await elm.owner.post(
      `/v1/rule-sets/${id}/versions`,
      {
        rules: { ...(set.rules as object), template: { ...template, reading: 'scaled_to_100' } },
        note: 'From now on',
        validFrom: '2026-01-01T00:00:00.000Z',
      },
      { version: set.summary.version },
    )
    const { body } = await score(elm.manager, opened, SIXTY_NINE)
    expect(body.result).toMatchObject({ totalPoints: '69', grade: 'pass' })
  })

  test('never changes once it is completed', async () => {
    await decideAll(acme.owner, 'appraisal', { 'appraisal.reading': 'scaled_to_100' })
    const { body: opened } = await start(acme.manager, acme.welder.personId, '2026-06')
    const { body: scored } = await score(acme.manager, opened, SIXTY_NINE)
    const { body: done } = await complete(acme.manager, scored)
    const later = await score(acme.manager, done, { ...SIXTY_NINE, records: '1' })
    expect([later.status, later.body.code]).toEqual([409, 'wrong_state'])
    expect((await complete(acme.manager, done)).status).toBe(409)
    const { body: read } = await acme.manager.get<AppraisalView>(`/v1/appraisals/${done.id}`)
    expect(read).toEqual(done)
  })
})

describe('a period', () => {
  const formsIn = async (period: string) =>
    (await acme.welder.get<{ items: AppraisalForm[] }>(`/v1/appraisal-forms?period=${period}`)).body
      .items

  test('is appraised by the forms of its kind, each with the day by which it is due', async () => {
    const [monthly, ...others] = await formsIn('2026-02')
    expect([monthly?.by, monthly?.dueOn, monthly?.overdue, others]).toEqual([
      'criteria',
      '2026-02-25',
      true,
      [],
    ])
    expect(await formsIn('2026-Q1')).toEqual([])
    const none = await start(acme.manager, acme.welder.personId, '2026-Q1')
    expect([none.status, none.body.refusal?.message.zh]).toEqual([
      422,
      expect.stringContaining('季度考核表'),
    ])
  })

  test('that is over is late until its sheet is completed', async () => {
    const { body } = await start(acme.manager, acme.welder.personId, '2026-03')
    expect(body).toMatchObject({ dueOn: '2026-03-25', overdue: true, by: 'criteria' })
    const { body: list } = await acme.manager.get<{ items: AppraisalRow[] }>(
      '/v1/appraisals?period=2026-03',
    )
    expect(list.items[0]).toMatchObject({ overdue: true, form: body.form })
    const wrong = await acme.manager.get('/v1/appraisals?period=2026-Q5')
    expect(wrong.status).toBe(422)
  })

  test('is not appraised by a form of another company', async () => {
    const [theirs] = await formsIn('2026-01')
    const { personId } = rival.welder
    const wish = { personId, period: '2026-01', ruleSetId: theirs?.ruleSetId }
    expect((await rival.owner.post('/v1/appraisals', wish)).status).toBe(404)
  })
})

describe('scores', () => {
  test('above the maximum, between steps, or for no criterion are refused at once', async () => {
    const { body } = await start(acme.manager, acme.newcomer.personId, '2026-08')
    const refused = await score(acme.manager, body, {
      loyalty: '15.5',
      charm: '3',
      records: '7.25',
    })
    expect(refused.status).toBe(422)
    expect(refused.body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/scores/loyalty', 'above_maximum'],
      ['/scores/charm', 'unknown_criterion'],
      ['/scores/records', 'not_in_steps'],
    ])
  })

  test('based on an old reading of the sheet are refused', async () => {
    const { body } = await start(acme.manager, acme.newcomer.personId, '2026-07')
    expect((await score(acme.manager, body, { loyalty: '15' })).status).toBe(200)
    const stale = await score(acme.manager, body, { loyalty: '1' })
    expect([stale.status, stale.body.currentVersion]).toEqual([412, 2])
  })

  test('are not given to oneself', async () => {
    const { body } = await start(acme.owner, acme.manager.personId, '2026-08')
    expect((await score(acme.manager, body, { loyalty: '15' })).status).toBe(403)
    expect((await complete(acme.manager, body)).status).toBe(403)
    expect((await score(acme.owner, body, { loyalty: '15' })).status).toBe(200)
  })
})

describe('who sees a sheet', () => {
  test('the person it is about and those who appraise, nobody else', async () => {
    const { body } = await start(acme.manager, acme.welder.personId, '2026-05')
    const answers = await Promise.all(
      [acme.welder, acme.owner, acme.newcomer, acme.finance, rival.owner].map((person) =>
        person.get(`/v1/appraisals/${body.id}`),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404])
  })

  test('a list holds one’s own sheets only', async () => {
    await start(acme.manager, acme.welder.personId, '2026-04')
    await start(acme.manager, acme.newcomer.personId, '2026-04')
    const listed = async (person: Person) => {
      const { body } = await person.get<{ items: AppraisalRow[] }>('/v1/appraisals?period=2026-04')
      return body.items.map(({ personId }) => personId)
    }
    expect(await listed(acme.welder)).toEqual([acme.welder.personId])
    expect((await listed(acme.manager)).length).toBe(2)
    expect(await listed(rival.owner)).toEqual([])
  })

  test('a person of another company cannot be appraised', async () => {
    const theirs = await start(acme.manager, rival.welder.personId, '2026-05')
    const nobodys = await start(acme.manager, 'per_none', '2026-05')
    expect([theirs.status, nobodys.status]).toEqual([404, 404])
  })
})
