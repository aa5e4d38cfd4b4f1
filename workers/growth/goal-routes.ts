import { CareerGoalEnd, CareerGoalView, idOf, NewCareerGoal } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change } from '../platform/openapi'
import { endGoal, readGoal, setGoal } from './goals'

/** /v1/people/{personId}/career-goals and /v1/career-goals: what people aim at */
export const goalRoutes = newArea()

const set = createRoute({
  method: 'post',
  path: '/people/{personId}/career-goals',
  operationId: 'setCareerGoal',
  summary: '制定职业发展目标 · Set what somebody aims at',
  ...needs('growth.read'),
  ...at({ personId: idOf('person') }, body(NewCareerGoal)),
  responses: answers(201, CareerGoalView, ['not_found', 'unacceptable']),
})
goalRoutes.openapi(set, async (c) => {
  const view = await setGoal(c.var.scope, c.req.valid('param').personId, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const end = createRoute({
  method: 'post',
  path: '/career-goals/{goalId}/end',
  operationId: 'endCareerGoal',
  summary: '目标达成或放弃 · A goal was reached, or is given up',
  ...needs('growth.read'),
  ...at({ goalId: idOf('career_goal') }, change(CareerGoalEnd)),
  responses: answers(200, CareerGoalView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
goalRoutes.openapi(end, async (c) => {
  const { goalId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => endGoal(scope, goalId, versionFrom(c), c.req.valid('json')),
    () => readGoal(scope, goalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
