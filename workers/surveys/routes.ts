import {
  idOf,
  pageOf,
  SatisfactionQuery,
  SatisfactionView,
  SurveyAnswer,
  SurveyAnswerByLink,
  SurveyForm,
  SurveyLink,
  SurveyQuery,
  SurveyView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { entranceOf } from '../identity/entrance'
import { needs, open } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, path, query } from '../platform/openapi'
import { answerByLink, readByLink, refuseByLink } from './by-link'
import { answerOwn, listSurveys, ownForm, satisfactionOf, surveysOfTicket } from './surveys'

/** What customers say of closings: by a link, in the portal, and as colleagues read it. */
export const surveyRoutes = newArea()

const TICKET = { ticketId: idOf('ticket') }

const reading = createRoute({
  ...open(),
  method: 'post',
  path: '/survey-links/reading',
  operationId: 'readSurveyByLink',
  summary: '用链接打开回访问卷 · Open a survey by its link',
  ...body(SurveyLink),
  responses: answers(200, SurveyForm, ['not_found', 'unacceptable', 'too_many_requests']),
})
surveyRoutes.openapi(reading, async (c) =>
  c.json(await readByLink(entranceOf(c), c.req.valid('json').token), 200),
)

const answering = createRoute({
  ...open(),
  method: 'post',
  path: '/survey-links/answer',
  operationId: 'answerSurveyByLink',
  summary: '用链接评分，只能一次 · Answer a survey by its link, once',
  ...body(SurveyAnswerByLink),
  responses: answers(200, SurveyForm, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'too_many_requests',
  ]),
})
surveyRoutes.openapi(answering, async (c) => {
  const { token, ...answer } = c.req.valid('json')
  return c.json(await answerByLink(entranceOf(c), token, answer), 200)
})

const refusing = createRoute({
  ...open(),
  method: 'post',
  path: '/survey-links/refusal',
  operationId: 'refuseSurveysByLink',
  summary: '以后不再回访 · Not be asked again',
  ...body(SurveyLink),
  responses: answers(200, z.strictObject({}), ['not_found', 'unacceptable', 'too_many_requests']),
})
surveyRoutes.openapi(refusing, async (c) => {
  await refuseByLink(entranceOf(c), c.req.valid('json').token)
  return c.json({}, 200)
})

const own = createRoute({
  ...needs('survey.answer'),
  method: 'get',
  path: '/tickets/{ticketId}/survey',
  operationId: 'readTicketSurvey',
  summary: '工单最近一次关闭的评分 · Rate a ticket’s latest closing',
  request: path(TICKET),
  responses: answers(200, SurveyForm, ['not_found']),
})
surveyRoutes.openapi(own, async (c) =>
  c.json(await ownForm(c.var.scope, c.req.valid('param').ticketId), 200),
)

const ownAnswer = createRoute({
  ...needs('survey.answer'),
  method: 'post',
  path: '/tickets/{ticketId}/survey',
  operationId: 'answerTicketSurvey',
  summary: '在门户评分，只能一次 · Answer in the portal, once',
  ...at(TICKET, body(SurveyAnswer)),
  responses: answers(200, SurveyForm, ['not_found', 'wrong_state', 'unacceptable']),
})
surveyRoutes.openapi(ownAnswer, async (c) => {
  const { ticketId } = c.req.valid('param')
  return c.json(await answerOwn(c.var.scope, ticketId, c.req.valid('json')), 200)
})

const ofTicket = createRoute({
  ...needs('survey.read'),
  method: 'get',
  path: '/tickets/{ticketId}/surveys',
  operationId: 'listTicketSurveys',
  summary: '工单每次关闭的回访 · List what became of asking about a ticket’s closings',
  request: path(TICKET),
  responses: answers(200, z.strictObject({ items: z.array(SurveyView) }), ['not_found']),
})
surveyRoutes.openapi(ofTicket, async (c) =>
  c.json({ items: await surveysOfTicket(c.var.scope, c.req.valid('param').ticketId) }, 200),
)

const list = createRoute({
  ...needs('survey.read'),
  method: 'get',
  path: '/surveys',
  operationId: 'listSurveys',
  summary: '回访与评分，最近关闭在前 · List surveys, the latest closing first',
  request: query(SurveyQuery),
  responses: answers(200, pageOf(SurveyView), ['unacceptable']),
})
surveyRoutes.openapi(list, async (c) =>
  c.json(await listSurveys(c.var.scope, c.req.valid('query')), 200),
)

const figures = createRoute({
  ...needs('survey.read'),
  method: 'get',
  path: '/satisfaction',
  operationId: 'readSatisfaction',
  summary: '客户满意度及其依据 · Customer satisfaction, and how it came to be',
  request: query(SatisfactionQuery),
  responses: answers(200, SatisfactionView, ['unacceptable']),
})
surveyRoutes.openapi(figures, async (c) =>
  c.json(await satisfactionOf(c.var.scope, c.req.valid('query')), 200),
)
