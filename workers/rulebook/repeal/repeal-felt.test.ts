import type {
  ClockExplanation,
  CustomerView,
  DraftChecks,
  DraftView,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { verified } from '../../journeys/paying-company'
import { calculate, decidedCompany, startRun } from '../../pay/paying'
import { publishAccepted, ruleSetOf, withoutApproval } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'

/** Repeals the company's rule set of a kind, in a company where nobody has to approve it. */
async function repeal(company: Company, kind: string, wish: object = {}): Promise<void> {
  const { id, version } = (await ruleSetOf(company, kind)).summary
  const { body } = await mustBe<DraftView>(
    201,
    company.owner.post(
      `/v1/rule-sets/${id}/drafts`,
      { repeals: true, note: '不再采用', ...wish },
      { version },
    ),
  )
  await mustBe(200, step(company.owner, body, 'submission'))
}

test('a ticket opened after the repeal of service levels is told why nothing is promised; one from before keeps its times', async () => {
  const acme = await signUp('repealdesk', { packs: ['R05'] })
  await withoutApproval(acme)
  const { body: customer } = await mustBe<CustomerView>(
    201,
    acme.owner.post('/v1/customers', { name: '海光电子', level: 'key' }),
  )
  const opened = async () => {
    const wish = { subject: '停机', description: '不启动', priority: 'urgent', channel: 'phone' }
    const { body } = await mustBe<TicketChanged>(
      201,
      acme.owner.post('/v1/tickets', { ...wish, customerId: customer.id }),
    )
    return body.ticketId
  }
  const dueOf = async (id: string) =>
    (await acme.owner.get<TicketView>(`/v1/tickets/${id}`)).body.row.firstResponse.dueAt

  const before = await opened()
  const due = await dueOf(before)
  await repeal(acme, 'sla')
  const after = await opened()
  expect(await dueOf(before)).toBe(due)
  expect(await dueOf(after)).toBeNull()
  const why = await acme.owner.get<ClockExplanation>(`/v1/tickets/${after}/clock`)
  const { trace, rules } = why.body.firstResponse
  expect(trace.because?.zh).toMatch(/已于 \d{4}-\d\d-\d\d 废止/)
  expect(rules.map(({ kind }) => kind)).toEqual(['sla', 'calendar'])
})

test('a month that ends after the repeal of piece-rates pays nobody for work; one before it does', async () => {
  const acme = await decidedCompany('repealpay')
  await withoutApproval(acme, acme.finance)
  await verified(acme, { month: '2026-08' })
  await verified(acme, { month: '2026-09' })
  await repeal(acme, 'piecework', {
    validFrom: '2026-09-15T00:00:00.000Z',
    retroactiveReason: '九月起停用计件',
  })
  const { body: august } = await calculate(acme.finance, await startRun(acme, '2026-08'))
  expect([august.state, august.blocking]).toEqual(['calculated', []])
  const { body: september } = await calculate(acme.finance, await startRun(acme, '2026-09'))
  expect(september.blocking.map(({ personId, refusal }) => [personId, refusal.code])).toEqual([
    [acme.welder.personId, 'repealed'],
  ])
  expect(september.blocking[0]?.refusal.ruleSetId).toMatch(/^rul_/)
})

test('pay rules that were repealed work out no run at all', async () => {
  const acme = await decidedCompany('repealwages')
  await withoutApproval(acme, acme.finance)
  await repeal(acme, 'pay', {
    validFrom: '2026-09-15T00:00:00.000Z',
    retroactiveReason: '改由总公司发放',
  })
  const { status, body } = await calculate(acme.finance, await startRun(acme, '2026-10'))
  expect([status, body.refusal?.code]).toEqual([422, 'repealed'])
})

test('of the versions to come, a repeal names those that would decide after its day, by the company’s date', async () => {
  const acme = await signUp('repealahead', { packs: ['R19'] })
  await withoutApproval(acme)
  const { rules } = await ruleSetOf(acme, 'piecework')
  const scheduled = async (statementDay: number, validFrom: string) =>
    publishAccepted(acme, await ruleSetOf(acme, 'piecework'), {
      rules: { ...(rules as object), statementDay },
      note: '调整',
      validFrom,
    })
  // The first is superseded by the second, which has ended by the day of the repeal.
  await scheduled(7, '2098-12-31T16:00:00.000Z')
  await scheduled(8, '2098-12-31T16:00:00.000Z')
  await scheduled(9, '2099-12-31T16:00:00.000Z')
  const { summary, versions } = await ruleSetOf(acme, 'piecework')
  const repeals = { repeals: true, note: '不再采用', validFrom: '2099-06-30T16:00:00.000Z' }
  const draft = await mustBe<DraftView>(
    201,
    acme.owner.post(`/v1/rule-sets/${summary.id}/drafts`, repeals, {
      version: versions.at(-1)?.version ?? 0,
    }),
  )
  const { dependents } = (await acme.owner.get<DraftChecks>(`/v1/drafts/${draft.body.id}/checks`))
    .body
  expect(
    dependents.filter(({ code }) => code === 'scheduled').map(({ message }) => message.en),
  ).toEqual([expect.stringMatching(/^Version 4 .* published for 2100-01-01,/)])
})
