import type { Words } from '@bylaw/kernel'

/**
 * Why a rule set cannot decide a case. It never guesses, and never answers zero silently:
 * it says which decision, table row or fact is missing.
 */
export interface Refusal {
  /** Stable, machine-readable: `undecided`, `not_covered`, `missing_fact`, or the kind's own. */
  readonly code: string
  /** What to do about it, in both languages. */
  readonly message: Words
  /** Id of the question to decide, when that would settle it. */
  readonly question?: string
  /** JSON pointer into the rule set (a table, a row, an undecided place). */
  readonly rule?: string
  /** JSON pointer into the facts. */
  readonly fact?: string
  /** Figures a screen or an API client may want: the diameter that no row covers. */
  readonly details?: Readonly<Record<string, string | number | boolean>>
}
