import { ok, type Result } from '@bylaw/kernel'
import { type Refusal, undecided } from '@bylaw/rules-kit'
import type { QualificationFacts } from './facts'
import { passMark } from './questions'
import type { QualificationRules } from './rules'

/** How a requirement stands with a person. */
export type Standing = 'there' | 'expired' | 'failed' | 'missing'

export interface Shown {
  readonly standing: Standing
  /** The day on which it ran out, or will; null for neither. */
  readonly until: string | null
  /** Where among the facts it was read; null where nothing was shown. */
  readonly index: number | null
}

/**
 * What a person shows for one requirement: the best of it, so that a certificate renewed counts
 * though the old one has run out. Of two that have run out, the later one is named.
 */
export function shown(
  { passMark: mark }: QualificationRules,
  { shows, today }: QualificationFacts,
  requirement: string,
): Result<Shown, Refusal> {
  let best: Shown = { standing: 'missing', until: null, index: null }
  for (const [index, each] of shows.entries()) {
    if (each.requirement !== requirement) continue
    const isMark = /^\d/.test(each.result)
    if (isMark && mark === null) return undecided(passMark)
    const passed = isMark ? Number(each.result) >= (mark ?? 0) : each.result === 'passed'
    const over = each.until !== null && each.until < today
    const standing = !passed ? 'failed' : over ? 'expired' : 'there'
    const now: Shown = { standing, until: each.until, index }
    if (isBetter(now, best)) best = now
  }
  return ok(best)
}

const RANK: Readonly<Record<Standing, number>> = { missing: 0, failed: 1, expired: 2, there: 3 }

const isBetter = (now: Shown, best: Shown): boolean =>
  RANK[now.standing] > RANK[best.standing] ||
  (now.standing === best.standing && lasts(now) > lasts(best))

/** What never runs out lasts longest; dates compare as text. */
const lasts = ({ until }: Shown): string => until ?? '9999-12-31'
