import {
  Acknowledgement,
  AcknowledgementsQuery,
  AcknowledgementsView,
  DocumentView,
  InstantText,
  idOf,
  NewRegulation,
  RegulationSummary,
  wholeInAddress,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { showVersion } from '../../platform/if-match'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body, path, query } from '../../platform/openapi'
import { acknowledge, readAcknowledgements } from './acknowledge'
import { readText } from './read-text'
import { writeRegulation } from './write-regulation'

/** /v1/regulations/…: their texts, what changes of them pass, and who has read them. */
export const textRoutes = newArea()

const regulationId = { regulationId: idOf('regulation') }

const write = createRoute({
  ...needs('regulation.write'),
  method: 'post',
  path: '/regulations',
  operationId: 'writeRegulation',
  summary: '自拟一部规章制度 · Write a regulation of one’s own',
  description:
    '不写 `firstVersion` 时只是起草：有一份草案，经审批通过后才施行。`at_once` 保存即施行，记录中注明未经审批。 Unless `firstVersion` says otherwise it is only begun, with a draft that has to pass its path; `at_once` puts it in force as it is saved, and the record says that nobody approved it.',
  ...body(NewRegulation),
  responses: answers(201, RegulationSummary, ['unacceptable', 'already_exists']),
})
textRoutes.openapi(write, async (c) =>
  c.json(await writeRegulation(c.var.scope, c.req.valid('json')), 201),
)

const text = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/regulations/{regulationId}/text',
  operationId: 'readText',
  summary: '制度正文与修订记录 · A regulation’s text and its revision record',
  request: {
    ...path(regulationId),
    ...query(
      z.object({
        version: wholeInAddress(1).optional(),
        /** The text in force at this moment: the wording that a figure of then rests on. */
        validAt: InstantText.optional(),
      }),
    ),
  },
  responses: answers(200, DocumentView, ['not_found']),
})
textRoutes.openapi(text, async (c) => {
  const { regulationId } = c.req.valid('param')
  const view = await readText(c.var.scope, regulationId, c.req.valid('query'))
  showVersion(c, view.currentVersion)
  return c.json(view, 200)
})

const readers = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/regulations/{regulationId}/acknowledgements',
  operationId: 'readAcknowledgements',
  summary: '阅知情况 · Who has read it',
  description:
    '`missing` 为尚未阅知的人员，`acknowledged` 为已经阅知的人员。 `missing` are those who have yet to read it, `acknowledged` those who have.',
  request: { ...path(regulationId), ...query(AcknowledgementsQuery) },
  responses: answers(200, AcknowledgementsView, ['not_found', 'unacceptable']),
})
textRoutes.openapi(readers, async (c) => {
  const { regulationId } = c.req.valid('param')
  return c.json(await readAcknowledgements(c.var.scope, regulationId, c.req.valid('query')), 200)
})

const acknowledgement = createRoute({
  ...needs('regulation.acknowledge'),
  method: 'post',
  path: '/regulations/{regulationId}/acknowledgements',
  operationId: 'acknowledgeRegulation',
  summary: '已阅知 · Read and understood',
  ...at(regulationId, body(Acknowledgement)),
  responses: answers(201, AcknowledgementsView, ['not_found', 'stale_version']),
})
textRoutes.openapi(acknowledgement, async (c) =>
  c.json(
    await acknowledge(c.var.scope, c.req.valid('param').regulationId, c.req.valid('json').version),
    201,
  ),
)
