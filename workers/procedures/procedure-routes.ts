import { idOf, PostHolders, PostView, ProcedureSchedule, ProcedureView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, command, path } from '../platform/openapi'
import { fillPost, listPosts, listProcedures } from './list-procedures'
import { schedule, unschedule } from './plan'

/** /v1/procedures, /v1/posts */
export const procedureRoutes = newArea()

const ID = { ruleSetId: idOf('rule_set') }

const list = createRoute({
  ...needs('procedure.read'),
  method: 'get',
  path: '/procedures',
  operationId: 'listProcedures',
  summary: '现行的办事程序 · List the procedures in force',
  responses: answers(200, z.strictObject({ items: z.array(ProcedureView) })),
})
procedureRoutes.openapi(list, async (c) =>
  c.json({ items: await listProcedures(c.var.scope) }, 200),
)

const plan = createRoute({
  ...needs('procedure.manage'),
  method: 'put',
  path: '/procedures/{ruleSetId}/schedule',
  operationId: 'scheduleProcedure',
  summary: '设定周期事项的负责人 · Say whose a recurring duty is',
  description:
    '到期前若干天自动建立一条办事记录；做完后按规则排下一次。 A record opens by itself so many days before it is due; when it is done, the rule sets the next time.',
  ...at(ID, body(ProcedureSchedule)),
  responses: answers(200, ProcedureView, [
    'not_found',
    'unacceptable',
    'wrong_state',
    'rules_incomplete',
  ]),
})
procedureRoutes.openapi(plan, async (c) => {
  const { ruleSetId } = c.req.valid('param')
  return c.json(await schedule(c.var.scope, ruleSetId, c.req.valid('json')), 200)
})

const unplan = createRoute({
  ...needs('procedure.manage'),
  method: 'delete',
  path: '/procedures/{ruleSetId}/schedule',
  operationId: 'unscheduleProcedure',
  summary: '取消周期 · Let a duty no longer come round',
  ...at(ID, command()),
  responses: answers(200, ProcedureView, ['not_found']),
})
procedureRoutes.openapi(unplan, async (c) =>
  c.json(await unschedule(c.var.scope, c.req.valid('param').ruleSetId), 200),
)

const posts = createRoute({
  ...needs('procedure.read'),
  method: 'get',
  path: '/posts',
  operationId: 'listPosts',
  summary: '程序中的岗位及担任人 · List the posts that procedures name, and who holds them',
  responses: answers(200, z.strictObject({ items: z.array(PostView) })),
})
procedureRoutes.openapi(posts, async (c) => c.json({ items: await listPosts(c.var.scope) }, 200))

const fill = createRoute({
  ...needs('post.change'),
  method: 'put',
  path: '/posts/{post}',
  operationId: 'fillPost',
  summary: '指定岗位的担任人 · Say who holds a post',
  request: {
    ...path({ post: PostView.shape.key }),
    ...body(PostHolders).request,
  },
  responses: answers(200, PostView, ['not_found', 'unacceptable']),
})
procedureRoutes.openapi(fill, async (c) => {
  const { post } = c.req.valid('param')
  return c.json(await fillPost(c.var.scope, post, c.req.valid('json').holderIds), 200)
})
