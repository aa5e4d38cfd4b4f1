import {
  DecidedQuestion,
  FactsFormView,
  InstantText,
  idOf,
  NewRuleVersion,
  ProposalsTaken,
  ProposalsWish,
  pageOf,
  QuestionDecision,
  RegulationSummary,
  RegulationView,
  RuleSetSummary,
  RuleSetView,
  TryOut,
  TryOutView,
  wholeInAddress,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { decideQuestion } from './decide-question'
import { ruleSetFactsForm } from './facts-form'
import { listRegulations, listRuleSets, readRegulation } from './list-rulebook'
import { publishRuleVersion } from './publish-rule-version'
import { readDecided } from './read-decided'
import { readRuleSet } from './read-rule-set'
import { takeProposals } from './take-proposals'
import { tryRuleSet } from './try-rule-set'

/** /v1/regulations, /v1/rule-sets, /v1/questions */
export const rulebookRoutes = newArea()

const regulations = createRoute({
  method: 'get',
  path: '/regulations',
  operationId: 'listRegulations',
  summary: '本公司的规章制度 · The company’s regulations',
  ...needs('rulebook.read'),
  request: query(
    z.object({
      /** Only those that ask this question: its id, or the key that traces name it by. */
      question: z.string().min(1).max(120).optional(),
    }),
  ),
  responses: answers(200, pageOf(RegulationSummary), ['unacceptable']),
})
rulebookRoutes.openapi(regulations, async (c) => {
  const items = await listRegulations(c.var.scope, c.req.valid('query').question)
  return c.json({ items, nextCursor: null }, 200)
})

const regulation = createRoute({
  method: 'get',
  path: '/regulations/{regulationId}',
  operationId: 'readRegulation',
  summary: '条款与由其产生的规则 · Clauses and the rules they gave rise to',
  ...needs('rulebook.read'),
  request: path({ regulationId: idOf('regulation') }),
  responses: answers(200, RegulationView, ['not_found']),
})
rulebookRoutes.openapi(regulation, async (c) =>
  c.json(await readRegulation(c.var.scope, c.req.valid('param').regulationId), 200),
)

const ruleSets = createRoute({
  method: 'get',
  path: '/rule-sets',
  operationId: 'listRuleSets',
  summary: '规则集 · Rule sets',
  ...needs('rulebook.read'),
  responses: answers(200, pageOf(RuleSetSummary)),
})
rulebookRoutes.openapi(ruleSets, async (c) =>
  c.json({ items: await listRuleSets(c.var.scope), nextCursor: null }, 200),
)

const ruleSet = createRoute({
  method: 'get',
  path: '/rule-sets/{ruleSetId}',
  operationId: 'readRuleSet',
  summary: '一个规则集及其各版本 · A rule set and its versions',
  description:
    '不指定时给出今天生效的版本（还没有生效过的，给出最新一版）；`version` 指定某一版，`validAt` 问某一时刻施行的是哪一版，`knownAt` 只看那时已经记录的。`summary.version` 与 ETag 总是最新的版本号。 Shows the version in force today unless asked for another; the newest, where none has been in force yet. `version` names one, `validAt` asks which decides at a moment, `knownAt` looks only at what had been recorded by then. `summary.version` and the ETag are always the newest number.',
  ...needs('rulebook.read'),
  request: {
    ...path({ ruleSetId: idOf('rule_set') }),
    ...query(
      z.object({
        version: wholeInAddress(1).optional(),
        /** The version that decides at this moment. */
        validAt: InstantText.optional(),
        /** Only what had been recorded by then: what was known? */
        knownAt: InstantText.optional(),
      }),
    ),
  },
  responses: answers(200, RuleSetView, ['not_found']),
})
rulebookRoutes.openapi(ruleSet, async (c) => {
  const { version, validAt, knownAt } = c.req.valid('query')
  const view = await readRuleSet(c.var.scope, c.req.valid('param').ruleSetId, {
    version,
    validAtMs: validAt === undefined ? undefined : Date.parse(validAt),
    knownAtMs: knownAt === undefined ? undefined : Date.parse(knownAt),
  })
  showVersion(c, view.summary.version)
  return c.json(view, 200)
})

const publish = createRoute({
  method: 'post',
  path: '/rule-sets/{ruleSetId}/versions',
  operationId: 'publishRuleVersion',
  summary: '发布新版本 · Publish the next version',
  ...needs('rulebook.publish'),
  ...at({ ruleSetId: idOf('rule_set') }, change(NewRuleVersion)),
  responses: answers(201, RuleSetView, [
    'not_found',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
rulebookRoutes.openapi(publish, async (c) => {
  const { ruleSetId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => publishRuleVersion(scope, ruleSetId, versionFrom(c), wish),
    () => readRuleSet(scope, ruleSetId, { version: versionFrom(c) + 1 }),
  )
  showVersion(c, view.summary.version)
  return c.json(view, 201)
})

const facts = createRoute({
  method: 'get',
  path: '/rule-sets/{ruleSetId}/facts-form',
  operationId: 'readFactsForm',
  summary: '试算要填什么 · What a try-out asks for',
  ...needs('rulebook.read'),
  request: path({ ruleSetId: idOf('rule_set') }),
  responses: answers(200, FactsFormView, ['not_found']),
})
rulebookRoutes.openapi(facts, async (c) =>
  c.json(await ruleSetFactsForm(c.var.scope, c.req.valid('param').ruleSetId), 200),
)

const trial = createRoute({
  method: 'post',
  path: '/rule-sets/{ruleSetId}/trial',
  operationId: 'tryRuleSet',
  summary: '试算 · Try the rules on given facts',
  ...needs('rulebook.read'),
  ...at({ ruleSetId: idOf('rule_set') }, body(TryOut)),
  responses: answers(200, TryOutView, ['not_found', 'unacceptable']),
})
rulebookRoutes.openapi(trial, async (c) =>
  c.json(
    await tryRuleSet(c.var.scope, c.req.valid('param').ruleSetId, c.req.valid('json').facts),
    200,
  ),
)

const decision = createRoute({
  method: 'post',
  path: '/questions/{questionId}/decision',
  operationId: 'decideQuestion',
  summary: '决定一个待定问题 · Decide an open question',
  description:
    '首次从选项中作出的回答立即生效；其他回答写入草案，同一套规则的回答合在一份里，提交并获批准后生效。 A first answer by an option holds at once; any other goes into a draft, in which those about the same rules gather until it is submitted.',
  ...needs('question.decide'),
  ...at({ questionId: idOf('question') }, change(QuestionDecision)),
  responses: answers(200, DecidedQuestion, [
    'not_found',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
rulebookRoutes.openapi(decision, async (c) => {
  const { questionId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => decideQuestion(scope, questionId, versionFrom(c), wish),
    () => readDecided(scope, questionId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const proposals = createRoute({
  method: 'post',
  path: '/regulations/{regulationId}/proposals',
  operationId: 'takeProposals',
  summary: '按建议决定多个待定问题 · Decide several questions as their text proposes',
  description:
    '每套规则只写一个新版本；不能按建议填写的问题保留不动并说明原因。 One new version for each rule set; what cannot be filled as proposed is left open, and said.',
  ...needs('question.decide'),
  ...at({ regulationId: idOf('regulation') }, body(ProposalsWish)),
  responses: answers(200, ProposalsTaken, ['not_found', 'unacceptable', 'stale_version']),
})
rulebookRoutes.openapi(proposals, async (c) =>
  c.json(
    await takeProposals(c.var.scope, c.req.valid('param').regulationId, c.req.valid('json')),
    200,
  ),
)
