import { type Words, words } from '@bylaw/kernel'
import type { AppraisalRules } from './rules'

/** One grade of several results: how many have it, and what the rules say of that. */
export interface GradeShare {
  readonly grade: string
  readonly name: Words
  readonly count: number
  readonly leastPercent: number | null
  readonly mostPercent: number | null
  /** Where more or fewer have it than the rules say; nobody's grade is changed by it. */
  readonly hint: Words | null
}

/**
 * How several results spread over the grades, the highest first, beside what the rules say of it.
 *
 * With at most 20 % excellent, two of ten are right and three of ten are one too many; of four
 * people none may be, for one is a quarter. It is a hint: people decide what comes of it.
 */
export function gradeShares(
  { bands, distribution }: Pick<AppraisalRules, 'bands' | 'distribution'>,
  grades: readonly string[],
): readonly GradeShare[] {
  return bands.map(({ grade, name }) => {
    const rule = distribution?.find((share) => share.grade === grade)
    const { leastPercent, mostPercent } = rule ?? { leastPercent: null, mostPercent: null }
    const count = grades.filter((each) => each === grade).length
    return {
      grade,
      name,
      count,
      leastPercent,
      mostPercent,
      hint: hintOf({ count, of: grades.length, leastPercent, mostPercent }),
    }
  })
}

interface Counted {
  readonly count: number
  readonly of: number
  readonly leastPercent: number | null
  readonly mostPercent: number | null
}

function hintOf({ count, of, leastPercent, mostPercent }: Counted): Words | null {
  if (of === 0) return null
  const most = mostPercent === null ? of : Math.floor((of * mostPercent) / 100)
  const least = leastPercent === null ? 0 : Math.ceil((of * leastPercent) / 100)
  if (count > most)
    return words(
      `规则：不超过 ${mostPercent}%，${of} 人中最多 ${most} 人，多 ${count - most} 人。`,
      `The rules: at most ${mostPercent} %, ${most} of ${of}; ${count - most} too many.`,
    )
  if (count < least)
    return words(
      `规则：不低于 ${leastPercent}%，${of} 人中至少 ${least} 人，少 ${least - count} 人。`,
      `The rules: at least ${leastPercent} %, ${least} of ${of}; ${least - count} too few.`,
    )
  return null
}
