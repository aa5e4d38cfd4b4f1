import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { lazyScreen } from './shell/lazy-screen'
import { Lost } from './shell/lost'

/** What every address stands under. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: Lost })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyScreen(() => import('./identity/sign-in'), 'SignInScreen'),
})
const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyScreen(() => import('./identity/sign-up'), 'SignUpScreen'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyScreen(() => import('./identity/invitation'), 'InvitationScreen'),
})

const portal = createRoute({
  getParentRoute: () => root,
  path: '/portal',
  component: lazyScreen(() => import('./portal/enter'), 'EnterPortalScreen'),
})
const askForLink = createRoute({
  getParentRoute: () => root,
  path: '/portal/$company',
  component: lazyScreen(() => import('./portal/ask'), 'AskForLinkScreen'),
})

const survey = createRoute({
  getParentRoute: () => root,
  path: '/survey',
  component: lazyScreen(() => import('./surveys/link-screen'), 'SurveyLinkScreen'),
})

const rating = createRoute({
  getParentRoute: () => root,
  path: '/rating',
  component: lazyScreen(() => import('./appraisals/rating-link-screen'), 'RatingLinkScreen'),
})

/** The ways in: everything that is there before anyone is signed in. */
export const doors = [signIn, signUp, invitation, portal, askForLink, survey, rating] as const
