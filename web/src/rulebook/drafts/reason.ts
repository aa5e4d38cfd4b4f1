/** A reason of fewer characters says nothing; the server refuses it. */
export const LEAST_REASON = 10

export const saysSomething = (reason: string): boolean => reason.trim().length >= LEAST_REASON
