import type { Scope } from '../scope'

/**
 * Has the reports that somebody owes looked at from a moment on: goes into the batch of what makes
 * them owe any.
 */
export const lookAtReports = (scope: Scope, personId: string, fromMs: number) =>
  scope.attendance.lookAtReportsFrom(personId, Math.max(fromMs, scope.now))
