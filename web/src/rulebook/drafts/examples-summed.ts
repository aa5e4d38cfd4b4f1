import type { DraftChecks } from '@bylaw/contract'
import type { draftWords } from './words'

/**
 * What can truly be said of a draft’s worked cases: that none was worked, that some or all of them
 * wait for decisions, that so many come out otherwise, or that all are as they were.
 */
export function sumUp({ total, undecided, changed }: DraftChecks['examples']): Said {
  if (undecided === null) return 'draft.examples_unread'
  if (changed.length > 0)
    return undecided > 0 ? 'draft.examples_changed_some' : 'draft.examples_changed'
  if (undecided === total) return 'draft.examples_undecided'
  return undecided > 0 ? 'draft.examples_same_some' : 'draft.examples_same'
}

type Said = Exclude<
  Extract<keyof typeof draftWords, `draft.examples_${string}`>,
  'draft.examples_open'
>
