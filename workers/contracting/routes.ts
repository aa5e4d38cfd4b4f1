import {
  idOf,
  NewPersonalContract,
  PageQuery,
  PersonalContractDecision,
  PersonalContractEnd,
  PersonalContractView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { contractView, readContract } from './contract-view'
import { decideContract } from './decide-contract'
import { endContract } from './end-contract'
import { proposeContract } from './propose-contract'

/** /v1/personal-contracts */
export const contractRoutes = newArea()

const ID = { contractId: idOf('personal_contract') }
const TURNED = [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'stale_version',
  'version_required',
] as const

const list = createRoute({
  method: 'get',
  path: '/personal-contracts',
  operationId: 'listPersonalContracts',
  summary: '个人承包 · Personal contracts',
  description:
    '本人的；有权查看全部的人可看所有人的。 One’s own, or everybody’s for whoever may read all.',
  ...needs('personal_contract.read'),
  request: query(PageQuery),
  responses: answers(200, pageOf(PersonalContractView), ['unacceptable']),
})
contractRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const of = scope.may('personal_contract.read_all') ? undefined : scope.personId
  const rows = await scope.contracts.list({ of, limit, after: placeOf(cursor, 2) })
  await scope.shard.batch([auditEntry(scope, 'personal_contracts.listed', of ?? 'all')])
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [row.startOn, row.id],
      (row) => contractView(scope, row),
    ),
    200,
  )
})

const read = createRoute({
  method: 'get',
  path: '/personal-contracts/{contractId}',
  operationId: 'readPersonalContract',
  summary: '查看一份承包 · Read a personal contract',
  ...needs('personal_contract.read'),
  request: path(ID),
  responses: answers(200, PersonalContractView, ['not_found']),
})
contractRoutes.openapi(read, async (c) => {
  const view = await readContract(c.var.scope, c.req.valid('param').contractId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const propose = createRoute({
  method: 'post',
  path: '/personal-contracts',
  operationId: 'proposePersonalContract',
  summary: '提出个人承包 · Propose a personal contract',
  ...needs('personal_contract.propose'),
  ...body(NewPersonalContract),
  responses: answers(201, PersonalContractView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'already_exists',
    'unacceptable',
    'rules_incomplete',
  ]),
})
contractRoutes.openapi(propose, async (c) => {
  const view = await proposeContract(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const decide = createRoute({
  method: 'post',
  path: '/personal-contracts/{contractId}/decision',
  operationId: 'decidePersonalContract',
  summary: '审批个人承包 · Approve or decline a personal contract',
  description: '同意后自停发日起停发工资。 Approved, pay stops from the day that the rules say.',
  ...needs('personal_contract.decide'),
  ...at(ID, change(PersonalContractDecision)),
  responses: answers(200, PersonalContractView, TURNED),
})
contractRoutes.openapi(decide, async (c) => {
  const { contractId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => decideContract(scope, contractId, versionFrom(c), c.req.valid('json')),
    () => readContract(scope, contractId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const end = createRoute({
  method: 'post',
  path: '/personal-contracts/{contractId}/end',
  operationId: 'endPersonalContract',
  summary: '结束个人承包 · End a personal contract',
  description:
    '次日起按原级别恢复工资；离职的最晚到最后工作日结束。 Pay goes on the day after, at the level it stopped at; of whoever leaves it ends with the last day at the latest.',
  ...needs('personal_contract.decide'),
  ...at(ID, change(PersonalContractEnd)),
  responses: answers(200, PersonalContractView, TURNED),
})
contractRoutes.openapi(end, async (c) => {
  const { contractId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => endContract(scope, contractId, versionFrom(c), c.req.valid('json')),
    () => readContract(scope, contractId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
