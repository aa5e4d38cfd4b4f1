import { createRoute } from '@tanstack/react-router'
import { inside } from './router-inside'
import { lazyScreen } from './shell/lazy-screen'

export const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  component: lazyScreen(() => import('./search/screen'), 'SearchScreen'),
})

export const knowledge = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge',
  component: lazyScreen(() => import('./knowledge/screen'), 'KnowledgeScreen'),
})

export const newArticle = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge/new',
  component: lazyScreen(() => import('./knowledge/edit-screen'), 'NewArticleScreen'),
})

export const article = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge/$articleId',
  component: lazyScreen(() => import('./knowledge/article-screen'), 'ArticleScreen'),
})

export const editArticle = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge/$articleId/edit',
  component: lazyScreen(() => import('./knowledge/edit-screen'), 'EditArticleScreen'),
})

export const calls = createRoute({
  getParentRoute: () => inside,
  path: '/calls',
  component: lazyScreen(() => import('./calls/screen'), 'CallsScreen'),
})

export const call = createRoute({
  getParentRoute: () => inside,
  path: '/calls/$callId',
  component: lazyScreen(() => import('./calls/call-screen'), 'CallScreen'),
})

export const rating = createRoute({
  getParentRoute: () => inside,
  path: '/appraisals/ratings/$ratingId',
  component: lazyScreen(() => import('./appraisals/rating-screen'), 'RatingScreen'),
})

export const surveys = createRoute({
  getParentRoute: () => inside,
  path: '/surveys',
  component: lazyScreen(() => import('./surveys/screen'), 'SurveysScreen'),
})

export const figures = createRoute({
  getParentRoute: () => inside,
  path: '/figures',
  component: lazyScreen(() => import('./figures/screen'), 'FiguresScreen'),
})

export const customers = createRoute({
  getParentRoute: () => inside,
  path: '/customers',
  component: lazyScreen(() => import('./customers/screen'), 'CustomersScreen'),
})

export const importCustomers = createRoute({
  getParentRoute: () => inside,
  path: '/customers/import',
  component: lazyScreen(() => import('./customers/import-screen'), 'ImportCustomersScreen'),
})

export const customer = createRoute({
  getParentRoute: () => inside,
  path: '/customers/$customerId',
  component: lazyScreen(() => import('./customers/customer-screen'), 'CustomerScreen'),
})

export const procedures = createRoute({
  getParentRoute: () => inside,
  path: '/procedures',
  component: lazyScreen(() => import('./procedures/screen'), 'ProceduresScreen'),
})

export const procedureRecord = createRoute({
  getParentRoute: () => inside,
  path: '/procedures/$recordId',
  component: lazyScreen(() => import('./procedures/record-screen'), 'ProcedureRecordScreen'),
})
