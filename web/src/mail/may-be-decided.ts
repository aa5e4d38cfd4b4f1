import type { LetterView } from '@bylaw/contract'

/** Set aside for these, a letter may still become a ticket or go onto one. */
const MAY_BE_MEANT: ReadonlySet<string> = new Set(['automatic', 'form_machine'])

/** Whether a colleague may still make something of a letter. */
export const mayBeDecided = ({ state, reason }: Pick<LetterView, 'state' | 'reason'>): boolean =>
  state === 'held' || (state === 'set_aside' && MAY_BE_MEANT.has(reason))
