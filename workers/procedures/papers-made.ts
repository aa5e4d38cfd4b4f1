import type { Scope } from '../scope'

/** Which papers are asked about, and when they were begun. */
export interface PapersWish {
  /** Keys of their rule sets. */
  readonly keys: readonly string[]
  readonly fromMs: number
  readonly toMs: number
  /** Everybody’s, where nobody is named. */
  readonly personId?: string | undefined
}

/** A paper that somebody filled in, and when it was whole. */
export interface PaperMade {
  readonly key: string
  readonly recordId: string
  readonly personId: string
  readonly atMs: number
  /** The day that it says it is of; null where its boxes ask for none. */
  readonly date: string | null
}

/** The papers with boxes that people filled in whole. */
export const papersMade = (scope: Scope, wish: PapersWish): Promise<PaperMade[]> =>
  scope.procedures.papersMade(wish)
