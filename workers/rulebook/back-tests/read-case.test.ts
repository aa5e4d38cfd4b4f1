import { env } from 'cloudflare:workers'
import type {
  AuditEntry,
  BackTestCaseView,
  BackTestView,
  DraftView,
  ProblemView,
  RuleSetView,
  TraceView,
} from '@bylaw/contract'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person } from '../../journeys/front-door'
import { neighbourOf } from '../../journeys/neighbours'
import {
  decideAll,
  type PayingCompany,
  payingCompany,
  verified,
} from '../../journeys/paying-company'
import { ruleSetOf, withoutApproval } from '../asking-under-test'
import { outcomesAccepted, step } from '../drafts/drafting-under-test'
import { meanwhile, writing } from '../meanwhile-under-test'
import { setBack } from './back-test-under-test'
import { sweepBackTests } from './on-jobs'

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' }

let acme: PayingCompany
let rival: PayingCompany
let draft: DraftView
let tried: BackTestView

beforeAll(async () => {
  acme = await payingCompany('caseacme')
  rival = await neighbourOf(acme, () => payingCompany('caserival'))
  await decideAll(acme.owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': false,
  })
  await withoutApproval(acme, acme.manager)
  await verified(acme, { month: '2026-10' })
  draft = await dearerWelding()
  tried = await triedOnOctober()
})

/** Φ110 welded from 0.50 to 0.60 from the first of October on, for the reason that it was a slip. */
async function dearerWelding(): Promise<DraftView> {
  const { summary, rules } = await ruleSetOf(acme, 'piecework')
  const wish = {
    content: withValueAt(rules, '/tables/0/bands/0/first', '0.6'),
    note: '调整单价',
    validFrom: '2026-09-30T16:00:00.000Z',
    retroactiveReason: '原版本录入有误',
  }
  const at = `/v1/rule-sets/${summary.id}/drafts` as const
  const { version } = summary
  return (await mustBe<DraftView>(201, acme.owner.post(at, wish, { version }))).body
}

async function triedOnOctober(): Promise<BackTestView> {
  const at = `/v1/drafts/${draft.id}/back-tests` as const
  const { body } = await mustBe<BackTestView>(201, acme.owner.post(at, OCTOBER))
  await sweepBackTests(env, Date.now() + 120_000)
  return (await mustBe<BackTestView>(200, acme.owner.get(`/v1/back-tests/${body.id}`))).body
}

const caseAt = (id = tried.id): `/v1/${string}` =>
  `/v1/back-tests/${id}/changes/${acme.welder.personId}.2026-10`

const explained = async (by: Person = acme.owner) =>
  (await mustBe<BackTestCaseView>(200, by.get(caseAt()))).body

/** What a month comes to, the piece-rates it was paid by, and whether they name their clause. */
const said = ({ explanation }: BackTestCaseView['before']) => ({
  fen: explanation?.trace.value,
  rates: explanation?.rules.find(({ kind }) => kind === 'piecework')?.version,
  clause: explanation && clausesIn(explanation.trace).includes('R19.13.4'),
})

const clausesIn = ({ clauses = [], of = [] }: TraceView): string[] => [
  ...clauses,
  ...of.flatMap(clausesIn),
]

test('a change opens to how it came to be, each way, down to its clauses', async () => {
  const { summary } = await ruleSetOf(acme, 'piecework')
  const { subject, before, after, changedSince } = await explained()
  expect(subject).toMatchObject({ id: `${acme.welder.personId}.2026-10`, month: '2026-10' })
  expect([said(before), said(after), changedSince]).toEqual([
    { fen: 2818_60, rates: summary.version, clause: true },
    { fen: 2867_80, rates: summary.version + 1, clause: true },
    false,
  ])
})

test('whoever may not know whose figures they are opens none of them', async () => {
  const hr = await acme.as('hr')
  expect((await acme.finance.get(caseAt())).status).toBe(200)
  expect([
    (await acme.manager.get(caseAt())).status,
    (await hr.get(caseAt())).status,
    (await acme.welder.get(caseAt())).status,
    (await rival.owner.get(caseAt())).status,
    (await acme.owner.get(`/v1/back-tests/${tried.id}/changes/per_none.2026-10`)).status,
  ]).toEqual([404, 404, 403, 404, 404])
})

