import type {
  AppraisalView,
  CustomerView,
  PayRunView,
  PaySlipRow,
  PaySlipView,
  ProjectView,
  QuantityView,
  QuestionView,
  RegulationSummary,
  RegulationView,
  RuleSetSummary,
  TicketChanged,
  TicketView,
  TraceView,
  WebhookEndpointView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Crm, listen } from './crm'
import { type Answer, bringIn, type Company, mustBe, type Person, signUp } from './front-door'

/**
 * A company's first working month, through the front door: it signs up, adopts R05, R15 and R19,
 * takes a ticket to its end, appraises a welder, pays two people, and its CRM hears of it.
 *
 * The tests run in order, each a page of the same story.
 */
const MONTH = '2026-10'
const CRM = 'https://crm.example.com/bylaw'

interface List<Item> {
  readonly items: readonly Item[]
}

let company: Company
let crm: Crm
let customer: CustomerView
let welder: Person
let beginner: Person

const ask = async <Body>(person: Person, path: string): Promise<Body> =>
  (await mustWork<Body>(person.get<Body>(path))).body

/** Insists that something was done; a page of the story that cannot go on says what it was told. */
async function mustWork<Body>(asked: Promise<Answer<Body>>): Promise<Answer<Body>> {
  const { status } = await asked
  return mustBe(status < 300 ? status : 200, asked)
}

const regulation = async (packId: string): Promise<RegulationView> => {
  const { items } = await ask<List<RegulationSummary>>(company.owner, '/v1/regulations')
  const found = items.find((each) => each.packId === packId)
  return ask<RegulationView>(company.owner, `/v1/regulations/${found?.id}`)
}

const question = async (packId: string, key: string): Promise<QuestionView> => {
  const { questions } = await regulation(packId)
  const found = questions.find((each) => each.key === key)
  if (!found) throw new Error(`${packId} asks nothing called ${key}`)
  return found
}

async function decide(packId: string, key: string, value: unknown): Promise<void> {
  const { id, version } = await question(packId, key)
  const answer = { value, reason: '公司决定' }
  await mustWork(company.owner.post(`/v1/questions/${id}/decision`, answer, { version }))
}

beforeAll(async () => {
  crm = listen(CRM)
  company = await signUp('pengcheng', { packs: ['R05', 'R15', 'R19'] })
  const { owner } = company
  const added = await mustWork<CustomerView>(
    owner.post<CustomerView>('/v1/customers', { name: '临江水务', level: 'key' }),
  )
  customer = added.body
  welder = await bringIn(owner, 'welder@pengcheng.example', 'engineer')
  beginner = await bringIn(owner, 'beginner@pengcheng.example', 'engineer')
  const endpoint = await mustWork<WebhookEndpointView>(
    owner.post<WebhookEndpointView>('/v1/webhook-endpoints', {
      url: CRM,
      description: 'CRM',
      types: [],
    }),
  )
  crm.trust(endpoint.body.secret ?? '')
})

describe('the regulations', () => {
  test('are adopted clause by clause, with what they leave open', async () => {
    const r19 = await regulation('R19')
    const pay = r19.clauses.filter(({ id }) => id.startsWith('R19.13'))
    expect(pay.map(({ text }) => text.zh).join()).toMatch(/2,?000/)
    expect(r19.summary.mustAskOpenCount).toBeGreaterThan(0)
    expect(r19.ruleSets.map(({ kind, key }) => `${kind}/${key}`).sort()).toEqual([
      'appraisal/monthly',
      'pay/field',
      'piecework/welding',
    ])
  })

  test('gave rise to rules, and each clause knows which', async () => {
    const r19 = await regulation('R19')
    const pay = r19.ruleSets.find(({ kind }) => kind === 'pay')
    const citing = r19.clauses.filter(({ gaveRiseTo }) =>
      gaveRiseTo.some(({ ruleSetId }) => ruleSetId === pay?.id),
    )
    expect(citing.length).toBeGreaterThan(0)
  })
})

