import { createRoute, createRouter } from '@tanstack/react-router'
import { doors, root } from './router-doors'
import { inside } from './router-inside'
import {
  article,
  call,
  calls,
  customer,
  customers,
  editArticle,
  figures,
  importCustomers,
  knowledge,
  newArticle,
  procedureRecord,
  procedures,
  rating,
  search,
  surveys,
} from './router-known'
import { peopleRoutes } from './router-people'
import { Broken } from './shell/broken'
import { lazyScreen } from './shell/lazy-screen'
import { Lost } from './shell/lost'

const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyScreen(() => import('./shell/start'), 'Start'),
})
const queue = createRoute({
  getParentRoute: () => inside,
  path: '/queue',
  component: lazyScreen(() => import('./queue/screen'), 'QueueScreen'),
})
const ticket = createRoute({
  getParentRoute: () => inside,
  path: '/tickets/$ticketId',
  component: lazyScreen(() => import('./ticket/screen'), 'TicketScreen'),
})
const ticketReport = createRoute({
  getParentRoute: () => inside,
  path: '/tickets/$ticketId/report',
  component: lazyScreen(() => import('./work/report-screen'), 'ReportScreen'),
})
const notices = createRoute({
  getParentRoute: () => inside,
  path: '/notices',
  component: lazyScreen(() => import('./notices/screen'), 'NoticesScreen'),
})
const people = createRoute({
  getParentRoute: () => inside,
  path: '/people',
  component: lazyScreen(() => import('./people/screen'), 'PeopleScreen'),
})
const staffing = createRoute({
  getParentRoute: () => inside,
  path: '/staffing/{-$part}',
  component: lazyScreen(() => import('./staffing/screen'), 'StaffingScreen'),
})
const tools = createRoute({
  getParentRoute: () => inside,
  path: '/tools/{-$part}',
  component: lazyScreen(() => import('./tools/screen'), 'ToolsScreen'),
})
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyScreen(() => import('./settings/screen'), 'SettingsScreen'),
})

const rulebook = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook',
  component: lazyScreen(() => import('./rulebook/screen'), 'RulebookScreen'),
})
const rulebookFile = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/file',
  component: lazyScreen(() => import('./rulebook-exchange/screen'), 'ExchangeScreen'),
})
const regulation = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/$regulationId',
  component: lazyScreen(() => import('./rulebook/regulation-screen'), 'RegulationScreen'),
})
const newRegulation = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/new',
  component: lazyScreen(() => import('./rulebook/text/new-screen'), 'NewRegulationScreen'),
})
const wholeRulebook = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/print',
  component: lazyScreen(() => import('./rulebook/print/whole-screen'), 'WholeRulebookScreen'),
})
const startTextDraft = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/$regulationId/draft',
  component: lazyScreen(() => import('./rulebook/drafts/start-text'), 'StartTextDraftScreen'),
})
const startRulesDraft = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/rule-sets/$ruleSetId/draft',
  component: lazyScreen(() => import('./rulebook/drafts/start-rules'), 'StartRulesDraftScreen'),
})
const repealRules = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/rule-sets/$ruleSetId/repeal',
  component: lazyScreen(() => import('./rulebook/repeal/screens'), 'RepealRulesScreen'),
})
const repealRegulation = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/$regulationId/repeal',
  component: lazyScreen(() => import('./rulebook/repeal/screens'), 'RepealRegulationScreen'),
})
const drafts = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/drafts',
  component: lazyScreen(() => import('./rulebook/drafts/inbox'), 'DraftsScreen'),
})
const draft = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/drafts/$draftId',
  component: lazyScreen(() => import('./rulebook/drafts/draft-screen'), 'DraftScreen'),
})
const editDraft = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/drafts/$draftId/edit',
  component: lazyScreen(() => import('./rulebook/drafts/edit-screen'), 'EditDraftScreen'),
})
const ruleSet = createRoute({
  getParentRoute: () => inside,
  path: '/rulebook/rule-sets/$ruleSetId',
  component: lazyScreen(() => import('./rulebook/rule-set-screen'), 'RuleSetScreen'),
})
const mail = createRoute({
  getParentRoute: () => inside,
  path: '/mail/{-$part}',
  component: lazyScreen(() => import('./mail/screen'), 'MailScreen'),
})
const form = createRoute({
  getParentRoute: () => inside,
  path: '/mail/forms/$formId',
  component: lazyScreen(() => import('./forms/screen'), 'FormScreen'),
})
const projects = createRoute({
  getParentRoute: () => inside,
  path: '/projects/{-$part}',
  component: lazyScreen(() => import('./projects/screen'), 'ProjectsScreen'),
})
const retention = createRoute({
  getParentRoute: () => inside,
  path: '/retention',
  component: lazyScreen(() => import('./retention/screen'), 'RetentionScreen'),
})
const webhooks = createRoute({
  getParentRoute: () => inside,
  path: '/webhooks/{-$part}',
  component: lazyScreen(() => import('./webhooks/screen'), 'WebhooksScreen'),
})

/** One router per page load. Each screen is its own file, fetched when it is first wanted. */
export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      ...doors,
      inside.addChildren([
        start,
        queue,
        ticket,
        ticketReport,
        search,
        surveys,
        figures,
        calls,
        call,
        knowledge,
        newArticle,
        article,
        editArticle,
        notices,
        people,
        staffing,
        tools,
        customers,
        importCustomers,
        customer,
        procedures,
        procedureRecord,
        settings,
        rulebook,
        rulebookFile,
        regulation,
        ruleSet,
        newRegulation,
        wholeRulebook,
        startTextDraft,
        startRulesDraft,
        repealRules,
        repealRegulation,
        drafts,
        draft,
        editDraft,
        rating,
        ...peopleRoutes,
        mail,
        form,
        projects,
        retention,
        webhooks,
      ]),
    ]),
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: Lost,
    defaultPreload: false,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
