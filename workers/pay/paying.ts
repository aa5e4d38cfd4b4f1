import type { PayRunView, PaySlipRow, PaySlipView, ProblemView, TraceView } from '@bylaw/contract'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany, payingCompany, verified } from '../journeys/paying-company'
import { dateIn } from '../platform/today'

/** The day on which companies of tests pay: what was too much came back then at the earliest. */
export const TODAY = dateIn('Asia/Shanghai', Date.now())

/** A run, or why not. */
export type RunAnswer = PayRunView & ProblemView

/** Starts a month’s run as finance does. */
export const startRun = async (company: PayingCompany, month: string): Promise<PayRunView> =>
  (await mustBe<PayRunView>(201, company.finance.post('/v1/pay-runs', { month }))).body
/** Calculates it, on the reading given. */
export const calculate = (by: Person, run: PayRunView) =>
  by.post<RunAnswer>(`/v1/pay-runs/${run.id}/calculation`, undefined, { version: run.version })
/** Approves it, on the reading given. */
export const approve = (by: Person, run: PayRunView) =>
  by.post<RunAnswer>(`/v1/pay-runs/${run.id}/approval`, undefined, { version: run.version })
/** The slips of a run that someone sees. */
export const slipsOf = async (by: Person, run: PayRunView): Promise<PaySlipRow[]> =>
  (await by.get<{ items: PaySlipRow[] }>(`/v1/pay-slips?runId=${run.id}`)).body.items
/** One person’s slip, as someone else or they themselves read it. */
export const slipOf = async (
  by: Person,
  run: PayRunView,
  personId: string,
): Promise<PaySlipView> => {
  const row = (await slipsOf(by, run)).find((each) => each.personId === personId)
  return (await mustBe<PaySlipView>(200, by.get(`/v1/pay-slips/${row?.id}`))).body
}
/** The printed lines of a slip. */
export const amounts = (slip: PaySlipView) =>
  slip.lines.map(({ code, amount }) => [code, amount.amount])

/** A company whose October can be paid: 618.60 of commission, and probation without guarantee. */
export const decidedCompany = async (handle: string, coversProbation = false) => {
  const company = await payingCompany(handle)
  await decideAll(company.owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': coversProbation,
  })
  await verified(company, { month: '2026-10' })
  return company
}

/** Every step of a trace, whatever its depth. */
export const flat = (trace: TraceView | undefined): TraceView[] =>
  trace ? [trace, ...(trace.of ?? []).flatMap(flat)] : []
