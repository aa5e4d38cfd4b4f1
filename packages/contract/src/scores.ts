import * as z from 'zod'

export const Score = z.string().regex(/^\d{1,3}(\.\d{1,2})?$/)

/**
 * Criteria by key. `__proto__` is no key of ours, and would be left out without a word.
 */
export const ScoresByKey = z.preprocess(
  (scores, context) => {
    if (typeof scores === 'object' && scores !== null && Object.hasOwn(scores, '__proto__'))
      context.addIssue({ code: 'unrecognized_keys', keys: ['__proto__'] })
    return scores
  },
  z.record(z.string().max(60), Score),
)