describe('a ticket', () => {
  let ticketId: string
  let contact: Person

  const read = async (person: Person = welder) => ask<TicketView>(person, `/v1/tickets/${ticketId}`)
  const step = async (person: Person, path: string, json?: unknown) => {
    const { version } = (await read()).row
    return mustWork<TicketChanged>(
      person.post<TicketChanged>(`/v1/tickets/${ticketId}/${path}`, json, { version }),
    )
  }

  test('is opened by the customer, with times promised under R05', async () => {
    await decide('R05', 'sla.pause_when_asking', true)
    contact = await company.contactOf(customer.id)
    const opened = await mustWork<TicketChanged>(
      contact.post<TicketChanged>('/v1/tickets', {
        subject: '3 号泵房压力表读数异常',
        description: '今天早上起压力表读数忽高忽低。',
        priority: 'urgent',
        channel: 'web',
      }),
    )
    ticketId = opened.body.ticketId
    const { row } = await read()
    expect(row).toMatchObject({ state: 'open', assigneeId: null, customerId: customer.id })
    expect(Date.parse(row.firstResponse.dueAt ?? '')).toBeGreaterThan(Date.parse(row.openedAt))
    expect(Date.parse(row.resolution.dueAt ?? '')).toBeGreaterThan(
      Date.parse(row.firstResponse.dueAt ?? ''),
    )
  })

  test('says why it is due when it is, down to the clause', async () => {
    const { resolution } = await ask<{ resolution: { trace: TraceView } }>(
      welder,
      `/v1/tickets/${ticketId}/clock`,
    )
    expect(clausesIn(resolution.trace)).toContain('R05.5')
  })

  test('is taken, answered and asked about; a note stays inside', async () => {
    await step(welder, 'taking')
    await step(welder, 'messages', { kind: 'reply', body: '已收到，马上查看。' })
    await step(welder, 'messages', { kind: 'note', body: '可能是传感器老化。' })
    await step(welder, 'messages', { kind: 'question', body: '请发一张表盘照片。' })
    const { row, messages } = await read()
    expect(row.state).toBe('waiting_customer')
    expect(row.firstResponse.metAt).not.toBeNull()
    expect(row.resolution.paused).toBe(true)
    expect(messages.map(({ kind }) => kind)).toContain('note')
    const seen = (await read(contact)).messages.map(({ kind }) => kind)
    expect(seen).not.toContain('note')
  })

  test('is solved with steps, rejected with a reason, solved again and confirmed', async () => {
    await step(contact, 'messages', { kind: 'reply', body: '照片已发。' })
    expect((await read()).row.state).toBe('in_progress')
    const solution = { summary: '更换传感器并校零。', steps: ['关闭进水阀', '更换传感器', '校零'] }
    await step(welder, 'solution', solution)
    await step(contact, 'confirmation', { outcome: 'rejected', reason: '读数仍然偏高。' })
    expect((await read()).row.state).toBe('in_progress')
    await step(welder, 'solution', solution)
    await step(contact, 'confirmation', { outcome: 'confirmed' })
    expect((await read()).row.state).toBe('closed')
  })

  test('is reopened when it comes back, and closed with an outcome', async () => {
    await step(contact, 'reopening', { reason: '又出现了。' })
    expect((await read()).row.state).toBe('in_progress')
    await step(welder, 'closure', { outcome: '现场复核，读数正常。' })
    const { row, responsibility } = await read()
    expect(row.state).toBe('closed')
    const ends = responsibility.slice(0, -1).map(({ to }) => to)
    expect(responsibility.slice(1).map(({ from }) => from)).toEqual(ends)
  })

  test('is in the company’s index, as the desk has it', async () => {
    const indexed = async () => {
      const manager = await company.as('manager')
      const { items } = await ask<List<{ id: string; state: string }>>(
        manager,
        '/v1/ticket-records',
      )
      expect(items).toMatchObject([{ id: ticketId, state: 'closed' }])
    }
    await vi.waitFor(indexed, { timeout: 10_000 })
  }, 15_000)
})

