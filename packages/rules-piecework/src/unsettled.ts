import { words, yuanFromFen } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { PieceworkDecision } from './decide'

/** The project a person's month of work belongs to. */
interface Project {
  readonly projectId: string
  readonly projectName: string
}

/**
 * Why a month's commission cannot be paid as it was decided: more was counted in earlier months than
 * the rules now allow, and taking it back is not ours to decide. Undefined where it can be paid.
 */
export function unsettled(
  { countedNowFen }: Pick<PieceworkDecision, 'countedNowFen'>,
  { projectId, projectName }: Project,
): Refusal | undefined {
  if (countedNowFen >= 0) return undefined
  return {
    code: 'counted_too_much_before',
    message: words(
      `项目“${projectName}”以前各月多计了 ${yuanFromFen(-countedNowFen)} 元，请先处理多计的部分。`,
      `Earlier months counted ${yuanFromFen(-countedNowFen)} too much for ${projectName}; settle that first.`,
    ),
    fact: '/previousPaidFen',
    details: { projectId, countedNowFen },
  }
}
