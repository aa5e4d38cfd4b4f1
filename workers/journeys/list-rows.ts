import type { Growth } from './grown'

/** Where a list is read from, and what there is to be much of when its reading is measured. */
export type Listed =
  /** Kept by an object, or part of the program: no database is asked for it. */
  | 'the desk'
  | 'the courier'
  | 'the program'
  | {
      readonly grow?: readonly Growth[]
      /** Ways to ask for it; plainly where none is given. */
      readonly queries?: readonly string[]
      /** Ways to ask for a few of them, or none: what is left out is not read. */
      readonly narrowed?: readonly string[]
      /** Where its answer says how many there are of something: they are read to be counted. */
      readonly counts?: { readonly of: readonly string[]; readonly why: string }
    }

const rows = (table: string, vary?: Growth['vary'], of?: string): Growth => ({
  table,
  ...(vary && { vary }),
  ...(of && { of }),
})
const DAY = "date('2001-01-01', nth || ' days')"
const MONTH = "printf('%d-%02d', 2001 + nth / 12, 1 + nth % 12)"
const another = (column: string) => ({ [column]: `${column} || '_' || nth` })
/** Rows of the things there were at first, not of those that became many. */
const first = (column: string) => `instr(substr(${column}, 5), '_') = 0`

const CLAUSES = "regulation_versions, json_each(document, '$.clauses')"
const QUESTIONS = { of: ['questions'], why: 'each says how many of its questions are open' }

/** Every list of the API. One without a row here fails the build. */
export const LISTS: Readonly<Record<string, Listed>> = {
  // People, and who did what.
  listPeople: { grow: [rows('members')] },
  listInvitations: { grow: [rows('invitations')] },
  listEmployments: { grow: [rows('employments', { from_date: DAY })] },
  listAudit: { grow: [rows('audit')] },

  // Customers.
  listCustomers: {
    grow: [
      rows('customers'),
      rows('customer_contacts', {
        ...another('id'),
        ...another('customer_id'),
        phone_digits: '57188880000 + nth',
      }),
    ],
  },
  listCustomerTickets: { grow: [rows('ticket_index')] },
  listTicketRecords: {},
  findCallers: {
    queries: ['q=0571-88880007', 'q=customer'],
    counts: {
      of: ['ticket_index'],
      why: 'with each customer stands what is open among their latest tickets',
    },
  },
  listGroups: { grow: [rows('support_groups')] },
  listAbsences: { grow: [rows('absences')] },
  listPairs: { grow: [rows('customer_pairs', another('customer_id'))] },
  listPairHistory: { grow: [rows('customer_pairs', { n: 'n + nth' }, first('customer_id'))] },

  // The desk.
  listPresence: 'the desk',
  listSkips: 'the desk',
  listAgreements: 'the desk',
  listAskedOfMe: 'the desk',
  listTickets: 'the desk',
  listTicketChanges: 'the desk',
  listWork: 'the desk',
  countSavedViews: 'the desk',
  listTicketStates: 'the desk',
  listNotices: 'the desk',
  listTemplates: { grow: [rows('desk_tools')] },
  listMacros: {},
  listSavedViews: {},
  listDeskRules: {},
  listDeskRuleVersions: { grow: [rows('desk_tool_versions')] },

  // Channels.
  listLetters: {
    grow: [rows('letters')],
    narrowed: ['state=held', 'state=taken', 'state=set_aside', 'state=dismissed'],
  },
  listOutgoingMails: { grow: [rows('outgoing_mails')] },
  listForms: { grow: [rows('forms')] },
  listCalls: { grow: [rows('calls')], queries: ['', 'mine=true'] },
  listTicketSurveys: { grow: [rows('surveys')] },
  listSurveys: { narrowed: ['only=answered', 'only=low'] },
  listHolds: { grow: [rows('retention_holds')] },
  listRemovals: { grow: [rows('retention_removals', { hour_ms: 'nth' })] },

  // Knowledge.
  search: { queries: ['q=gateway&kind=article'] },
  suggestArticles: {},
  listArticles: {
    grow: [rows('articles'), rows('article_contents', another('article_id'))],
    narrowed: ['state=draft', 'state=published', 'state=withdrawn'],
  },
  listArticleCategories: {
    counts: { of: ['articles', 'article_contents'], why: 'each says how many articles it has' },
  },
  listArticleContents: { grow: [rows('article_contents', undefined, first('article_id'))] },
  listTicketArticles: { grow: [rows('article_tickets')] },

  // Webhooks.
  listWebhookEndpoints: 'the courier',
  listWebhookDeliveries: 'the courier',
  listEvents: 'the courier',

  // The rulebook.
  listPacks: {},
  listPackConflicts: {
    queries: ['packs=R01'],
    counts: { of: [CLAUSES, 'rule_sets'], why: 'all that is there may be contradicted' },
  },
  listRegulations: { counts: QUESTIONS },
  listRuleSets: { counts: QUESTIONS },
  listRuleKinds: 'the program',
  listDrafts: { grow: [rows('drafts')] },
  listBackTests: { grow: [rows('back_tests')] },
  readAcknowledgements: {
    grow: [rows('acknowledgements', another('person_id'))],
    counts: {
      of: ['members', 'acknowledgements'],
      why: 'it says of how many people how many have read it',
    },
  },
  listRuleSetDependents: {},
  listRegulationDependents: {
    counts: {
      of: [CLAUSES, 'rule_sets', 'rule_versions'],
      why: 'clauses may name it, and versions of rules may cite it',
    },
  },

  // Procedures.
  listProcedures: {
    counts: { of: ['procedure_records'], why: 'each says how many of its records are open' },
  },
  listPosts: { counts: { of: ['rule_sets'], why: 'posts are what the rules name' } },
  listProcedureRecords: { grow: [rows('procedure_records')] },

  // Projects, sheets and pay.
  listProjects: { grow: [rows('projects')] },
  listMissingStatements: {
    queries: ['month=2026-09'],
    counts: { of: ['projects'], why: 'those that are completed or reported are looked at too' },
  },
  listQuantities: { grow: [rows('quantities', { ...another('id'), month: MONTH })] },
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
  listContractStatements: {
    grow: [rows('contract_statements', { ...another('id'), month: MONTH })],
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
    counts: { of: ['bank_accounts'], why: 'which account counts is told from all there were' },
  },
  listBankAccounts: { grow: [rows('bank_accounts', { ...another('id'), n: 'n + 2 * nth' })] },
}
