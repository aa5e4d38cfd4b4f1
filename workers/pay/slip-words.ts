import type { SlipStanding, SlipWordView } from '@bylaw/contract'
import type { SlipWordKind, SlipWordRow } from './slip-word-store'

/** What the last word makes of a slip. That it was seen is only noted where nothing was said yet. */
export const standingAfter = (last: SlipWordKind | null, hasAccess: boolean): SlipStanding =>
  last === null ? (hasAccess ? 'sent' : 'no_access') : STANDING[last]

const STANDING: Readonly<Record<SlipWordKind, SlipStanding>> = {
  seen: 'seen',
  confirmed: 'confirmed',
  question: 'questioned',
  answer: 'answered',
}

/** A word as people read it; that a slip was seen is told by its standing. */
export const wordView = (word: SlipWordRow): SlipWordView[] =>
  word.kind === 'seen'
    ? []
    : [
        {
          kind: word.kind,
          line: word.line,
          text: word.body,
          by: word.personName,
          at: new Date(word.atMs).toISOString(),
        },
      ]
