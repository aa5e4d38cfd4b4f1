import { env } from 'cloudflare:test'
import type {
  DisciplineCaseRow,
  DisciplineCaseView,
  DisciplineRulesView,
  NoticePage,
  PayLineView,
  ProblemView,
} from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { decideAll } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { dateIn } from '../platform/today'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { scopeWith } from '../scope'
import { decideCase } from './decide-case'

type Case = DisciplineCaseView & ProblemView

let elder: Company
let rival: Company
let lead: Person
let hr: Person
let engineer: Person
let colleague: Person

const TODAY = dateIn('Asia/Shanghai', Date.now())
const TOMORROW = daysAfter(TODAY, 1)

beforeAll(async () => {
  elder = await signUp('elder', { packs: ['R12'] })
  rival = await neighbourOf(elder, () => signUp('elder-rival', { packs: ['R12'] }))
  lead = await elder.as('lead')
  hr = await elder.as('hr')
  engineer = await elder.as('engineer')
  colleague = await bringIn(elder.owner, 'colleague@elder.example', 'engineer')
  await withoutApproval(elder, hr)
})

const about = (person: Person, more: object = {}) => ({
  personId: person.personId,
  breach: 'late',
  on: TODAY,
  serious: false,
  account: '9:40 到岗，门禁记录为证。',
  replyBy: TOMORROW,
  ...more,
})
const open = (by: Person, wish: object) => by.post<Case>('/v1/discipline-cases', wish)
const opened = async (person: Person, more?: object) =>
  (await mustBe<DisciplineCaseView>(201, open(lead, about(person, more)))).body
const reply = (by: Person, { id, version }: DisciplineCaseView) =>
  by.post<Case>(`/v1/discipline-cases/${id}/reply`, { text: '地铁故障，附通知。' }, { version })
const decide = (by: Person, { id, version }: DisciplineCaseView, wish: object) =>
  by.post<Case>(`/v1/discipline-cases/${id}/verdict`, { text: '已核实。', ...wish }, { version })
const read = (by: Person, { id }: DisciplineCaseView) =>
  by.get<DisciplineCaseView>(`/v1/discipline-cases/${id}`)

describe('a case', () => {
  test('is opened of a breach that the rules name, each with its clause', async () => {
    const { body } = await lead.get<DisciplineRulesView>('/v1/discipline-rules')
    expect(body.breaches[0]).toMatchObject({ key: 'late', clauses: ['R12.1.1'] })
    const view = await opened(engineer)
    expect(view).toMatchObject({
      breach: { name: { zh: '迟到、早退' }, clauses: ['R12.1.1'] },
      state: 'open',
      verdict: null,
    })
  })

  test('names every place that is wrong, and is nobody’s against themselves', async () => {
    const wrong = { breach: 'charm', on: TOMORROW, replyBy: TODAY }
    const { status, body } = await open(lead, about(engineer, wrong))
    expect([status, body.errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/breach', '/on', '/replyBy'],
    ])
    expect((await open(lead, about(lead))).status).toBe(403)
    expect((await open(engineer, about(colleague))).status).toBe(403)
    expect((await open(lead, about(rival.owner))).status).toBe(404)
  })

  test('is seen by the person, by who opened it and by those who decide, and nobody else', async () => {
    const view = await opened(engineer)
    const finance = await elder.as('finance')
    const readers = [engineer, lead, hr, elder.owner, colleague, finance, rival.owner]
    const seen = await Promise.all(readers.map(async (by) => (await read(by, view)).status))
    expect(seen).toEqual([200, 200, 200, 200, 404, 404, 404])
    const { body } = await colleague.get<{ items: DisciplineCaseRow[] }>('/v1/discipline-cases')
    expect(body.items).toEqual([])
  })
})

describe('before it is decided', () => {
  test('the person has answered, once, or had the time to', async () => {
    const view = await opened(engineer)
    const early = await decide(hr, view, { outcome: 'dropped' })
    expect([early.status, early.body.detail]).toEqual([409, expect.stringContaining('尚未申辩')])
    expect((await reply(colleague, view)).status).toBe(404)
    expect((await reply(lead, view)).status).toBe(403)

    const { body: answered } = await reply(engineer, view)
    expect(answered.reply?.text).toContain('地铁')
    expect((await reply(engineer, answered)).status).toBe(409)
    const stale = await decide(hr, view, { outcome: 'dropped' })
    expect([stale.status, stale.body.currentVersion]).toEqual([412, 2])
    const { body } = await decide(hr, answered, { outcome: 'dropped' })
    expect(body).toMatchObject({ state: 'dropped', verdict: { step: null, by: 'hr' } })
  })

  test('whoever opened it is not the one who decides, nor is the person', async () => {
    const { body: own } = await mustBe<DisciplineCaseView>(201, open(hr, about(engineer)))
    const { body } = await reply(engineer, own)
    const tried = await Promise.all(
      [hr, lead, engineer].map((by) => decide(by, body, { outcome: 'dropped' })),
    )
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await read(hr, own)).body.mayDecide).toBe(false)
    expect((await read(elder.owner, own)).body.mayDecide).toBe(true)
  })
})

