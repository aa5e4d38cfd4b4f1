import type { LaterVersions } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'

/** From when a version is to decide, and why that lies in the past, if it does. */
export interface ValidFrom {
  readonly validFromMs: number
  readonly retroactiveReason: string | null
  readonly later: LaterVersions
  /** Whether somebody has chosen it: what it answers then begins on that day, and at none before. */
  readonly isChosen: boolean
}

/** The same as somebody wishes for it. */
export interface WishedFrom {
  /** Null: from the moment of its publication. */
  readonly validFromMs: number | null
  readonly retroactiveReason: string | null
  readonly later: LaterVersions
}

/**
 * Says when a version takes effect: now, or a moment to come, or, where a reason is given, one
 * that has passed. What was decided and approved before stays as it was; what is decided from now
 * on about that time follows the new version.
 */
export function validFromOf(
  nowMs: number,
  { validFromMs, retroactiveReason, later }: WishedFrom,
): ValidFrom {
  if (validFromMs === null)
    return { validFromMs: nowMs, retroactiveReason: null, later, isChosen: false }
  if (validFromMs >= nowMs) return { validFromMs, retroactiveReason: null, later, isChosen: true }
  if (retroactiveReason === null) throw needsReason()
  return { validFromMs, retroactiveReason, later, isChosen: true }
}

/**
 * The wish of a change that others were asked about until its day had passed: it begins when the
 * last of them has said yes, and what it answers does as well. What was to reach back from the first
 * stays so.
 */
export const fromTheLastWord = <Wish extends WishedFrom>(nowMs: number, wish: Wish): Wish =>
  hasPassed(nowMs, wish) ? { ...wish, validFromMs: nowMs } : wish

/** Whether the day of a change is over without a word of why it would reach back. */
export const hasPassed = (
  nowMs: number,
  { validFromMs, retroactiveReason }: Pick<WishedFrom, 'validFromMs' | 'retroactiveReason'>,
): boolean => validFromMs !== null && validFromMs < nowMs && retroactiveReason === null

/** From when a change is wished for, as requests say it; null for the moment of its publication. */
export const wishedFrom = (wish: {
  validFrom?: string | null | undefined
  retroactiveReason?: string | null | undefined
  later?: LaterVersions | undefined
}): WishedFrom => ({
  validFromMs: wish.validFrom == null ? null : Date.parse(wish.validFrom),
  retroactiveReason: wish.retroactiveReason ?? null,
  // A correction of the past is of its time alone, unless somebody says otherwise.
  later: wish.later ?? (wish.retroactiveReason == null ? 'carry' : 'end'),
})

/** What says that nobody has given the reason for reaching back. */
export const needsReason = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/retroactiveReason',
        code: 'retroactive_needs_reason',
        message: words(
          '生效时间早于现在：追溯修改须写明理由，或改为今后的时间。',
          'This would take effect in the past: give the reason, or choose a time to come.',
        ),
      },
    ],
  })
