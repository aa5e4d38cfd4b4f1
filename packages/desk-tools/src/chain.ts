/** Something that happened to a ticket. */
interface OnTicket {
  readonly number: number
}

/** How many rules may act one because of another. */
export const LONGEST_CHAIN = 5

/** Why a rule that would act does not: it acted already, or the chain has got too long. */
export type WhyStopped = 'again' | 'too_long'

interface Acting<Happening extends OnTicket, Rule extends { readonly id: string }> {
  /** The rules that act on what happened, in their order. */
  readonly rulesFor: (happening: Happening) => readonly Rule[]
  /** Has a rule act, and says what happened by that. */
  readonly act: (rule: Rule, happening: Happening) => readonly Happening[]
  readonly stop: (rule: Rule, happening: Happening, why: WhyStopped) => void
}

/**
 * Has rules act on what happened, and on what happens by that. It always ends: whatever follows from
 * one another, each rule acts once on each ticket, and no more than `LONGEST_CHAIN` one after the other.
 *
 * Of two rules that undo each other the first acts, then the second; the first is stopped.
 */
export function followChain<Happening extends OnTicket, Rule extends { readonly id: string }>(
  first: readonly Happening[],
  { rulesFor, act, stop }: Acting<Happening, Rule>,
): void {
  const acted = new Set<string>()
  let links = first
  for (let length = 1; links.length > 0; length += 1) {
    const next: Happening[] = []
    for (const happening of links)
      for (const rule of rulesFor(happening)) {
        const known = `${rule.id}/${happening.number}`
        if (acted.has(known)) {
          // Two things that somebody did at once are one reason to act, and no loop.
          if (length > 1) stop(rule, happening, 'again')
        } else if (length > LONGEST_CHAIN) stop(rule, happening, 'too_long')
        else {
          acted.add(known)
          next.push(...act(rule, happening))
        }
      }
    links = next
  }
}
