import { PEOPLE_LISTS } from './list-people-rows'
import { another, DAY, first, type Listed, rows } from './listed'

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
  listCustomerTickets: {
    grow: [rows('ticket_index')],
    narrowed: ['asset=ast_none'],
  },
  listAssets: { grow: [rows('customer_assets')] },
  listTicketRecords: {},
  listMeasuredTickets: {
    queries: ['from=2026-11-01&to=2026-11-30&of=resolution'],
    counts: { of: ['ticket_index'], why: 'the longest first: what a figure is made of is read' },
  },
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
  fillTemplates: 'the desk',
  listTicketStates: 'the desk',
  listTicketTags: 'the desk',
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
  listCalls: {
    grow: [
      rows('calls', {
        ...another('id'),
        direction: "iif(nth % 10, 'incoming', 'outgoing')",
        customer_id: "iif(nth % 10, 'cus_many', 'cus_few')",
        contact_id: "iif(nth % 10, 'con_many', 'con_few')",
      }),
    ],
    queries: ['', 'mine=true'],
    narrowed: [
      ...['direction=outgoing', 'mine=true&direction=outgoing'],
      ...['customerId=cus_many', 'customerId=cus_few'],
      ...['contactId=con_few', 'customerId=cus_few&contactId=con_few'],
    ],
  },
  listTicketSurveys: { grow: [rows('surveys')] },
  listSurveys: { narrowed: ['only=answered', 'only=low'] },
  listHolds: { grow: [rows('retention_holds')] },
  listRemovals: { grow: [rows('retention_removals', { hour_ms: 'nth' })] },

  // Knowledge.
  search: { queries: ['q=gateway&kind=article', 'q=lar&kind=customer', 'q=ada@&kind=customer'] },
  suggestArticles: {},
  listArticles: {
    grow: [
      rows('articles', {
        ...another('id'),
        number: 'number + nth',
        published_visibility: "iif(nth % 10, 'internal', published_visibility)",
        published_category: "iif(nth % 10, 'hydraulics', published_category)",
        latest_category: "iif(nth % 10, 'hydraulics', latest_category)",
      }),
      rows('article_contents', another('article_id')),
    ],
    narrowed: [
      ...['state=draft', 'state=published', 'state=withdrawn'],
      ...['category=hydraulics', 'category=Gateways', 'category=Gateways&state=published'],
    ],
    by: ['owner', 'hr', 'contact'],
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
  ...PEOPLE_LISTS,
}