describe('the monthly appraisal', () => {
  // 9 + 8 + 13 + 5 and 7 + 9 + 10 + 8 are 69 of the 80 points that the text prints.
  const scores = {
    enthusiasm: '9',
    coordination: '8',
    loyalty: '13',
    appearance: '5',
    planning: '7',
    execution: '9',
    quality: '10',
    records: '8',
  }
  let sheetId: string
  let lead: Person

  const sheet = () => ask<AppraisalView>(lead, `/v1/appraisals/${sheetId}`)
  const start = (personId: string) =>
    mustWork<AppraisalView>(lead.post<AppraisalView>('/v1/appraisals', { personId, month: MONTH }))
  const criteria = (view: AppraisalView) =>
    view.parts.flatMap((part) => part.criteria.map(({ key }) => key))
  /** The eight scores in the sheet's own order. */
  const scored = (view: AppraisalView) =>
    Object.fromEntries(criteria(view).map((key, index) => [key, Object.values(scores)[index]]))

  test('refuses a figure while the text leaves its 80 points open, and says what to decide', async () => {
    lead = await company.as('lead')
    const { body } = await start(beginner.personId)
    sheetId = body.id
    expect(criteria(body)).toHaveLength(8)
    await mustWork(
      lead.put(`/v1/appraisals/${sheetId}/scores`, { scores: scored(body) }, { version: 1 }),
    )
    const { result, refusal } = await sheet()
    expect(result).toBeNull()
    expect(refusal).toMatchObject({
      code: 'undecided',
      questionId: (await question('R19', 'appraisal.reading')).id,
    })
  })

  test('scales 69 of 80 to 86.25, a provisional 良好, once the company has decided so', async () => {
    await decide('R19', 'appraisal.reading', 'scaled_to_100')
    sheetId = (await start(welder.personId)).body.id
    const empty = await sheet()
    await mustWork(
      lead.put(`/v1/appraisals/${sheetId}/scores`, { scores: scored(empty) }, { version: 1 }),
    )
    const { result, version } = await sheet()
    expect(result).toMatchObject({
      totalPoints: '86.25',
      grade: 'good',
      gradeName: { zh: '良好' },
      provisional: true,
    })
    expect(clausesIn(result?.explanation.trace).join(' ')).toMatch(/R19\.10/)
    await mustWork(lead.post(`/v1/appraisals/${sheetId}/completion`, undefined, { version }))
    expect((await sheet()).state).toBe('completed')
  })
})

