import type { Env } from '../env'
import { Problem } from './problem'

/** Counts a try at a gate of that name, or says when the next one will be let through. */
export async function mayPass(
  env: Env,
  name: string,
  limit: number,
  windowMs: number,
  nowMs: number,
): Promise<void> {
  const answer = await env.GATE.getByName(name).pass(limit, windowMs, nowMs)
  if (!answer.open)
    throw new Problem('too_many_requests', { retryAfterSeconds: answer.retryAfterSeconds })
}
