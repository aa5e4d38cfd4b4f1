import type { ChangedExample, DraftChecks } from '@bylaw/contract'

/** Worked cases that come out otherwise, and that somebody has to stand by before a draft is sent. */
export const outcomesToAccept = ({
  examples: { changed },
}: Pick<DraftChecks, 'examples'>): readonly ChangedExample[] =>
  changed.filter(({ mustAccept, acceptedBy }) => mustAccept && acceptedBy === null)