test('those concerned find each turn of a case among their notices, once', async () => {
  const kinds = async (by: Person) =>
    (await mustBe<NoticePage>(200, by.get('/v1/notices'))).body.items.map(({ kind }) => kind)
  const view = await opened(colleague)
  await sweepNews(env)
  expect(await kinds(colleague)).toEqual(['case_opened'])
  const { body: answered } = await reply(colleague, view)
  await sweepNews(env)
  expect((await kinds(elder.owner))[0]).toBe('case_answered')
  const before = (await kinds(lead)).length
  await decide(hr, answered, { outcome: 'dropped' })
  await sweepNews(env)
  await sweepNews(env)
  expect((await kinds(lead)).slice(before)).toHaveLength(1)
  const { body } = await colleague.get<NoticePage>('/v1/notices')
  expect(body.items[0]).toMatchObject({ kind: 'case_decided', aboutId: view.id, ticketId: null })
})

describe('a step', () => {
  const answered = async (person: Person, more?: object) =>
    (await reply(person, await opened(person, more))).body

  test('waits for the company’s ladder, and says which question that is', async () => {
    const view = await answered(engineer)
    const refused = await decide(hr, view, { outcome: 'sanctioned', step: 'criticism' })
    expect([refused.status, refused.body.refusal?.question]).toEqual([422, 'discipline.ladder'])
    expect((await read(hr, view)).body.refusal?.questionId).toMatch(/^qst_/)
  })

  test('is no graver than the rules lead to, and the next one counts it', async () => {
    await decideAll(elder.owner, 'discipline', {
      'discipline.ladder': ['criticism', 'warning', 'fine', 'dismissal'],
      'discipline.counts_for': 12,
    })
    const first = await answered(colleague)
    expect((await read(hr, first)).body.proposal).toMatchObject({
      step: 'criticism',
      steps: ['criticism'],
    })
    // What the rules lead to is not the person's to read before somebody has decided.
    expect((await read(colleague, first)).body.proposal).toBeNull()
    const graver = await decide(hr, first, { outcome: 'sanctioned', step: 'dismissal' })
    expect([graver.status, graver.body.errors?.[0]?.pointer]).toEqual([422, '/step'])
    const { body } = await decide(hr, first, { outcome: 'sanctioned', step: 'criticism' })
    expect(body).toMatchObject({ state: 'sanctioned', verdict: { step: 'criticism', fine: null } })
    expect((await decide(elder.owner, body, { outcome: 'dropped' })).status).toBe(409)

    const second = await answered(colleague)
    const { proposal } = (await read(hr, second)).body
    expect(proposal?.steps).toEqual(['criticism', 'warning'])
    expect(JSON.stringify(proposal?.explanation)).toContain('R12.3')
  })

  test('that dismisses is told to those who see leavings through, and not to the person as such', async () => {
    const news = async (by: Person, of: DisciplineCaseView) =>
      (await mustBe<NoticePage>(200, by.get('/v1/notices'))).body.items.flatMap(
        ({ kind, aboutId }) => (aboutId === of.id ? [kind] : []),
      )
    const dismissed = await answered(engineer, { serious: true })
    const milder = await answered(engineer, { serious: true })
    const manager = await elder.as('manager')
    const wish = (step: string) => ({ outcome: 'sanctioned', step })
    await mustBe(200, decide(elder.owner, dismissed, wish('dismissal')))
    await mustBe(200, decide(elder.owner, milder, wish('criticism')))
    await sweepNews(env)
    expect(await news(hr, dismissed)).toContain('case_dismissal')
    expect(await news(manager, dismissed)).toContain('case_dismissal')
    expect(await news(engineer, dismissed)).not.toContain('case_dismissal')
    expect(await news(hr, milder)).not.toContain('case_dismissal')
  })

  test('goes by the rules the case was opened under', async () => {
    const serious = await answered(engineer, { serious: true })
    const ruleSet = await ruleSetOf(elder, 'discipline')
    await publishAccepted(elder, ruleSet, {
      rules: {
        ...(ruleSet.rules as object),
        ladder: ['criticism', 'fine'],
        fine: { on: true, fen: 20_000 },
      },
      note: 'Fines, as counsel agreed',
    })
    expect((await read(hr, serious)).body.proposal?.step).toBe('dismissal')
  })

  test('that is a fine is a line of the month’s pay, under its clause', async () => {
    const view = await answered(engineer, { serious: true })
    const { body } = await decide(hr, view, { outcome: 'sanctioned', step: 'fine' })
    expect(body.verdict?.fine?.amount).toBe('200.00')
    const { body: lines } = await elder.owner.get<{ items: PayLineView[] }>('/v1/pay-lines')
    expect(lines.items).toEqual([
      expect.objectContaining({
        personId: engineer.personId,
        kind: 'penalty',
        amount: { amount: '200.00', currency: 'CNY' },
        clause: 'R12.3.3.3',
        givenBy: { record: 'case', id: view.id },
      }),
    ])
  })

  test('that is a fine says when another line of the month was faster', async () => {
    const { id, version } = await answered(engineer, { serious: true })
    const line = { personId: engineer.personId, month: TODAY.slice(0, 7), kind: 'reward' }
    const scope = await scopeOf(hr)
    const linesOf: typeof scope.pay.linesOf = async (...wish) => {
      const found = await scope.pay.linesOf(...wish)
      const reward = { ...line, amount: '1', reason: '抢修' }
      await mustBe(201, elder.owner.post('/v1/pay-lines', reward))
      return found
    }
    const slower = scopeWith(scope, { pay: { ...scope.pay, linesOf } })
    const fine = { outcome: 'sanctioned', step: 'fine', text: '已核实。' } as const
    await expect(decideCase(slower, id, version, fine)).rejects.toMatchObject({
      code: 'wrong_state',
    })
    await mustBe(200, decide(hr, (await read(hr, { id } as DisciplineCaseView)).body, fine))
  })
})
