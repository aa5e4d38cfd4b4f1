import { grouped, type Words } from '@bylaw/kernel'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { type CitedChange, type CitingRules, figuresReplaced } from './clauses-behind'
import { asWritten, figuresIn } from './figures-in'

interface Clause {
  readonly id: string
  readonly text: Words
}

/** A version of a text, by when it is in force from. */
interface Text {
  readonly fromMs: number
  readonly clauses: readonly Clause[]
}

/**
 * The clauses of a text that state a figure which their rules said when a text first stated it, and
 * say no longer. Each figure is followed by itself: that another clause was revised meanwhile, or
 * other words of this one, changes nothing. One that was brought up to date says the new figure as
 * well, and has not fallen behind: 自十二月起 1.6 元（原 1.5 元）.
 *
 * @param texts the versions that were in force one after the other, earliest first; the last is the one looked at
 * @param rulesWith the rules as they were when a text came; undefined where there were none
 */
export function figuresLeft<Version extends Text>(
  kind: Pick<AnyRuleKind, 'explain'>,
  now: CitingRules,
  texts: readonly Version[],
  rulesWith: (text: Version) => CitingRules | undefined,
): readonly CitedChange[] {
  const stated = (texts.at(-1)?.clauses ?? []).map((clause) => ({
    ...clause,
    firstIn: firstStating(clause, texts),
  }))
  const firsts = new Set(stated.flatMap(({ firstIn }) => [...firstIn.values()]))
  const left = [...firsts].flatMap((first) => {
    const then = rulesWith(first)
    const replaced = then ? figuresReplaced(kind, then, now) : []
    return replaced.flatMap(({ rule, cited, former, fresh, says }) =>
      stated
        .filter(({ id }) => cited.includes(id))
        .flatMap(({ id, text, firstIn }): CitedChange[] => {
          const caughtUp = fresh.some((figure) => {
            const came = firstIn.get(figure)
            return came !== undefined && came.fromMs > first.fromMs
          })
          const states = former.filter((figure) => !caughtUp && firstIn.get(figure) === first)
          if (states.length === 0) return []
          return [{ clause: id, rule, states: states.map(asWritten(text)), now: says }]
        }),
    )
  })
  return together(left)
}

/** The first text in which a clause states each of its figures. */
function firstStating<Version extends Text>(
  { id, text }: Clause,
  texts: readonly Version[],
): ReadonlyMap<string, Version> {
  const first = new Map<string, Version>()
  const here = new Set(figuresIn(text))
  for (const version of texts) {
    const then = version.clauses.find((clause) => clause.id === id)
    for (const figure of then ? figuresIn(then.text) : [])
      if (here.has(figure) && !first.has(figure)) first.set(figure, version)
  }
  return first
}

/** A rule that has left several figures behind in one clause is told of once. */
const together = (left: readonly CitedChange[]): readonly CitedChange[] =>
  [...grouped(left, ({ clause, rule }) => `${clause} ${rule}`).values()].flatMap(
    ([first, ...more]) =>
      first
        ? [{ ...first, states: [...first.states, ...more.flatMap(({ states }) => states)] }]
        : [],
  )
