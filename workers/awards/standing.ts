import type { AwardWordRow } from './store'

export interface AwardStanding {
  /** The word that ended it. */
  readonly end: AwardWordRow | undefined
  readonly vetoes: readonly AwardWordRow[]
  /** Whom those who may chose among equals. */
  readonly chosen: readonly string[]
  /** Posts that passed the winners as they stand: a veto or a choice since makes others of them. */
  readonly passed: ReadonlySet<string>
}

/** How a counted month stands after all that was said to it, in its order. */
export function standingAfter(words: readonly AwardWordRow[]): AwardStanding {
  const changed = words.findLastIndex(({ kind }) => kind === 'vetoed' || kind === 'chosen')
  return {
    end: words.find(({ kind }) => kind === 'approved' || kind === 'given_to_nobody'),
    vetoes: words.filter(({ kind }) => kind === 'vetoed'),
    chosen: words.findLast(({ kind }) => kind === 'chosen')?.nominees ?? [],
    passed: new Set(
      words
        .slice(changed + 1)
        .filter(({ kind }) => kind === 'passed')
        .map(({ post }) => post),
    ),
  }
}
