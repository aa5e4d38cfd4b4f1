import { env } from 'cloudflare:workers'
import type {
  AppraisalView,
  BackTestCaseView,
  BackTestView,
  DraftView,
  RuleSetView,
  TicketChanged,
} from '@bylaw/contract'
import { lastDateOf } from '@bylaw/kernel'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, expect, test } from 'vitest'
import { mustBe } from '../../journeys/front-door'
import { neighbourOf } from '../../journeys/neighbours'
import { decideAll, type PayingCompany, payingCompany } from '../../journeys/paying-company'
import { ruleSetOf } from '../asking-under-test'
import { sweepBackTests } from './on-jobs'

let acme: PayingCompany
let rival: PayingCompany

beforeAll(async () => {
  acme = await payingCompany('pastacme', ['R05', 'R19'])
  rival = await neighbourOf(acme, () => payingCompany('pastrival', ['R05', 'R19']))
})

/** The draft with one place changed, tried on a period until it is done. */
async function triedOn(
  company: PayingCompany,
  kind: string,
  change: (rules: unknown) => unknown,
  period: { from: string; to: string },
): Promise<BackTestView> {
  const { owner } = company
  const { summary, rules }: RuleSetView = await ruleSetOf(company, kind)
  const wish = { content: change(rules), note: '试算' }
  const { body: draft } = await mustBe<DraftView>(
    201,
    owner.post(`/v1/rule-sets/${summary.id}/drafts`, wish, { version: summary.version }),
  )
  const { body } = await mustBe<BackTestView>(
    201,
    owner.post(`/v1/drafts/${draft.id}/back-tests`, period),
  )
  await sweepBackTests(env, Date.now() + 120_000)
  return (await mustBe<BackTestView>(200, owner.get(`/v1/back-tests/${body.id}`))).body
}

/** One of its changes, each way to its clauses, with the versions that each rests on. */
async function explainedCase({ owner }: PayingCompany, { id, result }: BackTestView) {
  const at = `/v1/back-tests/${id}/changes/${result?.changes[0]?.subject.id}` as const
  const { body } = await mustBe<BackTestCaseView>(200, owner.get(at))
  const sides = [body.before, body.after].map(({ explanation }) => ({
    versions: explanation?.rules.map(({ kind, version }) => `${kind} ${version}`),
    cites: JSON.stringify(explanation?.trace).includes('"clauses":["R'),
  }))
  return { changedSince: body.changedSince, sides }
}

const opened = async ({ owner, project }: PayingCompany, subject: string) =>
  (
    await mustBe<TicketChanged>(
      201,
      owner.post('/v1/tickets', {
        subject,
        description: 'The pump house has no pressure.',
        priority: 'urgent',
        channel: 'phone',
        customerId: project.customerId,
      }),
    )
  ).body

/**
 * Yesterday to tomorrow, so that no midnight anywhere matters; but no further than the month that it is
 * where the company is, which is as far as anything is tried.
 */
const aroundToday = () => {
  const dayFromNow = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const present = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
  const [tomorrow, last] = [dayFromNow(1), lastDateOf(present.slice(0, 7))]
  return { from: dayFromNow(-1), to: tomorrow < last ? tomorrow : last }
}

test('service levels are tried on the tickets of the company, and on nobody else’s', async () => {
  const mine = [await opened(acme, 'One'), await opened(acme, 'Two')]
  await opened(rival, 'Theirs')
  const later = (rules: unknown) =>
    [0, 1, 2, 3].reduce(
      (soFar, row) => withValueAt(soFar, `/policies/${row}/firstResponseMinutes`, 10_000),
      rules,
    )
  const found = await triedOn(acme, 'sla', later, aroundToday())
  const { state, done, total, result } = found
  expect([state, done, total]).toEqual(['done', 2, 2])
  expect(result?.clocks['firstResponse']).toMatchObject({
    promisedBefore: 2,
    promisedAfter: 2,
    newlyLate: 0,
  })
  expect(result?.changes.map(({ subject }) => subject.id).sort()).toEqual(
    mine.map(({ ticketId }) => ticketId).sort(),
  )
  const [change] = result?.changes ?? []
  const dueAt = (side: 'before' | 'after') => change?.[side].clocks?.['firstResponse']?.dueAt ?? ''
  expect(dueAt('before') < dueAt('after')).toBe(true)
  expect(await explainedCase(acme, found)).toEqual({
    changedSince: false,
    sides: [
      { versions: ['sla 1'], cites: true },
      { versions: ['sla 2'], cites: true },
    ],
  })
  // Somebody else's ticket is none of its changes.
  const theirs = `/v1/back-tests/${found.id}/changes/tkt_none` as const
  expect((await acme.owner.get(theirs)).status).toBe(404)
})

