import type { RepealView } from '@bylaw/contract'

/**
 * What a draft of something repealed does: it lets begin what never held, puts in force again what
 * does not hold any more, or lifts a repeal that is still to come.
 */
export const comingBack = ({
  notYet,
  inEffect,
}: Pick<RepealView, 'notYet' | 'inEffect'>): 'begin' | 'restore' | 'lift' =>
  notYet ? 'begin' : inEffect ? 'restore' : 'lift'
