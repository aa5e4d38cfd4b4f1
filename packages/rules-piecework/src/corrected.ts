import { words, yuanFromFen } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import { shareText } from './decimal'
import type { PieceworkRules } from './rules'
import { type Stage, shareAt, TO_THE_TARGET, targetFen } from './staged'

/** What a project has come to: earned, counted into pay of it, and how far it is. */
export interface Standing {
  readonly earnedFen: number
  readonly paidFen: number
  readonly stage: Stage
}

/** What a correction changes of one month; below nothing where work was taken back. */
interface Change {
  readonly earnedFen: number
  readonly countedFen: number
}

export interface Corrected {
  readonly countedFen: number
  /** What it counts less than its month alone would; undefined where that stands as it is. */
  readonly beyond: Trace | undefined
}

/**
 * What a correction of a month counts of a project that has come further since (R19.15.5 to R19.15.8): what it
 * makes of its month, but never so much that more is counted in all than the project's stage allows.
 *
 * Of 671.00 earned 603.90 were counted at completion, 90 %. 50.00 are taken back from a month that had
 * counted 60 % of them: not 30.00 but 45.00 less, since 90 % of 621.00 are 558.90.
 *
 * What was counted beyond the stage before, by rules that were lowered since, is no matter of the correction.
 *
 * @param stage how far the project is by the month that is corrected, or since
 */
export function corrected(
  stages: PieceworkRules['stages'],
  before: Standing,
  change: Change,
  stage: Stage,
): Corrected {
  const earnedFen = before.earnedFen + change.earnedFen
  const beyondBeforeFen = Math.max(
    before.paidFen - targetFen(stages, before.earnedFen, before.stage),
    0,
  )
  // More than was earned is never paid of it.
  const mostFen = Math.min(targetFen(stages, earnedFen, stage) + beyondBeforeFen, earnedFen)
  const paidFen = before.paidFen + change.countedFen
  if (paidFen <= mostFen) return { countedFen: change.countedFen, beyond: undefined }
  const { bp, cited } = shareAt(stages, stage)
  const product = shareText(earnedFen, bp)
  const [most, paid, excess] = [mostFen, paidFen, paidFen - mostFen].map(yuanFromFen)
  const also = {
    zh: beyondBeforeFen > 0 ? `，连同此前已超出的部分最多计 ${most}` : '',
    en: beyondBeforeFen > 0 ? `; with what was beyond it before, at most ${most}` : '',
  }
  return {
    countedFen: mostFen - before.paidFen,
    beyond: {
      name: words('超出项目现阶段的部分', 'Beyond the present stage of the project'),
      value: mostFen - paidFen,
      unit: 'fen',
      because: words(
        `累计提成 ${product}${also.zh}；本月更正后已计 ${paid}，超出 ${excess}`,
        `earned so far: ${product}${also.en}; ${paid} would be counted after the month’s own correction, ${excess} too much`,
      ),
      ...cited,
      rounding: TO_THE_TARGET,
    },
  }
}
