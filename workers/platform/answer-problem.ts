import type { Language, ProblemView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv, Scope } from '../scope'
import { languageOf } from './language'
import { logError } from './log'
import { type NotMet, PROBLEMS, Problem, type ProblemDetails } from './problem'

const INTERNAL = words(
  '系统出错，请提供请求编号联系我们。',
  'Our fault. Quote the request id when you write to us.',
)

/** The one place where an error becomes an answer. Only a `Problem` says more than "our fault". */
export function answerProblem(error: Error, c: Context<AppEnv>): Response {
  const problem = asProblem(error)
  if (problem) {
    const [status, title] = PROBLEMS[problem.code]
    return answer(c, status, problem.code, title, problem.details)
  }
  // The stack goes to the log, under the id that the caller can quote; never into the answer.
  const scope: Scope | undefined = c.var.scope
  logError('unexpected_error', error, {
    companyId: scope?.companyId,
    requestId: c.var.requestId,
  })
  return answer(c, 500, 'internal', INTERNAL, {})
}

function asProblem(error: Error): Problem | undefined {
  if (error instanceof Problem) return error
  // Hono itself refuses a body that is not JSON, or not called JSON.
  if (error instanceof HTTPException && error.status < 500)
    return new Problem(error.status === 413 ? 'too_large' : 'malformed_request')
  return undefined
}

function answer(
  c: Context<AppEnv>,
  status: ContentfulStatusCode,
  code: string,
  title: Words,
  details: ProblemDetails,
): Response {
  const language = readerLanguage(c)
  const view: ProblemView = {
    type: `urn:bylaw:problem:${code}`,
    title: title[language],
    status,
    code,
    ...(details.detail ? { detail: details.detail[language] } : {}),
    ...(details.errors
      ? {
          errors: someOf(details.errors).map(({ pointer, code, message }) => ({
            pointer,
            code,
            message: message[language],
          })),
        }
      : {}),
    ...(details.refusal ? { refusal: details.refusal } : {}),
    ...(details.notMet ? { notMet: notMetIn(details.notMet, language) } : {}),
    ...(details.draftId === undefined ? {} : { draftId: details.draftId }),
    ...(details.currentVersion === undefined ? {} : { currentVersion: details.currentVersion }),
    ...(details.changedSince ? { changedSince: [...details.changedSince] } : {}),
    request_id: c.var.requestId,
  }
  if (details.retryAfterSeconds !== undefined)
    c.header('retry-after', String(Math.max(1, Math.ceil(details.retryAfterSeconds))))
  return c.body(JSON.stringify(view), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
  })
}

const notMetIn = ({ lead, conditions }: NotMet, language: Language): ProblemView['notMet'] => ({
  lead: lead[language],
  conditions: conditions.map(({ name, because, clauses }) => ({
    name: name[language],
    because: because?.[language] ?? null,
    clauses: [...clauses],
  })),
})

/** Signed in, the person's own choice; before that, what the browser asks for. */
const readerLanguage = (c: Context<AppEnv>): Language => {
  const scope: Scope | undefined = c.var.scope
  return scope?.language ?? languageOf(c.req.header('accept-language'))
}

type Errors = NonNullable<ProblemDetails['errors']>

/** As many errors as anyone corrects at a time; what is left out is counted. */
function someOf(errors: Errors): Errors {
  const more = errors.length - MOST_ERRORS
  if (more <= 0) return errors
  const message = words(`另有 ${more} 处未列出。`, `And ${more} more.`)
  return [...errors.slice(0, MOST_ERRORS), { pointer: '', code: 'and_more', message }]
}
const MOST_ERRORS = 100
