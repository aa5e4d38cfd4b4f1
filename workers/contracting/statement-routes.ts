import {
  ContractStatementView,
  ContractStatementWithdrawal,
  idOf,
  NewContractStatement,
  PageQuery,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { paidAmong } from '../pay/paid-among'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { visibleContract } from './contract-view'
import { reportStatement, statementView } from './report-statement'
import { readStatement, verifyStatement } from './verify-statement'
import { withdrawStatement } from './withdraw-statement'

/** /v1/personal-contracts/{contractId}/statements, /v1/contract-statements */
export const contractStatementRoutes = newArea()

const ID = { contractId: idOf('personal_contract') }

const list = createRoute({
  method: 'get',
  path: '/personal-contracts/{contractId}/statements',
  operationId: 'listContractStatements',
  summary: '承包进度 · What was done of a contract',
  ...needs('personal_contract.read'),
  request: { ...path(ID), ...query(PageQuery) },
  responses: answers(200, pageOf(ContractStatementView), ['not_found', 'unacceptable']),
})
contractStatementRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const { id } = await visibleContract(scope, c.req.valid('param').contractId)
  const rows = await scope.contracts.statementsOf(id, { limit, after: placeOf(cursor, 2) })
  const paid = await paidAmong(scope, rows)
  await scope.shard.batch([auditEntry(scope, 'contract_statements.listed', id)])
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [row.month, row.id],
      (row) => statementView(scope, row, paid),
    ),
    200,
  )
})

const report = createRoute({
  method: 'post',
  path: '/personal-contracts/{contractId}/statements',
  operationId: 'reportContractStatement',
  summary: '申报承包进度 · Report what was done of a contract',
  description: '核实之后按合同总价的米数比例计酬。 Once verified it earns its share of the price.',
  ...needs('quantity.report'),
  ...at(ID, body(NewContractStatement)),
  responses: answers(201, ContractStatementView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
  ]),
})
contractStatementRoutes.openapi(report, async (c) =>
  c.json(
    await reportStatement(c.var.scope, c.req.valid('param').contractId, c.req.valid('json')),
    201,
  ),
)

const verify = createRoute({
  method: 'post',
  path: '/contract-statements/{statementId}/verification',
  operationId: 'verifyContractStatement',
  summary: '核实承包进度 · Verify what was done of a contract',
  ...needs('quantity.verify'),
  ...at({ statementId: idOf('contract_statement') }, bareChange()),
  responses: answers(200, ContractStatementView, [
    'not_allowed',
    'not_found',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
contractStatementRoutes.openapi(verify, async (c) => {
  const { statementId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => verifyStatement(scope, statementId, versionFrom(c)),
    () => readStatement(scope, statementId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const withdraw = createRoute({
  method: 'post',
  path: '/contract-statements/{statementId}/withdrawal',
  operationId: 'withdrawContractStatement',
  summary: '撤回已核实的承包进度 · Take back what was verified of a contract',
  description:
    '由核实人以外有权核实的人撤回；当月工资已批准的，更正期间可以撤回。 By somebody else who may verify, while its month is not paid or is being corrected.',
  ...needs('quantity.verify'),
  ...at({ statementId: idOf('contract_statement') }, change(ContractStatementWithdrawal)),
  responses: answers(200, ContractStatementView, [
    'unacceptable',
    'not_allowed',
    'not_found',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
contractStatementRoutes.openapi(withdraw, async (c) => {
  const { statementId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => withdrawStatement(scope, statementId, versionFrom(c), c.req.valid('json')),
    () => readStatement(scope, statementId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
