import { env } from 'cloudflare:workers'
import type { BackTestView, DraftView, ProblemView, RuleSetView } from '@bylaw/contract'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../../journeys/front-door'
import { neighbourOf } from '../../journeys/neighbours'
import {
  decideAll,
  type PayingCompany,
  payingCompany,
  verified,
} from '../../journeys/paying-company'
import { ruleSetOf } from '../asking-under-test'
import { hired, setBack, shardOf } from './back-test-under-test'
import { onJobs, sweepBackTests } from './on-jobs'

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' }

let acme: PayingCompany
let rival: PayingCompany
let draft: DraftView

beforeAll(async () => {
  acme = await payingCompany('backacme')
  rival = await neighbourOf(acme, () => payingCompany('backrival'))
  await decideAll(acme.owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': false,
  })
  await verified(acme, { month: '2026-10' })
  draft = await dearerWelding()
})

/**
 * Φ110 welded from 0.50 to 0.60: 820 m become 492.00, with 621.00 for Φ200 1,113.00, of which the
 * month counts 60 %: 667.80 in place of 618.60.
 */
async function dearerWelding(): Promise<DraftView> {
  const before = await ruleSetOf(acme, 'piecework')
  return (await drafted(acme.owner, before, withValueAt(before.rules, PRICE, '0.6'))).body
}

/** The first price of Φ50 to Φ110. */
const PRICE = '/tables/0/bands/0/first'

const drafted = (by: Person, { summary }: RuleSetView, content: unknown) =>
  mustBe<DraftView>(
    201,
    by.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content, note: '调整单价' },
      { version: summary.version },
    ),
  )

const begun = async (by: Person, of: DraftView, period: object = OCTOBER): Promise<BackTestView> =>
  (await mustBe<BackTestView>(201, by.post(`/v1/drafts/${of.id}/back-tests`, period))).body

/** A minute and more after it was last touched, when a sweep takes it for standing still. */
const sweep = () => sweepBackTests(env, Date.now() + 120_000)

const read = async (by: Person, id: string): Promise<BackTestView> =>
  (await mustBe<BackTestView>(200, by.get(`/v1/back-tests/${id}`))).body

const finished = async (by: Person, of: DraftView, period: object = OCTOBER) => {
  const { id } = await begun(by, of, period)
  await sweep()
  return read(by, id)
}

const yuan = (amount: string) => ({ amount, currency: 'CNY' })

describe('a dearer metre of welding', () => {
  test('changes the welder’s October by 49.20, and nobody else’s', async () => {
    const { state, result, total, done } = await finished(acme.finance, draft)
    expect([state, done, total]).toEqual(['done', 1, 1])
    expect(result).toMatchObject({ cases: 2, changed: 1, undecided: { before: 0, after: 0 } })
    expect(result?.changes).toMatchObject([
      {
        subject: { id: `${acme.welder.personId}.2026-10`, month: '2026-10' },
        // 1,700.00 + 500.00 + 618.60, and + 667.80.
        before: { amount: yuan('2818.60') },
        after: { amount: yuan('2867.80') },
      },
    ])
    // With 1,800.00 for the newcomer on probation.
    expect(result?.money).toEqual({
      cases: 2,
      before: yuan('4618.60'),
      after: yuan('4667.80'),
      difference: yuan('49.20'),
      raised: 1,
      lowered: 0,
    })
  })

  test('is looked at month by month; months before anyone worked there are empty', async () => {
    const { total, done, result } = await finished(acme.owner, draft, {
      from: '2025-11-15',
      to: '2026-10-31',
    })
    expect([done, total]).toEqual([11, 11])
    expect(result?.changes.map(({ subject }) => subject.month)).toEqual(['2026-10'])
  })

  test('writes no slip and no run', async () => {
    await finished(acme.owner, draft)
    const { body } = await acme.owner.get<{ items: unknown[] }>('/v1/pay-runs')
    expect(body.items).toEqual([])
  })
})

