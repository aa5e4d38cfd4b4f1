import { type Term, termsOf } from './terms'

/** Terms that must stand one after another. */
export interface Phrase {
  readonly terms: readonly string[]
  /** Whether the last term may go on: `prin` finds `printer`, `机` finds `机房`. */
  readonly open: boolean
}

/** What is asked for: every phrase must occur, in any order. */
export type Question = readonly Phrase[]

/** More is no question but a text; what follows is left out. */
const MOST_TERMS = 40
/** One letter begins half of all words. */
const SHORTEST_OPEN = 2

/**
 * Reads what someone typed. A question without a term (blanks, punctuation) is empty and finds
 * nothing.
 */
export function questionOf(typed: string): Question {
  const terms = termsOf(typed).slice(0, MOST_TERMS)
  const typing = typed.trimEnd() === typed
  return stretchesOf(terms).map((together) =>
    phraseOf(together, typing && together.at(-1) === terms.at(-1)),
  )
}

function stretchesOf(terms: readonly Term[]): Term[][] {
  const stretches: Term[][] = []
  for (const term of terms) {
    const last = stretches.at(-1)
    if (last?.[0]?.stretch === term.stretch) last.push(term)
    else stretches.push([term])
  }
  return stretches
}

/** @param typing whether the reader may still be typing the last term */
function phraseOf(together: readonly Term[], typing: boolean): Phrase {
  const [first, ...more] = together
  const last = together.at(-1)
  // A text holds a lone character at the end of its own stretches only: in a question it would
  // ask that the text end here too. Alone it is the beginning of a pair, or such an end.
  if (first?.lone && more.length === 0) return { terms: [first.text], open: true }
  if (last?.lone) return { terms: together.slice(0, -1).map(({ text }) => text), open: false }
  return {
    terms: together.map(({ text }) => text),
    open: typing && (last?.text.length ?? 0) >= SHORTEST_OPEN,
  }
}