test('who read what people would be paid is on record; totals without names leave nothing', async () => {
  const read = `/v1/back-tests/${tried.id}` as const
  await mustBe(200, acme.finance.get(read))
  await mustBe(200, acme.manager.get(read))
  const { items } = (await acme.owner.get<{ items: AuditEntry[] }>('/v1/audit?limit=200')).body
  const readers = items
    .filter(({ action, subject }) => action === 'back_test.read' && subject === tried.id)
    .map(({ personId }) => personId)
  // The owner's result and case, finance's case and result; the manager is told no names.
  expect(new Set(readers)).toEqual(new Set([acme.owner.personId, acme.finance.personId]))
  expect(readers.filter((id) => id === acme.finance.personId)).toHaveLength(2)
})

test('one under way can be stopped by whoever may ask for one, and looks at nothing more', async () => {
  const at = `/v1/drafts/${draft.id}/back-tests` as const
  const { body } = await mustBe<BackTestView>(201, acme.manager.post(at, OCTOBER))
  await setBack(body.id)
  const stop = `/v1/back-tests/${body.id}/stop` as const
  expect([(await rival.owner.post(stop)).status, (await acme.welder.post(stop)).status]).toEqual([
    404, 403,
  ])
  const stopped = await mustBe<BackTestView>(200, acme.manager.post(stop))
  await sweepBackTests(env, Date.now() + 120_000)
  const { body: later } = await acme.owner.get<BackTestView>(`/v1/back-tests/${body.id}`)
  expect([stopped.body.state, later.state, later.stoppedBy, later.result]).toEqual([
    'stopped',
    'stopped',
    body.askedBy.name,
    null,
  ])
  // One that has ended is left as it ended.
  const ended = await mustBe<BackTestView>(200, acme.owner.post(`/v1/back-tests/${tried.id}/stop`))
  expect(ended.body).toMatchObject({ state: 'done', stoppedBy: null })

  // Also one that ends just before it would be stopped: nobody is said to have stopped it.
  const stops = async () =>
    (await acme.owner.get<{ items: AuditEntry[] }>('/v1/audit?limit=200')).body.items.filter(
      ({ action }) => action === 'draft.back_test_stopped',
    ).length
  const before = await stops()
  const { body: next } = await mustBe<BackTestView>(201, acme.manager.post(at, OCTOBER))
  await setBack(next.id)
  const late = await meanwhile(
    () => mustBe<BackTestView>(200, acme.manager.post(`/v1/back-tests/${next.id}/stop`)),
    () => sweepBackTests(env, Date.now() + 120_000),
    writing('back_tests'),
  )
  expect([late.body.state, late.body.stoppedBy, await stops()]).toEqual(['done', null, before])
})

test('what was found stays with the version that the draft became, explained as it was', async () => {
  await mustBe(200, step(acme.owner, await outcomesAccepted(acme.owner, draft), 'submission'))
  const { versions }: RuleSetView = await ruleSetOf(acme, 'piecework')
  expect(versions.map(({ draftId }) => draftId).filter(Boolean)).toEqual([draft.id])
  const lead = await acme.as('lead')
  const list = await lead.get<{ items: BackTestView[] }>(`/v1/drafts/${draft.id}/back-tests`)
  expect(list.body.items.map(({ id }) => id)).toContain(tried.id)

  // The version reaches back to October; the case is told by what decided October before it.
  const { before, after, changedSince } = await explained()
  expect([said(before).fen, said(after).fen, changedSince]).toEqual([2818_60, 2867_80, false])
  const again = await acme.owner.post<ProblemView>(`/v1/drafts/${draft.id}/back-tests`, OCTOBER)
  expect([again.status, again.body.code]).toEqual([409, 'wrong_state'])
})

test('where more has been recorded since, the case says so', async () => {
  const { owner, welder } = acme
  const line = { personId: welder.personId, month: '2026-10', kind: 'reward', reason: '合理化建议' }
  await mustBe(201, owner.post('/v1/pay-lines', { ...line, amount: '50.00' }))
  const { before, after, changedSince } = await explained()
  expect([said(before).fen, said(after).fen, changedSince]).toEqual([2868_60, 2917_80, true])
})
