import type { DeskCall } from './call'

/** Carries the checked caller of a live view; only the Worker can reach a Desk, and it sets it. */
export const CALL_HEADER = 'x-bylaw-call'

export interface LiveCall extends DeskCall {
  /** When the caller's session is over, and the live view with it. */
  readonly endsAtMs: number
}

/** Where a client that was here before left off, as its address says. */
export function resumeFrom(url: string): { epoch: string; since: number } | null {
  const { searchParams } = new URL(url)
  const epoch = searchParams.get('epoch')
  const since = Number(searchParams.get('since') ?? 'none')
  return epoch !== null && Number.isSafeInteger(since) ? { epoch, since } : null
}
