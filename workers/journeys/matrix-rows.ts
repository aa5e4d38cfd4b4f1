import type { Role } from '@bylaw/contract'
import { ATTENDANCE_ROWS } from './matrix-attendance-rows'
import { AWARD_ROWS } from './matrix-award-rows'
import { CALIBRATION_ROWS } from './matrix-calibration-rows'
import { CHANNEL_ROWS } from './matrix-channel-rows'
import { CONTRACT_ROWS } from './matrix-contract-rows'
import { CUSTOMER_ROWS } from './matrix-customer-rows'
import { GROWTH_ROWS } from './matrix-growth-rows'
import { HELD_ROWS } from './matrix-held-rows'
import { KNOWLEDGE_ROWS } from './matrix-knowledge-rows'
import { LEAVING_ROWS } from './matrix-leaving-rows'
import { PROCEDURE_ROWS } from './matrix-procedure-rows'
import { CONSEQUENCE_ROWS, REWARD_ROWS } from './matrix-reward-rows'
import { STAFFING_ROWS } from './matrix-staffing-rows'
import { TOOL_ROWS } from './matrix-tool-rows'
import { TRIP_ROWS } from './matrix-trip-rows'
import { OCTOBER_LINES } from './paying-company'
import { RULEBOOK_ROWS } from './rulebook-rows'
import { NOTICE_ROWS, WEBHOOK_ROWS } from './telling-rows'
import { TICKET_ROWS } from './ticket-rows'
import type { Ids } from './world'

/** How the matrix calls one operation. */
export interface Row {
  /** A body that the operation accepts, of the caller's own things. */
  readonly body?: (ids: Ids, count: number) => Record<string, unknown>
  /** Another body that it accepts, of ids for which the first has no place. */
  readonly or?: Row['body']
  /** Path parameters that are no ids. */
  readonly params?: Readonly<Record<string, string>>
  /** Roles that may call it, but to whom this very thing is not there: others' pay and sheets. */
  readonly hiddenFrom?: readonly Role[]
  /** Roles that may call it, but not of others' projects or cases; the answer is `not_allowed`. */
  readonly notTheirs?: readonly Role[]
  /** A file that is the body as it stands. */
  readonly file?: string
  /** A query string without which there is no answer. */
  readonly query?: string
  /** Headers without which the operation does not begin. */
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the caller's session: tried after everything else. */
  readonly last?: boolean
}

const nothing: Row = {}

