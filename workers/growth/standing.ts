import type { EmploymentStatus } from '@bylaw/contract'

interface Employed {
  readonly fromDate: string
  readonly status: EmploymentStatus
  readonly level: number | null
}

/** As what a person is employed on a day. */
export interface Standing {
  readonly status: EmploymentStatus
  readonly level: number | null
  /**
   * Since when they have that level without a break; null while they have none. A personal contract is
   * none: it ends at the level from before.
   */
  readonly levelSince: string | null
  /** Since when they are here; whoever left and came back counts anew. */
  readonly enteredOn: string
}

/**
 * Where a person stands on a day. With probation from 1 March, level 3 from 1 May, and level 3 once
 * more from 1 August, they are at level 3 since 1 May and here since 1 March.
 *
 * @param employments the latest first
 */
export function standingOn(employments: readonly Employed[], day: string): Standing | undefined {
  const begun = employments.filter(({ fromDate }) => fromDate <= day)
  const now = begun[0]
  if (!now) return undefined
  const here = upTo(begun, ({ status }) => status !== 'left')
  const ranked = begun.filter(({ status }) => status !== 'contractor')
  const atLevel = upTo(ranked, ({ level }) => level === now.level)
  return {
    status: now.status,
    level: now.level,
    levelSince: now.level === null ? null : (atLevel.at(-1)?.fromDate ?? null),
    enteredOn: here.at(-1)?.fromDate ?? now.fromDate,
  }
}

/** The rows from the first one on, as long as all of them are so. */
function upTo<Row>(rows: readonly Row[], isSo: (row: Row) => boolean): readonly Row[] {
  const end = rows.findIndex((row) => !isSo(row))
  return end < 0 ? rows : rows.slice(0, end)
}
