/** One case of a replayed file, with what the packages answered. */
export interface ReplayedCase {
  /** The case's own id, as its file writes it. */
  readonly name: string
  readonly expected: unknown
  readonly got: unknown
  readonly pass: boolean
}

/**
 * Replays a parsed file of worked cases against the packages, in the file's order.
 * A case whose rules are not built counts as failed; only a file of the wrong shape throws.
 */
export type Replayer = (file: unknown) => Iterable<ReplayedCase>
