import { BackTestCaseView, BackTestView, idOf, NewBackTest, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body, path } from '../../platform/openapi'
import { listBackTests, readBackTest } from './read-back-tests'
import { readBackTestCase } from './read-case'
import { startBackTest } from './start-back-test'
import { stopBackTest } from './stop-back-test'

/** Trying a draft on the past: /v1/drafts/{draftId}/back-tests, /v1/back-tests */
export const backTestRoutes = newArea()

const begin = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/drafts/{draftId}/back-tests',
  operationId: 'startBackTest',
  summary: '用历史记录试算草案 · Try a draft on a past period',
  description:
    '在后台分批进行，读取其进度即可。 Goes on in the background: read it to see how far it is.',
  ...at({ draftId: idOf('draft') }, body(NewBackTest)),
  responses: answers(201, BackTestView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'too_many_requests',
  ]),
})
backTestRoutes.openapi(begin, async (c) =>
  c.json(await startBackTest(c.var.scope, c.req.valid('param').draftId, c.req.valid('json')), 201),
)

const list = createRoute({
  ...needs('rulebook.draft'),
  method: 'get',
  path: '/drafts/{draftId}/back-tests',
  operationId: 'listBackTests',
  summary: '草案的历史试算 · Back-tests of a draft',
  request: path({ draftId: idOf('draft') }),
  responses: answers(200, pageOf(BackTestView), ['not_found']),
})
backTestRoutes.openapi(list, async (c) => {
  const items = await listBackTests(c.var.scope, c.req.valid('param').draftId)
  return c.json({ items, nextCursor: null }, 200)
})

const read = createRoute({
  ...needs('rulebook.draft'),
  method: 'get',
  path: '/back-tests/{backTestId}',
  operationId: 'readBackTest',
  summary: '历史试算的进度与结果 · A back-test’s progress and result',
  request: path({ backTestId: idOf('back_test') }),
  responses: answers(200, BackTestView, ['not_found']),
})
backTestRoutes.openapi(read, async (c) =>
  c.json(await readBackTest(c.var.scope, c.req.valid('param').backTestId), 200),
)

const readCase = createRoute({
  ...needs('rulebook.draft'),
  method: 'get',
  path: '/back-tests/{backTestId}/changes/{subjectId}',
  operationId: 'readBackTestCase',
  summary: '历史试算中一项变化的推算过程 · How one of a back-test’s changes came to be',
  description:
    '按现有记录分别以当时的规则和草案重新推算，逐步写明依据条文。 Worked out anew from what is recorded by now, under the rules as they were known then and under the draft, each step with its clause.',
  request: path({
    backTestId: idOf('back_test'),
    subjectId: BackTestCaseView.shape.subject.shape.id,
  }),
  responses: answers(200, BackTestCaseView, ['not_found']),
})
backTestRoutes.openapi(readCase, async (c) => {
  const { backTestId, subjectId } = c.req.valid('param')
  return c.json(await readBackTestCase(c.var.scope, backTestId, subjectId), 200)
})

const stop = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/back-tests/{backTestId}/stop',
  operationId: 'stopBackTest',
  summary: '停止历史试算 · Stop a back-test',
  description:
    '停止排队或进行中的试算；已结束的照原样返回。 Stops one that is queued or running; one that has ended is answered as it ended.',
  request: path({ backTestId: idOf('back_test') }),
  responses: answers(200, BackTestView, ['not_found']),
})
backTestRoutes.openapi(stop, async (c) =>
  c.json(await stopBackTest(c.var.scope, c.req.valid('param').backTestId), 200),
)
