import { createRoute } from '@tanstack/react-router'
import { inside } from './router-inside'
import { lazyScreen } from './shell/lazy-screen'

export const appraisals = createRoute({
  getParentRoute: () => inside,
  path: '/appraisals',
  component: lazyScreen(() => import('./appraisals/screen'), 'AppraisalsScreen'),
})

export const appraisal = createRoute({
  getParentRoute: () => inside,
  path: '/appraisals/$appraisalId',
  component: lazyScreen(() => import('./appraisals/sheet-screen'), 'AppraisalSheetScreen'),
})

export const discipline = createRoute({
  getParentRoute: () => inside,
  path: '/discipline',
  component: lazyScreen(() => import('./discipline/screen'), 'DisciplineScreen'),
})

export const disciplineCase = createRoute({
  getParentRoute: () => inside,
  path: '/discipline/$disciplineCaseId',
  component: lazyScreen(() => import('./discipline/case-screen'), 'DisciplineCaseScreen'),
})

export const leavings = createRoute({
  getParentRoute: () => inside,
  path: '/leaving',
  component: lazyScreen(() => import('./leaving/screen'), 'LeavingsScreen'),
})

export const leaving = createRoute({
  getParentRoute: () => inside,
  path: '/leaving/$leavingId',
  component: lazyScreen(() => import('./leaving/leaving-screen'), 'LeavingScreen'),
})

export const awards = createRoute({
  getParentRoute: () => inside,
  path: '/awards/{-$month}',
  component: lazyScreen(() => import('./awards/screen'), 'AwardsScreen'),
})

export const growth = createRoute({
  getParentRoute: () => inside,
  path: '/growth/{-$part}',
  component: lazyScreen(() => import('./growth/screen'), 'GrowthScreen'),
})

export const personGrowth = createRoute({
  getParentRoute: () => inside,
  path: '/growth/people/$personId',
  component: lazyScreen(() => import('./growth/screen'), 'PersonGrowthScreen'),
})

export const pay = createRoute({
  getParentRoute: () => inside,
  path: '/pay/{-$part}',
  component: lazyScreen(() => import('./pay/screen'), 'PayScreen'),
})

export const payRun = createRoute({
  getParentRoute: () => inside,
  path: '/pay/runs/$payRunId',
  component: lazyScreen(() => import('./pay/run-screen'), 'PayRunScreen'),
})

export const paySlip = createRoute({
  getParentRoute: () => inside,
  path: '/pay/slips/$paySlipId',
  component: lazyScreen(() => import('./pay/slip-screen'), 'PaySlipScreen'),
})
