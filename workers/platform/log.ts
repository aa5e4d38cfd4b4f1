/** Where something went wrong, as far as it is known: ids only, never what they stand for. */
export interface Whereabouts {
  readonly companyId?: string | undefined
  readonly requestId?: string | undefined
  /** The delivery, shard or other thing that was being worked on. */
  readonly id?: string | undefined
}

/**
 * Tells whoever runs the product what went wrong, with the stack and every cause under it. Callers
 * learn nothing of it but the request id.
 *
 * @param event what did not happen, e.g. `outbox_not_drained`
 */
export function logError(event: string, error: unknown, where: Whereabouts = {}): void {
  console.error({ event, ...where, error: fullStory(error, DEEPEST) })
}

/** Causes may go round in a circle. */
const DEEPEST = 5

function fullStory(error: unknown, deepest: number): string {
  if (!(error instanceof Error)) return String(error)
  const story = error.stack ?? String(error)
  return error.cause === undefined || deepest === 0
    ? story
    : `${story}\nCaused by: ${fullStory(error.cause, deepest - 1)}`
}
