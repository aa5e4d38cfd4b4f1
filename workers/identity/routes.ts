import { AcceptInvitation, MeChange, MeView, SessionView, SignIn, SignUp } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { needs, open } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body, command } from '../platform/openapi'
import type { AppEnv } from '../scope'
import { acceptInvitation } from './accept-invitation'
import { changeMe } from './change-me'
import type { Entered } from './enter'
import { entranceOf } from './entrance'
import { readMe } from './read-me'
import { renewSession } from './renew-session'
import { signIn } from './sign-in'
import { signOut } from './sign-out'
import { signUp } from './sign-up'

/** Coming in, going out, and who one is. */
export const identityRoutes = newArea()

const signUpRoute = createRoute({
  ...open(),
  method: 'post',
  path: '/sign-up',
  operationId: 'signUp',
  summary: '企业注册 · Sign a company up',
  ...body(SignUp),
  responses: answers(201, SessionView, [
    'unacceptable',
    'unsettled',
    'key_reused',
    'wrong_credentials',
    'too_many_requests',
  ]),
})
identityRoutes.openapi(signUpRoute, async (c) =>
  c.json(letIn(c, await signUp(entranceOf(c), c.req.valid('json'))), 201),
)

const signInRoute = createRoute({
  ...open(),
  method: 'post',
  path: '/sign-in',
  operationId: 'signIn',
  summary: '登录 · Sign in',
  ...body(SignIn),
  responses: answers(200, SessionView, ['wrong_credentials', 'too_many_requests']),
})
identityRoutes.openapi(signInRoute, async (c) =>
  c.json(letIn(c, await signIn(entranceOf(c), c.req.valid('json'))), 200),
)

const renewRoute = createRoute({
  ...open(),
  method: 'post',
  path: '/session/renewal',
  operationId: 'renewSession',
  summary: '续期登录 · Renew a browser’s session',
  ...command(),
  responses: answers(200, SessionView, ['not_signed_in']),
})
identityRoutes.openapi(renewRoute, async (c) =>
  c.json(letIn(c, await renewSession(entranceOf(c))), 200),
)

const acceptRoute = createRoute({
  ...open(),
  method: 'post',
  path: '/invitations/acceptance',
  operationId: 'acceptInvitation',
  summary: '接受邀请 · Accept an invitation',
  ...body(AcceptInvitation),
  responses: answers(201, SessionView, [
    'not_found',
    'unacceptable',
    'wrong_credentials',
    'too_many_requests',
  ]),
})
identityRoutes.openapi(acceptRoute, async (c) =>
  c.json(letIn(c, await acceptInvitation(entranceOf(c), c.req.valid('json'))), 201),
)

const signOutRoute = createRoute({
  ...needs('me.read'),
  method: 'post',
  path: '/sign-out',
  operationId: 'signOut',
  summary: '退出登录 · Sign out',
  ...command(),
  responses: answers(200, z.strictObject({})),
})
identityRoutes.openapi(signOutRoute, async (c) => {
  handOver(c, await signOut(entranceOf(c), c.var.scope))
  return c.json({}, 200)
})

const meRoute = createRoute({
  ...needs('me.read'),
  method: 'get',
  path: '/me',
  operationId: 'readMe',
  summary: '当前登录者 · Who is signed in, and what they may do',
  responses: answers(200, MeView),
})
identityRoutes.openapi(meRoute, async (c) => c.json(await readMe(c.var.scope), 200))

const changeRoute = createRoute({
  ...needs('me.read'),
  method: 'patch',
  path: '/me',
  operationId: 'changeMe',
  summary: '修改自己的语言 · Change one’s language',
  ...body(MeChange),
  responses: answers(200, MeView, ['unacceptable']),
})
identityRoutes.openapi(changeRoute, async (c) => {
  const { scope, sessionEndsAtMs } = c.var
  const { me, setCookies } = await changeMe(
    entranceOf(c),
    scope,
    sessionEndsAtMs,
    c.req.valid('json'),
  )
  handOver(c, setCookies)
  return c.json(me, 200)
})

/** Gives the browser its cookies, and the caller the session. */
export function letIn(c: Context<AppEnv>, { session, setCookies }: Entered): SessionView {
  handOver(c, setCookies)
  return session
}

const handOver = (c: Context<AppEnv>, setCookies: readonly string[]): void => {
  for (const text of setCookies) c.header('set-cookie', text, { append: true })
}
