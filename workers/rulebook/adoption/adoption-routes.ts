import {
  DraftView,
  idOf,
  PackAdoption,
  PackConflict,
  PackId,
  PacksAdoption,
  PackUpdateAnswer,
  PackUpdateView,
  PackView,
  pageOf,
  RegulationSummary,
} from '@bylaw/contract'
import { packs as shipped } from '@bylaw/packs'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { carriedOutOnce } from '../../platform/carried-out'
import { needs, open } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body, optionalBody, path, query } from '../../platform/openapi'
import { validFromOf, wishedFrom } from '../valid-from'
import { adoptPack } from './adopt-pack'
import { adoptPacks } from './adopt-packs'
import { adoptedOnce } from './adopted-once'
import { listConflicts } from './adoption-conflicts'
import { listPacks } from './list-packs'
import { dismissPackUpdate, readPackUpdate } from './pack-update'
import { draftPackUpdate } from './pack-update-drafts'

/** /v1/packs, and what has become of those that were adopted. */
export const adoptionRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/packs',
  operationId: 'listPacks',
  summary: '可采用的规章制度 · Regulations to adopt',
  ...open(),
  responses: answers(200, pageOf(PackView)),
})
adoptionRoutes.openapi(list, async (c) =>
  c.json({ items: await listPacks(c.var.scope), nextCursor: null }, 200),
)

const conflicts = createRoute({
  method: 'get',
  path: '/packs/conflicts',
  operationId: 'listPackConflicts',
  summary: '几部制度都作规定的事项 · Subjects that several regulations govern',
  description:
    '`packs` 为逗号分隔的编号，如 `R05,R06`；已登录时与现行制度一并比较。 ' +
    '`packs` are numbers parted by commas; signed in, they are held against what is in use too.',
  ...open(),
  request: query(
    z.object({
      packs: z
        .string()
        .max(200)
        .regex(/^R\d{2}(,R\d{2})*$/),
    }),
  ),
  responses: answers(200, pageOf(PackConflict), ['not_found']),
})
adoptionRoutes.openapi(conflicts, async (c) => {
  const items = await listConflicts(c.var.scope, c.req.valid('query').packs.split(','))
  return c.json({ items, nextCursor: null }, 200)
})

const ADOPTION_PROBLEMS = [
  'not_found',
  'not_allowed',
  'already_exists',
  'stale_version',
  'unsettled',
  'unacceptable',
] as const

const adopt = createRoute({
  method: 'post',
  path: '/packs/{packId}/adoption',
  operationId: 'adoptPack',
  summary: '采用一部规章制度 · Adopt a regulation',
  ...needs('rulebook.adopt'),
  ...at({ packId: PackId }, optionalBody(PackAdoption)),
  responses: answers(201, RegulationSummary, ADOPTION_PROBLEMS),
})
adoptionRoutes.openapi(adopt, async (c) =>
  c.json(await adoptPack(c.var.scope, c.req.valid('param').packId, c.req.valid('json')), 201),
)

const adoptSeveral = createRoute({
  method: 'post',
  path: '/packs/adoption',
  operationId: 'adoptPacks',
  summary: '一次采用几部规章制度 · Adopt several regulations at once',
  ...needs('rulebook.adopt'),
  ...body(PacksAdoption),
  responses: answers(201, pageOf(RegulationSummary), ADOPTION_PROBLEMS),
})
adoptionRoutes.openapi(adoptSeveral, async (c) => {
  const { scope } = c.var
  const { packs, settle = [], ...begin } = c.req.valid('json')
  const items = await adoptedOnce(scope, packs, () =>
    adoptPacks(scope, packs, settle, validFromOf(scope.now, wishedFrom(begin))),
  )
  return c.json({ items, nextCursor: null }, 201)
})

const regulationId = { regulationId: idOf('regulation') }

const update = createRoute({
  method: 'get',
  path: '/regulations/{regulationId}/pack-update',
  operationId: 'readPackUpdate',
  summary: '所采用的制度有何更新 · What has changed in the pack since it was adopted',
  description: '没有更新时为 `null`。 `null` where there is nothing new.',
  ...needs('rulebook.read'),
  request: path(regulationId),
  responses: answers(200, PackUpdateView.nullable(), ['not_found']),
})
adoptionRoutes.openapi(update, async (c) =>
  c.json(await readPackUpdate(c.var.scope, c.req.valid('param').regulationId, shipped), 200),
)

const updateDrafts = createRoute({
  method: 'post',
  path: '/regulations/{regulationId}/pack-update/drafts',
  operationId: 'draftPackUpdate',
  summary: '按更新起草修订 · Draft the changes of the pack',
  ...needs('rulebook.draft'),
  ...at(regulationId, body(PackUpdateAnswer)),
  responses: answers(201, pageOf(DraftView), ['not_found', 'wrong_state', 'stale_version']),
})
adoptionRoutes.openapi(updateDrafts, async (c) => {
  const { digest } = c.req.valid('json')
  const { regulationId } = c.req.valid('param')
  const items = await draftPackUpdate(c.var.scope, regulationId, digest, shipped)
  return c.json({ items, nextCursor: null }, 201)
})

const dismissal = createRoute({
  method: 'post',
  path: '/regulations/{regulationId}/pack-update/dismissal',
  operationId: 'dismissPackUpdate',
  summary: '暂不采用这次更新 · Leave the pack’s changes aside',
  ...needs('rulebook.adopt'),
  ...at(regulationId, body(PackUpdateAnswer)),
  responses: answers(200, z.strictObject({}), ['not_found', 'stale_version']),
})
adoptionRoutes.openapi(dismissal, async (c) => {
  const { digest } = c.req.valid('json')
  const { regulationId } = c.req.valid('param')
  const { scope } = c.var
  await carriedOutOnce(
    scope,
    () => dismissPackUpdate(scope, regulationId, digest, shipped),
    async () => undefined,
  )
  return c.json({}, 200)
})
