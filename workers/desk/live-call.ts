/** Carries the checked caller of a live view; only the Worker can reach a Desk, and it sets it. */
export const CALL_HEADER = 'x-bylaw-call'