test('a working calendar is tried on the tickets that were counted by it', async () => {
  const shut = (rules: unknown) => ({
    ...(rules as object),
    hours: { mon: [['09:00', '10:00']] },
    shifts: {},
  })
  const { state, result } = await triedOn(acme, 'calendar', shut, aroundToday())
  expect([state, result?.cases, result?.changed]).toEqual(['done', 2, 2])
})

test('a period without tickets has nothing to say', async () => {
  const long = { from: '2025-01-01', to: '2025-12-31' }
  const { state, total, result } = await triedOn(acme, 'sla', (rules) => rules, long)
  expect([state, total, result?.cases]).toEqual(['done', 0, 0])
})

test('an appraisal’s score under another reading: 86.25, good, becomes 69, pass', async () => {
  await decideAll(acme.owner, 'appraisal', { 'appraisal.reading': 'scaled_to_100' })
  const { manager, welder } = acme
  const { body: sheet } = await mustBe<AppraisalView>(
    201,
    manager.post('/v1/appraisals', { personId: welder.personId, period: '2026-10' }),
  )
  // 35 of 40 and 34 of 40: 69 of 80.
  const scores = {
    initiative: '9',
    coordination: '8.5',
    loyalty: '13',
    appearance: '4.5',
    planning: '7',
    execution: '9',
    work_quality: '10',
    records: '8',
  }
  const at = `/v1/appraisals/${sheet.id}`
  const { body: scored } = await mustBe<AppraisalView>(
    200,
    manager.put(`${at}/scores`, { scores }, { version: sheet.version }),
  )
  await mustBe(200, manager.post(`${at}/completion`, undefined, { version: scored.version }))

  const asPrinted = (rules: unknown) => withValueAt(rules, '/template/reading', 'raw_of_80')
  const autumn = { from: '2026-09-01', to: '2026-11-30' }
  const found = await triedOn(acme, 'appraisal', asPrinted, autumn)
  const { state, total, result } = found
  expect([state, total]).toEqual(['done', 3])
  expect(result?.scores).toEqual({
    cases: 1,
    raised: 0,
    lowered: 1,
    grades: [{ from: 'good', to: 'pass', cases: 1 }],
  })
  expect(result?.changes).toMatchObject([
    {
      subject: { id: sheet.id, month: '2026-10' },
      before: { points: '86.25', grade: 'good' },
      after: { points: '69', grade: 'pass' },
    },
  ])
  const { changedSince, sides } = await explainedCase(acme, found)
  expect([changedSince, sides.map(({ cites }) => cites)]).toEqual([false, [true, true]])
})

test('rules that leave nothing behind to try them on say so', async () => {
  const { summary, rules } = await ruleSetOf(acme, 'travel')
  const { body: draft } = await mustBe<DraftView>(
    201,
    acme.owner.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: rules, note: '试算' },
      { version: summary.version },
    ),
  )
  const { status, body } = await acme.owner.post(`/v1/drafts/${draft.id}/back-tests`, aroundToday())
  expect([status, body]).toMatchObject([409, { code: 'wrong_state' }])
})

test('a month in which nobody’s pay can be worked out is counted, with the reason', async () => {
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await shard.batch([
      shard
        .prepare(
          `INSERT INTO rule_sets (company_id, id, kind, key, title_zh, title_en, version)
           SELECT company_id, 'rul_office', kind, 'office', '职员工资', 'Office pay', 1
           FROM rule_sets WHERE company_id = ? AND kind = 'pay'`,
        )
        .bind(acme.companyId),
      shard
        .prepare(
          `INSERT INTO rule_versions (company_id, rule_set_id, version, valid_from_ms, valid_to_ms,
             recorded_at_ms, recorded_by, note, rules, citations)
           SELECT v.company_id, 'rul_office', 1, ?2, ?3, 0, 'Acme', 'ours', v.rules, '{}'
           FROM rule_versions v
           JOIN rule_sets s ON s.company_id = v.company_id AND s.id = v.rule_set_id
           WHERE v.company_id = ?1 AND s.kind = 'pay' AND s.key <> 'office' AND v.version = 1`,
        )
        .bind(acme.companyId, Date.parse('2026-09-15'), Date.parse('2026-10-15')),
    ])
  const autumn = { from: '2026-08-01', to: '2026-09-30' }
  const { state, result } = await triedOn(acme, 'pay', (rules) => rules, autumn)
  expect(state).toBe('done')
  const refused = result?.refusals.find(({ code }) => code === 'two_rule_sets')
  expect(refused).toMatchObject({ before: 1, after: 1, subjects: [{ name: '2026-09' }] })
})
