import type {
  BankAccountView,
  EmploymentCorrection,
  EmploymentHistory,
  EmploymentView,
  NewBankAccount,
  NewEmployment,
  NewPaidElsewhere,
  NewPayCorrection,
  NewPayLine,
  NewPayRun,
  NewSlipQuestion,
  PaidElsewhereView,
  PayApprovers,
  PayComparison,
  PayComparisonRow,
  PayeeView,
  PayLineView,
  PayList,
  PaymentCorrection,
  PayReadingView,
  PayRunView,
  PaySlipRow,
  PaySlipView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

const run = (id: string): `/v1/pay-runs/${string}` => `/v1/pay-runs/${encodeURIComponent(id)}`
const slip = (id: string): `/v1/pay-slips/${string}` => `/v1/pay-slips/${encodeURIComponent(id)}`
const employments = (personId: string): `/v1/people/${string}/employments` =>
  `/v1/people/${encodeURIComponent(personId)}/employments` as const

const paidElsewhere = (personId: string): `/v1/people/${string}/paid-elsewhere` =>
  `/v1/people/${encodeURIComponent(personId)}/paid-elsewhere` as const

const bankAccounts = (personId: string): `/v1/people/${string}/bank-accounts` =>
  `/v1/people/${encodeURIComponent(personId)}/bank-accounts` as const

/** Where the files of an approved run are; a browser asks for them itself. */
export const fileOf = (payRunId: string, name: 'bank-file' | 'lines'): string =>
  `${run(payRunId)}/${name}.csv`

export const workbookOf = (payRunId: string): string => `${run(payRunId)}/pay.xlsx`

/** A run beside the last one, all of it: what changed most stands first on the screen. */
async function wholeComparison(payRunId: string) {
  const rows: PayComparisonRow[] = []
  let cursor: string | undefined
  for (;;) {
    const page: PayComparison = await api.read(`${run(payRunId)}/comparison`, {
      limit: 200,
      cursor,
    })
    rows.push(...page.items)
    if (page.nextCursor === null) return { against: page.against, rows }
    cursor = page.nextCursor
  }
}

/** What the pay screens read. Each reading leaves a line in the audit log. */
export const payQueries = {
  runs: () =>
    queryOptions({
      queryKey: ['pay', 'runs'],
      queryFn: () => everyPage<PayRunView>('/v1/pay-runs'),
    }),
  run: (payRunId: string) =>
    queryOptions({
      queryKey: ['pay', 'run', payRunId],
      queryFn: () => api.read<PayRunView>(run(payRunId)),
    }),
  approvers: (payRunId: string, version: number) =>
    queryOptions({
      queryKey: ['pay', 'run', payRunId, 'approvers', version],
      queryFn: () => api.read<PayApprovers>(`${run(payRunId)}/approvers`),
    }),
  comparison: (payRunId: string, version: number) =>
    queryOptions({
      queryKey: ['pay', 'run', payRunId, 'comparison', version],
      queryFn: () => wholeComparison(payRunId),
    }),
  list: (payRunId: string) =>
    queryOptions({
      queryKey: ['pay', 'run', payRunId, 'list'],
      queryFn: () => api.read<PayList>(`${run(payRunId)}/pay-list`),
    }),
  slips: () =>
    queryOptions({
      queryKey: ['pay', 'slips', 'all'],
      queryFn: () => everyPage<PaySlipRow>('/v1/pay-slips'),
    }),
  slipsOf: (runId: string) =>
    queryOptions({
      queryKey: ['pay', 'slips', runId],
      queryFn: () => everyPage<PaySlipRow>('/v1/pay-slips', { runId }),
    }),
  slip: (paySlipId: string) =>
    queryOptions({
      queryKey: ['pay', 'slip', paySlipId],
      queryFn: () => api.read<PaySlipView>(slip(paySlipId)),
    }),
  slipReaders: (paySlipId: string) =>
    queryOptions({
      queryKey: ['pay', 'slip-readers', paySlipId],
      queryFn: () => everyPage<PayReadingView>(`${slip(paySlipId)}/readers`),
    }),
  payees: (payRunId: string) =>
    queryOptions({
      queryKey: ['pay', 'payees', payRunId],
      queryFn: () =>
        api
          .read<{ items: readonly PayeeView[] }>(`${run(payRunId)}/payees`)
          .then(({ items }) => items),
    }),
  bankAccounts: (personId: string) =>
    queryOptions({
      queryKey: ['pay', 'bank-accounts', personId],
      queryFn: () =>
        api
          .read<{ items: readonly BankAccountView[] }>(bankAccounts(personId))
          .then(({ items }) => items),
    }),
  lines: () =>
    queryOptions({
      queryKey: ['pay', 'lines'],
      queryFn: () => everyPage<PayLineView>('/v1/pay-lines'),
    }),
  employments: (personId: string) =>
    queryOptions({
      queryKey: ['pay', 'employments', personId],
      queryFn: () => api.read<EmploymentHistory>(employments(personId)),
    }),
}

export const startRun = (wish: NewPayRun, command: CommandId): Promise<PayRunView> =>
  api.post('/v1/pay-runs', wish, { command })

export const startCorrection = (
  payRunId: string,
  wish: NewPayCorrection,
  command: CommandId,
): Promise<PayRunView> => api.post(`${run(payRunId)}/corrections`, wish, { command })

export const calculateRun = (
  { id, version }: PayRunView,
  command: CommandId,
): Promise<PayRunView> => api.post(`${run(id)}/calculation`, {}, { version, command })

export const approveRun = ({ id, version }: PayRunView, command: CommandId): Promise<PayRunView> =>
  api.post(`${run(id)}/approval`, {}, { version, command })

export const recordPayment = (
  payRunId: string,
  paidOn: string,
  command: CommandId,
): Promise<PayRunView> => api.post(`${run(payRunId)}/payment`, { paidOn }, { command })

export const correctPayment = (
  payRunId: string,
  wish: PaymentCorrection,
  command: CommandId,
): Promise<PayRunView> => api.post(`${run(payRunId)}/payment/corrections`, wish, { command })

export const objectToAccount = (
  personId: string,
  accountId: string,
  reason: string,
  command: CommandId,
): Promise<BankAccountView> =>
  api.post(
    `${bankAccounts(personId)}/${encodeURIComponent(accountId)}/objection`,
    { reason },
    { command },
  )

export const addBankAccount = (
  personId: string,
  wish: NewBankAccount,
  command: CommandId,
): Promise<BankAccountView> => api.post(bankAccounts(personId), wish, { command })

export const confirmSlip = (id: string, command: CommandId): Promise<PaySlipView> =>
  api.post(`${slip(id)}/confirmation`, {}, { command })

export const questionSlip = (
  id: string,
  wish: NewSlipQuestion,
  command: CommandId,
): Promise<PaySlipView> => api.post(`${slip(id)}/questions`, wish, { command })

export const answerSlip = (id: string, text: string, command: CommandId): Promise<PaySlipView> =>
  api.post(`${slip(id)}/answers`, { text }, { command })

export const addLine = (wish: NewPayLine, command: CommandId): Promise<PayLineView> =>
  api.post('/v1/pay-lines', wish, { command })

export const reverseLine = (id: string, reason: string, command: CommandId): Promise<PayLineView> =>
  api.post(`/v1/pay-lines/${encodeURIComponent(id)}/reversal` as const, { reason }, { command })

export const addEmployment = (
  personId: string,
  wish: NewEmployment,
  command: CommandId,
): Promise<EmploymentView> => api.post(employments(personId), wish, { command })

export const recordPaidElsewhere = (
  personId: string,
  wish: NewPaidElsewhere,
  command: CommandId,
): Promise<PaidElsewhereView> => api.post(paidElsewhere(personId), wish, { command })

export const withdrawPaidElsewhere = (
  personId: string,
  { id, version }: PaidElsewhereView,
  reason: string,
  command: CommandId,
): Promise<PaidElsewhereView> =>
  api.post(
    `${paidElsewhere(personId)}/${encodeURIComponent(id)}/withdrawal`,
    { reason },
    { version, command },
  )

export const correctEmployment = (
  { personId, from, version }: EmploymentView,
  wish: EmploymentCorrection,
  command: CommandId,
): Promise<EmploymentHistory> =>
  api.post(`${employments(personId)}/${from}/correction`, wish, { version, command })