/** Every operation of the API. One without a row here fails the build. */
export const ROWS: Readonly<Record<string, Row>> = {
  // Who one is.
  readMe: nothing,
  changeMe: { body: () => ({ language: 'zh' }) },
  signOut: { last: true },

  // People.
  listPeople: nothing,
  changePerson: { body: () => ({ name: 'Renamed' }) },
  listInvitations: nothing,
  invite: {
    body: ({ customer, company }, count) => ({
      name: 'New contact',
      email: `new${count}@${company.replaceAll('_', '-')}.example`,
      role: 'contact',
      customerId: customer,
    }),
    // Customers' contacts are not theirs to let in.
    notTheirs: ['hr'],
  },
  withdrawInvitation: nothing,
  listEmployments: nothing,
  addEmployment: { body: () => ({ from: '2027-01-01', status: 'confirmed', level: 4 }) },
  correctEmployment: {
    params: { from: '2026-01-01' },
    body: () => ({ instead: null, reason: 'Recorded in error' }),
  },
  listAudit: nothing,

  // Customers and the desk.
  ...STAFFING_ROWS,
  ...LEAVING_ROWS,
  ...REWARD_ROWS,
  ...CONSEQUENCE_ROWS,
  ...PROCEDURE_ROWS,
  ...TICKET_ROWS,
  ...TOOL_ROWS,
  ...CUSTOMER_ROWS,
  ...KNOWLEDGE_ROWS,
  ...CHANNEL_ROWS,

  ...NOTICE_ROWS,
  ...WEBHOOK_ROWS,

  ...RULEBOOK_ROWS,
  ...AWARD_ROWS,
  ...GROWTH_ROWS,

  // Projects, sheets and pay.
  listProjects: nothing,
  addProject: {
    body: ({ customer, person }) => ({
      name: 'One more',
      customerId: customer,
      responsibleId: person,
    }),
  },
  readProject: nothing,
  changeProjectResponsible: {
    body: ({ person }) => ({ responsibleId: person, from: '2026-10-01' }),
  },
  completeProject: { body: () => ({ on: '2026-10-31' }) },
  listQuantities: nothing,
  listMissingStatements: { query: '?month=2026-09' },
  reportQuantity: {
    notTheirs: ['lead'],
    body: ({ project, person }) => ({
      projectId: project,
      personId: person,
      month: '2026-09',
      lines: OCTOBER_LINES,
    }),
  },
  readQuantity: nothing,
  verifyQuantity: nothing,
  withdrawQuantity: { body: () => ({ reason: 'Reported twice' }) },
  ...CONTRACT_ROWS,
  ...TRIP_ROWS,
  ...ATTENDANCE_ROWS,
  listAppraisals: nothing,
  startAppraisal: {
    // One of each two is too many, which shows once all are found.
    body: ({ person, group, project, appraisal_form: ruleSetId }) => ({
      personId: person,
      groupId: group,
      projectId: project,
      period: '2026-09',
      ruleSetId,
    }),
  },
  ...CALIBRATION_ROWS,
  readRaters: nothing,
  nameRaters: {
    body: ({ person, customer }) => ({
      raters: [
        { group: 'peer', personId: person },
        { group: 'customer', contact: { customerId: customer, name: '陈工', email: 'c@a.cn' } },
      ],
    }),
  },
  listRatings: nothing,
  readRating: { hiddenFrom: ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'] },
  rateReview: {
    body: () => ({ score: '80' }),
    hiddenFrom: ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  },
  listAppraisalForms: { query: '?period=2026-Q3' },
  readAppraisal: { hiddenFrom: ['finance', 'auditor'] },
  scoreAppraisal: { body: () => ({ scores: {} }) },
  completeAppraisal: nothing,
  openSecondRound: nothing,
  acknowledgeAppraisal: { hiddenFrom: ['finance', 'auditor'] },
  appealAppraisal: { body: () => ({ text: 'No' }), hiddenFrom: ['finance', 'auditor'] },
  withdrawAppeal: { hiddenFrom: ['finance', 'auditor'] },
  judgeAppeal: { body: () => ({ outcome: 'upheld', text: 'Yes' }) },
  readDisciplineRules: nothing,
  listDisciplineCases: nothing,
  openDisciplineCase: {
    body: ({ person }) => ({
      personId: person,
      breach: 'late',
      on: '2026-10-13',
      serious: false,
      account: 'Late again',
      replyBy: '2031-01-01',
    }),
  },
  readDisciplineCase: { hiddenFrom: ['lead', 'finance'] },
  replyToDisciplineCase: {
    body: () => ({ text: 'No' }),
    hiddenFrom: ['lead', 'finance'],
    notTheirs: ['owner', 'manager', 'hr'],
  },
  decideDisciplineCase: {
    body: () => ({ outcome: 'dropped', text: 'Yes' }),
    notTheirs: ['owner'],
  },
  listPayLines: nothing,
  addPayLine: {
    body: ({ person }) => ({
      personId: person,
      month: '2026-11',
      kind: 'reward',
      amount: '10.00',
      reason: 'Well done',
    }),
  },
  listPayRuns: nothing,
  startPayCorrection: { body: () => ({ reason: 'A line was forgotten', paidWith: 'own' }) },
  reversePayLine: { body: () => ({ reason: 'It never happened' }) },
  startPayRun: {
    body: ({ person }) => ({ month: '2026-09', apart: { reason: 'Leaves', personIds: [person] } }),
  },
  readPayRun: nothing,
  readPayApprovers: nothing,
  // Who approves sees it while it waits for that.
  comparePayRun: { hiddenFrom: ['manager'] },
  calculatePayRun: nothing,
  approvePayRun: nothing,
  listPayees: nothing,
  readBankFile: nothing,
  exportPayLines: nothing,
  exportPayWorkbook: nothing,
  printPayList: nothing,
  recordPayment: { body: () => ({ paidOn: '2026-10-31' }) },
  correctPayment: {
    body: () => ({ insteadOf: '2026-10-31', paidOn: '2026-10-30', reason: 'As the bank says' }),
  },
  listBankAccounts: { hiddenFrom: ['manager', 'lead'] },
  addBankAccount: {
    body: () => ({
      bank: '中国工商银行江州支行',
      number: '6222 0212 0300 1234 567',
      holder: '王建军',
      ground: 'As they asked',
    }),
  },
  objectToBankAccount: {
    hiddenFrom: ['owner', 'manager', 'lead', 'finance', 'hr'],
    body: () => ({ reason: 'Not mine' }),
  },
  // Only whose it is, and who sees all pay.
  listHeldPay: nothing,
  exportHeldPay: nothing,
  listSettlements: { hiddenFrom: ['manager', 'lead', 'hr'] },
  // The project is at work: there is nothing to apply for yet.
  ...HELD_ROWS,
  listPaySlips: nothing,
  readPaySlip: { hiddenFrom: ['manager', 'lead', 'hr'] },
  listPaySlipReaders: { hiddenFrom: ['manager', 'lead', 'hr'] },
  confirmPaySlip: { hiddenFrom: ['manager', 'lead', 'hr'], notTheirs: ['owner', 'finance'] },
  questionPaySlip: {
    hiddenFrom: ['manager', 'lead', 'hr'],
    notTheirs: ['owner', 'finance'],
    body: () => ({ line: 0, text: '基数是否按五级计算？' }),
  },
  answerPaySlip: { body: () => ({ text: '按任职记录是四级。' }) },
}
