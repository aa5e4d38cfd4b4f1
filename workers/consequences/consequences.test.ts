import { env } from 'cloudflare:test'
import type {
  AppraisalView,
  ConsequenceRow,
  ConsequenceView,
  DeedView,
  NoticePage,
  ProblemView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany, payingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'

type Answered = ConsequenceView & ProblemView

let fir: PayingCompany
let lead: Person
let hr: Person

beforeAll(async () => {
  fir = await payingCompany('fir')
  const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
  await mustBe(201, fir.owner.post('/v1/packs/R12/adoption', { settle }))
  lead = await fir.as('lead')
  hr = await fir.as('hr')
  await decideAll(fir.owner, 'appraisal', {
    'appraisal.reading': 'scaled_to_100',
    'appraisal.letters': { excellent: 'A', good: 'B', pass: 'C', fail: 'D' },
  })
  await decideAll(fir.owner, 'appeal', {
    'appeal.window': { every: 10, unit: 'working_day' },
    'appeal.body': 'others',
    'appeal.effect': 'frozen',
    'appeal.decided_within': { every: 10, unit: 'working_day' },
  })
})

/** 56 of 80 are 70 of 100: a pass, which is a C. */
const LOW = {
  initiative: '7',
  coordination: '7',
  loyalty: '11',
  appearance: '3',
  planning: '5',
  execution: '7',
  work_quality: '9',
  records: '7',
}
/** 8 more are 64, and 80: good, which is a B. */
const GOOD = { ...LOW, loyalty: '15', work_quality: '12', planning: '6' }

/** Somebody’s sheet of a month: the welder’s, completed by the lead, unless others are named. */
async function graded(
  period: string,
  scores: object = LOW,
  by = lead,
  { personId }: Person = fir.welder,
): Promise<AppraisalView> {
  const { body } = await mustBe<AppraisalView>(201, by.post('/v1/appraisals', { personId, period }))
  const path = `/v1/appraisals/${body.id}`
  await mustBe(200, by.put(`${path}/scores`, { scores }, { version: 1 }))
  return (
    await mustBe<AppraisalView>(200, by.post(`${path}/completion`, undefined, { version: 2 }))
  ).body
}
const cases = async (by: Person) =>
  (await mustBe<{ items: ConsequenceRow[] }>(200, by.get('/v1/consequences'))).body.items
const read = (by: Person, { id }: { readonly id: string }) =>
  by.get<Answered>(`/v1/consequences/${id}`)
const turn = async (by: Person, of: { readonly id: string }, what: string, wish: object) =>
  by.post<Answered>(`/v1/consequences/${of.id}/${what}`, wish, {
    version: (await read(fir.owner, of)).body.version,
  })
const reply = (by: Person, of: { readonly id: string }) =>
  turn(by, of, 'reply', { text: '病假期间没有代班。' })
const decided = (by: Person, of: { readonly id: string }, measure = 'training') =>
  turn(by, of, 'verdict', { measure, text: '先培训三个月。' })
const said = async (asked: Promise<{ status: number; body: ProblemView }>) => {
  const { status, body } = await asked
  return [status, body.detail ?? body.code]
}

test('six low grades within a year open a case, five do not; the person answers first', async () => {
  const { welder, newcomer, finance, owner } = fir
  for (const month of ['01', '02', '03', '04', '05']) await graded(`2026-${month}`)
  expect(await cases(owner)).toEqual([])
  await graded('2026-06')
  const [open] = await cases(welder)
  expect(open).toMatchObject({ kind: 'low_grades', state: 'open', measure: null, hasReply: false })
  if (!open) return
  const { body } = await read(welder, open)
  expect(body.evidence.map(({ period }) => period)).toEqual([
    '2026-06',
    '2026-05',
    '2026-04',
    '2026-03',
    '2026-02',
    '2026-01',
  ])
  expect(body).toMatchObject({ limit: 6, clauses: ['R19.11.2'], mayReply: true, mayDecide: false })
  await sweepNews(env)
  expect(
    (await welder.get<NoticePage>('/v1/notices')).body.items.map(({ kind }) => kind),
  ).toContain('consequence_opened')
  const readers = [hr, lead, newcomer, finance]
  const seen = await Promise.all(readers.map(async (by) => (await read(by, open)).status))
  expect(seen).toEqual([200, 200, 404, 404])

  expect(await said(decided(hr, open))).toEqual([409, expect.stringContaining('尚未申辩')])
  expect((await reply(hr, open)).status).toBe(403)
  await mustBe(200, reply(welder, open))
  expect((await reply(welder, open)).status).toBe(409)
})

test('an appeal that runs makes it wait; one that changes a grade closes it', async () => {
  const { welder, owner } = fir
  const [open] = await cases(welder)
  if (!open) throw new Error('no case')
  const june = (await read(welder, open)).body.evidence[0]?.appraisalId ?? ''
  const at = `/v1/appraisals/${june}` as const
  const version = async () => (await welder.get<AppraisalView>(at)).body.version
  const appeal = async () =>
    welder.post(`${at}/appeal`, { text: '返修是设计变更。' }, { version: await version() })
  await mustBe(200, appeal())
  expect(await said(decided(hr, open))).toEqual([409, expect.stringContaining('正在申诉')])
  expect((await read(hr, open)).body.evidence[0]?.frozen).toBe(true)
  const frozen = { appraisalId: june, measure: 'raise', text: '好' }
  expect((await hr.post('/v1/consequences', frozen)).status).toBe(409)
  await mustBe(200, welder.post(`${at}/appeal/withdrawal`, undefined, { version: await version() }))
  expect((await read(hr, open)).body.mayDecide).toBe(true)

  await mustBe(200, appeal())
  const verdict = { outcome: 'changed', text: '属实。', scores: GOOD }
  await mustBe(200, hr.post(`${at}/appeal/verdicts`, verdict, { version: await version() }))
  expect((await read(owner, open)).body.state).toBe('no_longer')
  expect(await said(decided(hr, open))).toEqual([409, expect.stringContaining('已不成立')])
})

test('what a decided case weighed opens no other; whoever gave the last result does not decide', async () => {
  const { welder, manager } = fir
  await graded('2026-07', LOW, manager)
  const [open] = await cases(welder)
  expect(open).toMatchObject({ state: 'open' })
  if (!open) return
  await mustBe(200, reply(welder, open))
  expect((await decided(manager, open)).status).toBe(403)
  const { body } = await mustBe<ConsequenceView>(200, decided(hr, open))
  expect(body).toMatchObject({
    state: 'decided',
    measure: 'training',
    verdict: { text: '先培训三个月。', by: 'hr' },
  })
  expect((await decided(fir.owner, open)).status).toBe(409)
  await graded('2026-08')
  expect((await cases(welder)).filter(({ state }) => state === 'open')).toEqual([])
})

test('upon one result others decide a talk or a raise, and a bonus is a reward that names it', async () => {
  const { welder, newcomer } = fir
  const sheet = await graded('2026-09', GOOD)
  const wish = { appraisalId: sheet.id, measure: 'raise', text: '焊接质量全年第一。' }
  const { body } = await mustBe<ConsequenceView>(201, lead.post('/v1/consequences', wish))
  expect(body).toMatchObject({
    kind: 'result',
    state: 'decided',
    measure: 'raise',
    evidence: [{ period: '2026-09', gradeName: { zh: '良好' } }],
  })
  expect((await read(welder, body)).body.verdict?.text).toBe('焊接质量全年第一。')
  expect((await read(newcomer, body)).status).toBe(404)
  const only = await hr.get<{ items: ConsequenceRow[] }>(`/v1/consequences?appraisalId=${sheet.id}`)
  expect(only.body.items.map(({ id }) => id)).toEqual([body.id])

  const deed = { title: '九月考核', text: '考核结果良好。', appraisalId: sheet.id }
  const bonus = (personIds: readonly string[]) =>
    lead.post<DeedView & ProblemView>('/v1/deeds', { ...deed, personIds })
  expect((await bonus([newcomer.personId])).body.errors?.[0]?.code).toBe('not_their_result')
  expect((await mustBe<DeedView>(201, bonus([welder.personId]))).body.appraisalId).toBe(sheet.id)
})

test('nobody decides what comes of their own result', async () => {
  const sheet = await graded('2026-09', GOOD, fir.manager, lead)
  const wish = { appraisalId: sheet.id, measure: 'raise', text: '全年第一。' }
  expect(await said(lead.post('/v1/consequences', wish))).toEqual([
    403,
    expect.stringContaining('本人的考核结果'),
  ])
  expect((await hr.post('/v1/consequences', wish)).status).toBe(201)
})

const ofTheirs = (period: string, scores?: object) => graded(period, scores, lead, fir.newcomer)
const theirs = async () =>
  (await cases(fir.owner)).filter(({ person }) => person.id === fir.newcomer.personId)

test('six within a year count in that year, though the sixth is completed in the next one', async () => {
  for (const month of ['03', '05', '06', '08', '10']) await ofTheirs(`2025-${month}`)
  await ofTheirs('2026-01', GOOD)
  expect(await theirs()).toEqual([])
  await ofTheirs('2025-12')
  expect((await theirs()).map(({ state }) => state)).toEqual(['open'])
})

test('what another year reached while a case was open is a case once that one is closed', async () => {
  for (const month of ['02', '03', '04', '05', '06', '07']) await ofTheirs(`2026-${month}`)
  const [open, ...others] = await theirs()
  expect([open?.state, others]).toEqual(['open', []])
  if (!open) return
  const december = (await read(fir.owner, open)).body.evidence[0]?.appraisalId ?? ''
  const at = `/v1/appraisals/${december}` as const
  const version = async () => (await fir.newcomer.get<AppraisalView>(at)).body.version
  const appeal = { text: '返修是设计变更。' }
  await mustBe(200, fir.newcomer.post(`${at}/appeal`, appeal, { version: await version() }))
  const verdict = { outcome: 'changed', text: '属实。', scores: GOOD }
  await mustBe(200, hr.post(`${at}/appeal/verdicts`, verdict, { version: await version() }))
  expect((await read(hr, open)).body.state).toBe('no_longer')
  const next = (await theirs()).find(({ state }) => state === 'open') ?? { id: '' }
  const { evidence } = (await read(hr, next)).body
  expect([evidence.length, evidence[0]?.period, evidence[5]?.period]).toEqual([
    ...[6, '2026-07', '2026-02'],
  ])
})
