/** Kinds whose decisions leave facts behind that another version can be tried on. */
export const TRIED_KINDS = ['sla', 'calendar', 'appraisal', 'pay', 'piecework'] as const
export type TriedKind = (typeof TRIED_KINDS)[number]

export const isTried = (kind: string): kind is TriedKind =>
  (TRIED_KINDS as readonly string[]).includes(kind)