describe('the pay of the month', () => {
  let runId: string
  let finance: Person

  const run = () => ask<PayRunView>(finance, `/v1/pay-runs/${runId}`)
  const calculate = async () =>
    mustWork(
      finance.post(`/v1/pay-runs/${runId}/calculation`, undefined, {
        version: (await run()).version,
      }),
    )
  const slipOf = async (person: Person) => {
    const { items } = await ask<List<PaySlipRow>>(person, `/v1/pay-slips?month=${MONTH}`)
    return ask<PaySlipView>(person, `/v1/pay-slips/${items[0]?.id}`)
  }

  test('rests on verified quantities and on how people are employed', async () => {
    const { owner } = company
    finance = await company.as('finance')
    const hire = (person: Person, json: unknown) =>
      mustWork(owner.post(`/v1/people/${person.personId}/employments`, json))
    await hire(welder, { from: '2025-01-01', status: 'confirmed', level: 3 })
    await hire(beginner, { from: '2026-09-01', status: 'probation' })
    const project = await mustWork<ProjectView>(
      owner.post<ProjectView>('/v1/projects', {
        name: '临江新区给水管网',
        customerId: customer.id,
        responsibleId: welder.personId,
      }),
    )
    const line = { medium: 'supply', role: 'first', innerWeld: false }
    const reported = await mustWork<QuantityView>(
      welder.post<QuantityView>('/v1/quantities', {
        projectId: project.body.id,
        personId: welder.personId,
        month: MONTH,
        lines: [
          { ...line, diameterMm: 110, metres: '820', scope: 'weld' },
          { ...line, diameterMm: 200, metres: '310.5', scope: 'install' },
        ],
      }),
    )
    const { id, version } = reported.body
    const manager = await company.as('manager')
    await mustWork(manager.post(`/v1/quantities/${id}/verification`, undefined, { version }))
  })

  test('is blocked, person by person, until the company has decided what the text leaves open', async () => {
    const started = await mustWork<PayRunView>(
      finance.post<PayRunView>('/v1/pay-runs', { month: MONTH }),
    )
    runId = started.body.id
    await calculate()
    const { state, blocking } = await run()
    expect(state).toBe('draft')
    expect(blocking.map(({ personId }) => personId).sort()).toEqual(
      [welder.personId, beginner.personId].sort(),
    )
    const asked = blocking.find(({ personId }) => personId === welder.personId)
    expect(asked?.refusal).toMatchObject({
      code: 'undecided',
      questionId: (await question('R19', 'pay.guarantee_reading')).id,
    })
  })

  test('is calculated by one and approved by another', async () => {
    await decide('R19', 'pay.guarantee_reading', 'before_rewards')
    await decide('R19', 'pay.guarantee_covers_probation', false)
    await calculate()
    const calculated = await run()
    expect(calculated).toMatchObject({ state: 'calculated', slipCount: 2, blocking: [] })
    // 2 818.60 for the welder and 1 800.00 for the probationer.
    expect(calculated.total).toEqual({ amount: '4618.60', currency: 'CNY' })
    const { version } = calculated
    const { owner } = company
    await mustBe(403, finance.post(`/v1/pay-runs/${runId}/approval`, undefined, { version }))
    await mustWork(owner.post(`/v1/pay-runs/${runId}/approval`, undefined, { version }))
    await mustBe(
      409,
      finance.post(`/v1/pay-runs/${runId}/calculation`, undefined, {
        version: (await run()).version,
      }),
    )
  })

  test('gives a welder 2818.60, each line down to its clause', async () => {
    const slip = await slipOf(welder)
    // 820 m × 0.50 = 410.00; 310.5 m × 1.00 × 2 = 621.00; 60 % of 1031.00 = 618.60;
    // 1700.00 + 500.00 + 618.60 = 2818.60.
    expect(slip.row.payable).toEqual({ amount: '2818.60', currency: 'CNY' })
    expect(slip.payableInCapitals).toBe('贰仟捌佰壹拾捌元陆角整')
    const paid = slip.lines.filter(({ amount }) => amount.amount !== '0.00')
    expect(paid.map(({ amount }) => amount.amount)).toEqual(['1700.00', '500.00', '618.60'])
    const commission = paid.at(-1)?.explanation
    expect(clausesIn(commission?.trace).join(' ')).toMatch(/R19\.14/)
    expect(clausesIn(commission?.trace).join(' ')).toMatch(/R19\.15/)
    expect(commission?.rules.map(({ kind }) => kind)).toContain('piecework')
  })

  test('gives a probationer 1800.00, and shows nobody another’s slip', async () => {
    const slip = await slipOf(beginner)
    expect(slip.row.payable.amount).toBe('1800.00')
    const theirs = (await slipOf(welder)).row.id
    expect((await beginner.get(`/v1/pay-slips/${theirs}`)).status).toBe(404)
  })

  test('was decided by rules that the company can look up', async () => {
    const { items } = await ask<List<RuleSetSummary>>(company.owner, '/v1/rule-sets')
    const pay = items.find(({ kind }) => kind === 'pay')
    // Adopted as version 1; each of the two decisions wrote one more.
    expect(pay?.version).toBe(3)
  })
})

test('the CRM has heard of all of it, signed, and each thing once', async () => {
  await vi.waitFor(
    () => {
      const told = new Set(crm.heard.map(({ type }) => type))
      for (const type of [
        'ticket.opened',
        'ticket.assigned',
        'ticket.replied',
        'ticket.information_requested',
        'ticket.customer_replied',
        'ticket.solved',
        'ticket.rejected',
        'ticket.confirmed',
        'ticket.reopened',
        'ticket.closed',
        'rule_version.published',
        'appraisal.completed',
        'pay_run.approved',
      ])
        expect(told).toContain(type)
    },
    { timeout: 15_000 },
  )
  expect(JSON.stringify(crm.heard)).not.toContain('2818.60')
  expect(crm.heard.filter(({ type }) => type === 'ticket.confirmed')).toHaveLength(1)
}, 20_000)

/** Every clause a trace names, at any depth. */
function clausesIn(trace: TraceView | undefined): string[] {
  if (!trace) return []
  return [...(trace.clauses ?? []), ...(trace.of ?? []).flatMap(clausesIn)]
}
