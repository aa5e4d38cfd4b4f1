import { problemText } from './openapi'
import type { ProblemCode } from './problem'

/** An operation of the OpenAPI document, as far as it says what its caller must be ready for. */
interface Operation {
  readonly security?: readonly unknown[]
  readonly parameters?: readonly { readonly in?: string; readonly name?: string }[]
  readonly requestBody?: unknown
  readonly responses?: { readonly default?: { description?: string } }
}

interface Document {
  readonly paths?: object
}

/**
 * The document with the problems that an operation meets because of what it asks for: whoever
 * takes `If-Match` can miss it. Routes name only those that come from what they do.
 */
export function withImpliedProblems<Described extends Document>(document: Described): Described {
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path as Record<string, Operation>)) {
      const answer = operation.responses?.default
      if (!answer?.description) continue
      const named = answer.description
      const missing = impliedBy(operation).filter((code) => !named.includes(`\`${code}\``))
      answer.description = [named, ...missing.map(problemText)].join(', ')
    }
  return document
}

function impliedBy({ security, parameters = [], requestBody }: Operation): ProblemCode[] {
  const asks = (place: string, name?: string) =>
    parameters.some((each) => each.in === place && (name === undefined || each.name === name))
  const implied: ProblemCode[] = []
  if (security?.length) implied.push('not_signed_in', 'not_allowed')
  if (asks('path')) implied.push('not_found')
  if (requestBody !== undefined) implied.push('malformed_request', 'too_large')
  if (requestBody !== undefined || asks('query') || asks('header', 'Idempotency-Key'))
    implied.push('unacceptable')
  if (asks('header', 'Idempotency-Key')) implied.push('cross_site', 'still_running', 'key_reused')
  if (asks('header', 'If-Match')) implied.push('version_required', 'stale_version')
  return implied
}
