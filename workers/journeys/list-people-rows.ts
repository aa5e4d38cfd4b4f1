import { another, DAY, type Listed, MONTH, rows } from './listed'

const PAID_MONTHS = { of: ['pay_runs'], why: 'what a paid month rests on is not taken back' }

/** The lists of the work that is paid for, of people and of their pay. */
export const PEOPLE_LISTS: Readonly<Record<string, Listed>> = {
  listProjects: { grow: [rows('projects')] },
  listMissingStatements: {
    queries: ['month=2026-09'],
    counts: {
      of: ['projects', 'personal_contracts'],
      why: 'those that are completed or reported are looked at too',
    },
  },
  listQuantities: {
    grow: [rows('quantities', { ...another('id'), month: MONTH })],
    counts: PAID_MONTHS,
  },
  listCrews: { grow: [rows('crews', { ...another('id'), ...another('name') })] },
  listUnexcusedAbsences: {
    grow: [rows('unexcused_absences', { ...another('id'), date: DAY })],
  },
  listLeaveRequests: {
    grow: [rows('leave_requests', { ...another('id'), from_date: DAY, to_date: DAY })],
    queries: ['', 'waiting=true'],
  },
  listPersonalContracts: {
    grow: [rows('personal_contracts', { ...another('id'), ...another('person_id') })],
  },
  listWorkAssignments: {
    grow: [rows('work_assignments', { ...another('id'), start_on: DAY })],
  },
  listWorkCandidates: {
    queries: ['startOn=2026-11-02'],
    counts: {
      of: ['employments', 'personal_contracts', 'trips', 'leave_days'],
      why: 'all that could stand against one of the own staff is looked at',
    },
  },
  readStations: {
    queries: ['month=2031-01'],
    counts: { of: ['rule_sets', 'rule_versions'], why: 'rules say what a day there pays' },
  },
  readStoppages: {
    queries: ['month=2025-03'],
    counts: { of: ['stoppages'], why: 'those that were over before are looked at too' },
  },
  readFieldDays: {
    queries: ['month=2031-01'],
    counts: { of: ['rule_sets', 'rule_versions'], why: 'rules say whether they are asked for' },
  },
  listContractStatements: {
    grow: [rows('contract_statements', { ...another('id'), month: MONTH })],
    counts: PAID_MONTHS,
  },
  listClockCorrections: {
    grow: [rows('clock_corrections', { ...another('id'), date: DAY })],
    queries: ['', 'waiting=true'],
    counts: { of: ['support_groups'], why: 'whose a lead may decide is what their groups say' },
  },
  listReachAttempts: {
    grow: [
      rows('reach_attempts', {
        ...another('id'),
        date: DAY,
        at: `${DAY} || 'T10:00'`,
      }),
    ],
  },
  listTrips: {
    grow: [rows('trips', { ...another('id'), from_date: DAY, to_date: DAY })],
  },
  listAppraisals: { grow: [rows('appraisals', { ...another('id'), period: MONTH })] },
  listCalibrations: { grow: [rows('calibrations', { ...another('id'), period: MONTH })] },
  listRatings: {},
  listAppraisalForms: { queries: ['period=2026-09'] },
  listLeavings: { grow: [rows('leavings', { ...another('id'), ...another('person_id') })] },
  listDisciplineCases: { grow: [rows('discipline_cases', another('id'))] },
  listConsequences: { grow: [rows('consequences', another('id'))] },
  listDeeds: {
    grow: [rows('deeds', another('id')), rows('deed_people', another('deed_id'))],
    queries: ['', 'of=shown', 'of=all'],
  },
  listAwards: {
    grow: [rows('awards', { month: MONTH }), rows('award_words', { month: MONTH })],
  },
  listRunningOut: {
    grow: [rows('growth_records', { ...another('id'), subject: "subject || '_' || nth" })],
  },
  listTrainingPlans: { grow: [rows('training_plans')] },
  listPromotions: {
    grow: [rows('promotions', { ...another('id'), ...another('person_id') })],
    queries: ['', 'state=asked'],
  },
  listPayLines: { grow: [rows('pay_lines', { ...another('id'), month: MONTH })] },
  listPayRuns: {
    grow: [
      rows('pay_runs', { ...another('id'), month: MONTH }),
      rows('payments', another('run_id')),
    ],
    counts: { of: ['pay_slips'], why: 'each says how many slips it has' },
  },
  listHeldPayouts: { grow: [rows('held_payouts', { ...another('id'), ...another('project_id') })] },
  comparePayRun: { grow: [] },
  listHeldPay: {
    grow: [
      rows('settlements', another('project_id')),
      rows('rest_applications', { ...another('id'), ...another('person_id') }),
    ],
    counts: {
      of: ['settlements', 'settlements', 'rule_sets'],
      why: 'what is held is the sum of all entries, for each and in all, and rules say what is next',
    },
  },
  listSettlements: {},
  listPaySlips: { grow: [rows('pay_slips')] },
  listPaySlipReaders: {
    grow: [rows('pay_readings', another('id'))],
  },
  listPayees: {
    counts: {
      of: ['bank_accounts', 'leavings', 'leavings'],
      why: 'which account counts, and whose last pay waits for a hand-over, is told from all there were',
    },
  },
  listBankAccounts: { grow: [rows('bank_accounts', { ...another('id'), n: 'n + 2 * nth' })] },
}
