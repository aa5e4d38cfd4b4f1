import type {
  PayRunView,
  ProblemView,
  RestApplicationView,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mustBe } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { publishAccepted, withoutApproval } from '../rulebook/asking-under-test'
import { decided, founded, heldBy, of, signedIn } from './held-under-test'
import { amounts, approve, slipOf } from './paying'

/**
 * 1031.00 earned in August: 60 % is 618.60. Completed in September: 90 % is 927.90, of which
 * 309.30 is new. 103.10 is held for
 * two years, or for a month once the company says so, and then until it is applied for.
 */
const PRESENT = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)

let fir: PayingCompany
/** The run that pays the last part. */
let last: PayRunView

beforeAll(async () => {
  fir = await founded('fir')
})
afterAll(() => void vi.useRealTimers())

const { calculated, approved, ledger, completed } = of(() => fir)
const applies = () =>
  fir.welder.post<RestApplicationView & ProblemView>('/v1/rest-applications', {
    projectId: fir.project.id,
  })

test('what a month earns is paid in part and held, and the ledger says by which clause', async () => {
  const run = await calculated('2026-08')
  // Nothing is settled before the run is approved.
  expect((await heldBy(fir.welder)).items).toEqual([])
  await mustBe(200, approve(fir.manager, run))

  const [held] = (await heldBy(fir.welder)).items
  expect(held).toMatchObject({
    earned: { amount: '1031.00' },
    paid: { amount: '618.60' },
    held: { amount: '412.40' },
    next: { needs: 'completion', dueFrom: null, amount: { amount: '309.30' }, mayApply: false },
  })
  const { items } = (await ledger(fir.welder)).body
  expect(items).toMatchObject([
    {
      month: '2026-08',
      payRunId: run.id,
      stage: 'at_work',
      earned: { amount: '1031.00' },
      paid: { amount: '618.60' },
      held: { amount: '412.40' },
      heldAfter: { amount: '412.40' },
      explanation: {
        trace: { value: 618_60, clauses: ['R19.15.5'] },
        rules: [{ kind: 'piecework', version: 1 }],
      },
    },
  ])
  expect((await applies()).status).toBe(409)
})

test('completion is settled by the next run, without a month of work in it', async () => {
  await mustBe(200, completed({ on: '2026-09-12' }))
  const run = await approved('2026-09')
  expect(amounts(await slipOf(fir.welder, run, fir.welder.personId))).toContainEqual([
    'commission',
    '309.30',
  ])
  const { items } = (await ledger(fir.welder)).body
  expect(items[1]).toMatchObject({
    stage: 'completed',
    earned: { amount: '0.00' },
    paid: { amount: '309.30' },
    held: { amount: '-309.30' },
    heldAfter: { amount: '103.10' },
    explanation: { trace: { clauses: ['R19.15.6', 'R19.15.7'] } },
  })
  // Pay rests on the day now.
  const late = await completed({ on: '2026-09-13', reason: '记错' })
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('完工日不能再改')])
  // The months after leave it alone.
  const after = await approved('2026-10')
  expect(amounts(await slipOf(fir.welder, after, fir.welder.personId))).toContainEqual([
    'commission',
    '0.00',
  ])
  expect((await ledger(fir.welder)).body.items).toHaveLength(2)
})

describe('the last part', () => {
  test('is held for as long as the company’s own rules say, and no code is changed for it', async () => {
    expect((await heldBy(fir.welder)).items[0]?.next).toMatchObject({
      needs: 'time',
      dueFrom: '2028-09-12',
    })
    await withoutApproval(fir, fir.finance)
    const { items } = (await fir.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')).body
    const id = items.find(({ kind }) => kind === 'piecework')?.id
    const { body: set } = await fir.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)
    const rules = set.rules as { stages: object }
    await publishAccepted(fir, set, {
      rules: { ...rules, stages: { ...rules.stages, retentionMonths: 1 } },
      note: 'A month is enough',
      validFrom: '2026-10-31T16:00:00.000Z',
      retroactiveReason: 'Agreed in October',
    })
  })

  test('is applied for by whose it is, and decided by someone else', async () => {
    expect((await heldBy(fir.welder)).items[0]?.next).toMatchObject({
      needs: 'application',
      dueFrom: '2026-10-12',
      mayApply: true,
    })
    const { body: first } = await mustBe(201, applies())
    expect((await applies()).status).toBe(409)
    expect((await heldBy(fir.welder)).items[0]?.next?.needs).toBe('decision')

    expect((await decided(fir.manager, first, { granted: true })).status).toBe(403)
    const silent = await decided(fir.finance, first, { granted: false })
    expect(silent.body.errors?.[0]?.pointer).toBe('/reason')
    await mustBe(200, decided(fir.finance, first, { granted: false, reason: '返修未完' }))
    const { body: again } = await mustBe(201, applies())
    expect((await decided(fir.finance, again, { granted: true })).body.state).toBe('granted')
    expect((await heldBy(fir.welder)).items[0]?.next?.needs).toBe('pay_run')
  })

  test('is paid by the next run', async () => {
    last = await calculated(PRESENT)
    expect(amounts(await slipOf(fir.finance, last, fir.welder.personId))).toContainEqual([
      'commission',
      '103.10',
    ])
  })
})

test('what is held is there for whose it is and for who sees all pay; that it was read is kept', async () => {
  const everyone = await heldBy(fir.finance)
  expect(everyone.totals).toMatchObject({
    earned: { amount: '1031.00' },
    held: { amount: '103.10' },
  })
  expect((await heldBy(fir.newcomer)).items).toEqual([])
  expect((await ledger(fir.manager)).status).toBe(404)
  expect((await ledger(fir.finance)).status).toBe(200)
  const file = await fir.finance.get<string>('/v1/held-pay.csv')
  expect(file.body).toContain('welder,Harbour main,1031.00,927.90,103.10')
  expect(file.body).toContain('合计,,1031.00,927.90,103.10,,,103.10')
  expect((await fir.manager.get('/v1/held-pay.csv')).status).toBe(403)
  const audit = await fir.owner.get<{ items: { action: string }[] }>('/v1/audit')
  expect(audit.body.items.map(({ action }) => action)).toContain('held_pay.exported')
})

test('once all of it is paid, nothing is listed as held, in the list and in the file', async () => {
  // Once the month is over.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40 * 86_400_000 })
  const [manager, finance] = [await signedIn(fir.manager), await signedIn(fir.finance)]
  await mustBe(200, approve(manager, last))
  const { items, totals } = await heldBy(finance)
  expect([items, totals.earned.amount, totals.held.amount]).toEqual([[], '0.00', '0.00'])
  const file = await finance.get<string>('/v1/held-pay.csv')
  expect(file.body.trim().split('\r\n').slice(1)).toEqual(['合计,,0.00,0.00,0.00,,,0.00'])
  expect((await ledger(finance)).body.items).toHaveLength(3)
})
