import { type LetterView, SET_ASIDE_TO_DECIDE } from '@bylaw/contract'

/** Whether a colleague may still make something of a letter. */
export const mayBeDecided = ({ state, reason }: Pick<LetterView, 'state' | 'reason'>): boolean =>
  state === 'held' || (state === 'set_aside' && SET_ASIDE_TO_DECIDE.has(reason))
