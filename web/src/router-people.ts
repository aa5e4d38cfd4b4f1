import { createRoute } from '@tanstack/react-router'
import { inside } from './router-inside'
import { lazyScreen } from './shell/lazy-screen'

const appraisals = createRoute({
  getParentRoute: () => inside,
  path: '/appraisals',
  component: lazyScreen(() => import('./appraisals/screen'), 'AppraisalsScreen'),
})

const appraisal = createRoute({
  getParentRoute: () => inside,
  path: '/appraisals/$appraisalId',
  component: lazyScreen(() => import('./appraisals/sheet-screen'), 'AppraisalSheetScreen'),
})

const calibration = createRoute({
  getParentRoute: () => inside,
  path: '/appraisals/calibrations/$calibrationId',
  component: lazyScreen(() => import('./appraisals/calibration-screen'), 'CalibrationScreen'),
})

const consequence = createRoute({
  getParentRoute: () => inside,
  path: '/appraisals/consequences/$consequenceId',
  component: lazyScreen(() => import('./consequences/screen'), 'ConsequenceScreen'),
})

const discipline = createRoute({
  getParentRoute: () => inside,
  path: '/discipline',
  component: lazyScreen(() => import('./discipline/screen'), 'DisciplineScreen'),
})

const disciplineCase = createRoute({
  getParentRoute: () => inside,
  path: '/discipline/$disciplineCaseId',
  component: lazyScreen(() => import('./discipline/case-screen'), 'DisciplineCaseScreen'),
})

const leavings = createRoute({
  getParentRoute: () => inside,
  path: '/leaving',
  component: lazyScreen(() => import('./leaving/screen'), 'LeavingsScreen'),
})

const leaving = createRoute({
  getParentRoute: () => inside,
  path: '/leaving/$leavingId',
  component: lazyScreen(() => import('./leaving/leaving-screen'), 'LeavingScreen'),
})

const awards = createRoute({
  getParentRoute: () => inside,
  path: '/awards/{-$month}',
  component: lazyScreen(() => import('./awards/screen'), 'AwardsScreen'),
})

const growth = createRoute({
  getParentRoute: () => inside,
  path: '/growth/{-$part}',
  component: lazyScreen(() => import('./growth/screen'), 'GrowthScreen'),
})

const personGrowth = createRoute({
  getParentRoute: () => inside,
  path: '/growth/people/$personId',
  component: lazyScreen(() => import('./growth/screen'), 'PersonGrowthScreen'),
})

const trainingPlan = createRoute({
  getParentRoute: () => inside,
  path: '/growth/training/$planId',
  component: lazyScreen(() => import('./growth/plan-screen'), 'TrainingPlanScreen'),
})

const rewards = createRoute({
  getParentRoute: () => inside,
  path: '/rewards',
  component: lazyScreen(() => import('./rewards/screen'), 'RewardsScreen'),
})

const deed = createRoute({
  getParentRoute: () => inside,
  path: '/rewards/$deedId',
  component: lazyScreen(() => import('./rewards/deed-screen'), 'DeedScreen'),
})

const attendance = createRoute({
  getParentRoute: () => inside,
  path: '/attendance/{-$part}',
  component: lazyScreen(() => import('./attendance/screen'), 'AttendanceScreen'),
})

const trips = createRoute({
  getParentRoute: () => inside,
  path: '/trips/{-$part}',
  component: lazyScreen(() => import('./travel/screen'), 'TripsScreen'),
})

const pay = createRoute({
  getParentRoute: () => inside,
  path: '/pay/{-$part}',
  component: lazyScreen(() => import('./pay/screen'), 'PayScreen'),
})

const payRun = createRoute({
  getParentRoute: () => inside,
  path: '/pay/runs/$payRunId',
  component: lazyScreen(() => import('./pay/run-screen'), 'PayRunScreen'),
})

const payList = createRoute({
  getParentRoute: () => inside,
  path: '/pay/runs/$payRunId/list',
  component: lazyScreen(() => import('./pay/pay-list-screen'), 'PayListScreen'),
})

const heldPayout = createRoute({
  getParentRoute: () => inside,
  path: '/pay/held-payouts/$heldPayoutId',
  component: lazyScreen(() => import('./held-pay/payout-screen'), 'HeldPayoutScreen'),
})

const paySlip = createRoute({
  getParentRoute: () => inside,
  path: '/pay/slips/$paySlipId',
  component: lazyScreen(() => import('./pay/slip-screen'), 'PaySlipScreen'),
})

/** What people are appraised by, win, grow into, leave with and are paid. */
export const peopleRoutes = [
  appraisals,
  appraisal,
  calibration,
  consequence,
  discipline,
  disciplineCase,
  leavings,
  leaving,
  awards,
  growth,
  personGrowth,
  trainingPlan,
  rewards,
  deed,
  attendance,
  trips,
  pay,
  payRun,
  payList,
  heldPayout,
  paySlip,
] as const