describe('however the slices are done', () => {
  test('five of a company wait at once, however many are asked for, and none of days to come', async () => {
    const at = `/v1/drafts/${draft.id}/back-tests`
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => acme.owner.post<ProblemView>(at, OCTOBER)),
    )
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(5)
    const more = await acme.owner.post<ProblemView>(at, OCTOBER)
    expect([more.status, more.body.detail]).toEqual([
      429,
      '公司已有 5 项历史试算在排队或进行，请等其中一项结束。',
    ])
    await sweep()
    const { status, body } = await acme.owner.post<ProblemView>(at, {
      from: '2026-10-01',
      to: '2099-01-31',
    })
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/to'])
    const early = { from: '0001-01-01', to: '0001-12-31' }
    const before = await acme.owner.post<ProblemView>(at, early)
    expect([before.status, before.body.errors?.[0]?.pointer]).toEqual([422, '/from'])
  })

  test('a lost message only makes it wait for the sweep', async () => {
    const before = await finished(acme.owner, draft)
    await setBack(before.id)
    expect((await read(acme.owner, before.id)).state).toBe('queued')
    await sweep()
    expect(await read(acme.owner, before.id)).toEqual(before)
  })

  test('a message delivered twice counts its slice once', async () => {
    const before = await finished(acme.owner, draft)
    await setBack(before.id)
    const deliver = async (shard: string) => {
      const body = { id: before.id, companyId: acme.companyId, shard }
      await onJobs({ queue: 'bylaw-jobs', messages: [{ body }] } as never, env)
    }
    await Promise.all(['SHARD_01', 'SHARD_01', 'SHARD_02', 'SHARD_02'].map(deliver))
    expect(await read(acme.owner, before.id)).toEqual(before)
  })

  test('a month of many people is looked at some at a time, and goes on where it was broken off', async () => {
    await hired(acme, 60)
    const before = await finished(acme.owner, draft)
    expect(before).toMatchObject({ done: 1, total: 1, result: { cases: 62, changed: 1 } })
    await setBack(before.id)
    const body = { id: before.id, companyId: acme.companyId, shard: await shardOf(before.id) }
    await onJobs({ queue: 'bylaw-jobs', messages: [{ body }] } as never, env)
    expect(await read(acme.owner, before.id)).toMatchObject({ state: 'running', done: 0, total: 1 })
    await sweep()
    expect(await read(acme.owner, before.id)).toEqual(before)
  })

  test('it is done with the membership of whoever asked, and fails without', async () => {
    const lead = await acme.as('lead')
    const { id } = await begun(lead, draft)
    await sweep()
    await setBack(id)
    const people = await acme.owner.get<{ items: { personId: string; version: number }[] }>(
      '/v1/people',
    )
    const { version = 1 } = people.body.items.find((each) => each.personId === lead.personId) ?? {}
    await mustBe(
      200,
      acme.owner.patch(`/v1/people/${lead.personId}`, { active: false }, { version }),
    )
    await sweep()
    expect((await read(acme.owner, id)).state).toBe('failed')
  })
})

describe('who may know', () => {
  test('a manager, who sees pay runs but not slips, learns the totals without names', async () => {
    const { id } = await finished(acme.manager, draft)
    const { result } = await read(acme.manager, id)
    expect(result).toMatchObject({ namesHidden: true, changes: [], changed: 1 })
    expect(result?.money?.difference).toEqual(yuan('49.20'))
  })

  test('someone who sees no pay run learns nothing of what it found', async () => {
    const { id } = await finished(acme.owner, draft)
    const hr = await acme.as('hr')
    expect(await read(hr, id)).toMatchObject({ state: 'done', result: null, resultHidden: true })
    const { body } = await hr.get<{ items: BackTestView[] }>(`/v1/drafts/${draft.id}/back-tests`)
    expect(body.items.map(({ resultHidden }) => resultHidden)).not.toContain(false)
  })

  test('one company cannot read, list or start another’s, nor learn that it exists', async () => {
    const { id } = await finished(acme.owner, draft)
    const { owner } = rival
    expect([
      (await owner.get(`/v1/back-tests/${id}`)).status,
      (await owner.get('/v1/back-tests/btr_none')).status,
      (await owner.get(`/v1/drafts/${draft.id}/back-tests`)).status,
      (await owner.post(`/v1/drafts/${draft.id}/back-tests`, OCTOBER)).status,
    ]).toEqual([404, 404, 404, 404])
  })
})

test('once what a draft says is changed, what was found is of an older draft', async () => {
  const mine = await dearerWelding()
  const { id, ofOlderDraft } = await finished(acme.owner, mine)
  expect(ofOlderDraft).toBe(false)
  const saved = (content: unknown, version: number) =>
    mustBe(200, acme.owner.put(`/v1/drafts/${mine.id}`, { content, note: '再改' }, { version }))
  await saved(mine.content, mine.version)
  expect((await read(acme.owner, id)).ofOlderDraft).toBe(false)
  await saved(withValueAt(mine.content, '/dayRate/fen', 9000), mine.version + 1)
  expect((await read(acme.owner, id)).ofOlderDraft).toBe(true)
  const list = await acme.owner.get<{ items: BackTestView[] }>(`/v1/drafts/${mine.id}/back-tests`)
  expect(list.body.items.map((each) => [each.id, each.ofOlderDraft])).toEqual([[id, true]])
})

test.each([
  ['one that ends before it begins', { from: '2026-10-31', to: '2026-10-01' }],
  ['one of several years', { from: '2020-01-01', to: '2026-10-31' }],
])('a period is refused: %s', async (_, period) => {
  const { status, body } = await acme.owner.post(`/v1/drafts/${draft.id}/back-tests`, period)
  expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/to' }] }])
})

test('rules that decided nothing in a period have nothing to be compared with', async () => {
  const { summary } = await ruleSetOf(acme, 'pay')
  const begun = { kind: 'pay', key: 'new', title: summary.title, copyOf: summary.id }
  const { body: mine } = await mustBe<DraftView>(
    201,
    acme.owner.post(`/v1/regulations/${summary.regulationId}/rule-sets`, begun),
  )
  const asked = acme.owner.post<ProblemView>(`/v1/drafts/${mine.id}/back-tests`, OCTOBER)
  const { status, body } = await asked
  expect([status, body.errors?.[0]]).toMatchObject([
    422,
    { pointer: '/from', code: 'not_in_force' },
  ])
})
