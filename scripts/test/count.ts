/** How much of a step held. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

export const countOf = (verdicts: readonly boolean[]): Count => ({
  passed: verdicts.filter((held) => held).length,
  failed: verdicts.filter((held) => !held).length,
})
