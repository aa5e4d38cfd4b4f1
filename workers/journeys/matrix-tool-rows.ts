import type { Row } from './matrix-rows'
import type { Ids } from './world'

const nothing: Row = {}
/** The company's own are for its managers to change. */
const notTheirs = ['lead', 'engineer'] as const

const applied = ({ person, group, article }: Ids) => [
  { do: 'assign', assigneeId: person },
  { do: 'assign_group', groupId: group },
  { do: 'attach', articleId: article },
]

const wanted = ({ person, customer, group }: Ids) => ({
  conditions: [
    { field: 'assignee', is: [person] },
    { field: 'customer', is: [customer] },
    { field: 'group', is: [group] },
  ],
})

const rule = (ids: Ids) => ({
  ...wanted(ids),
  when: { by: 'event', event: 'opened' },
  actions: applied(ids),
  language: 'en',
})

/** How the matrix calls templates, macros, saved views and rules. */
export const TOOL_ROWS: Readonly<Record<string, Row>> = {
  listTemplates: nothing,
  addTemplate: {
    body: () => ({ name: 'Mine', shared: false, text: { en: 'Thank you, {{contact.name}}.' } }),
  },
  changeTemplate: { body: () => ({ name: 'Ours' }), notTheirs },
  fillTemplate: nothing,
  fillTemplates: nothing,
  listSavedViews: nothing,
  countSavedViews: nothing,
  listTicketStates: nothing,
  listTicketTags: nothing,
  addSavedView: { body: (ids) => ({ ...wanted(ids), name: 'Mine', shared: false, order: 'due' }) },
  changeSavedView: { body: wanted, notTheirs },
  listDeskRules: nothing,
  listDeskRuleVersions: nothing,
  addDeskRule: { body: (ids) => ({ ...rule(ids), name: 'By itself' }) },
  changeDeskRule: { body: rule },
  listMacros: nothing,
  addMacro: {
    body: (ids) => ({ name: 'Mine', shared: false, actions: applied(ids) }),
  },
  changeMacro: { body: (ids) => ({ actions: applied(ids) }), notTheirs },
  previewMacro: nothing,
  applyMacro: { body: () => ({ language: 'en' }) },
}
