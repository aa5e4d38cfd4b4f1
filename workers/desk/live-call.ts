import type { DeskCall } from './call'

/** Carries the checked caller of a live view; only the Worker can reach a Desk, and it sets it. */
export const CALL_HEADER = 'x-bylaw-call'

export interface LiveCall extends DeskCall {
  /** When the caller's session is over, and the live view with it. */
  readonly endsAtMs: number
}
