import { grouped, type Words } from '@bylaw/kernel'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { type Clause, figuresByPart, type Part } from './clause-parts'
import { type CitedChange, type CitingRules, figuresReplaced } from './clauses-behind'
import { asWritten } from './figures-in'

/** A version of a text, by when it is in force from. */
interface Text {
  readonly fromMs: number
  readonly clauses: readonly Clause[]
}

/** A clause that states what its rules said formerly. */
export interface FigureLeft extends CitedChange {
  /** Where it is to be brought up to date: its heading where that alone is behind. */
  readonly part: Part
}

/**
 * The clauses of a text that state a figure which their rules said when a text first stated it, and
 * say no longer. Each figure is followed by itself: that another clause was revised meanwhile, or
 * other words of this one, changes nothing. One that was brought up to date says the new figure as
 * well, and has not fallen behind: 自十二月起 1.6 元（原 1.5 元）. A heading that keeps the figure is
 * behind all the same where only the text below it was brought up to date, also one whose rule says the
 * figure of another place yet: of two at 80 yuan, one was raised.
 *
 * @param texts the versions that were in force one after the other, earliest first; the last is the one looked at
 * @param rulesWith the rules as they were when a text came; undefined where there were none
 */
export function figuresLeft<Version extends Text>(
  kind: Pick<AnyRuleKind, 'explain'>,
  now: CitingRules,
  texts: readonly Version[],
  rulesWith: (text: Version) => CitingRules | undefined,
): readonly FigureLeft[] {
  const stated = (texts.at(-1)?.clauses ?? []).flatMap((clause) => followed(clause, texts))
  const firsts = new Set(stated.flatMap(({ inClause }) => [...inClause.values()]))
  const left = [...firsts].flatMap((first) => {
    const then = rulesWith(first)
    const replaced = then ? figuresReplaced(kind, then, now) : []
    return replaced.flatMap(({ rule, cited, former, fewer, fresh, says }) =>
      stated
        .filter(({ id }) => cited.includes(id))
        .flatMap((each): FigureLeft[] => {
          const hasCaughtUp = ({ inPart }: Followed<Version>) =>
            fresh.some((figure) => {
              const came = inPart.get(figure)
              return came !== undefined && came.fromMs > first.fromMs
            })
          if (hasCaughtUp(each)) return []
          const { id, part, words, inClause } = each
          const beside = stated.filter((other) => other.id === id && hasCaughtUp(other))
          // What the rule still says elsewhere is behind where the rest of the clause has moved on.
          const outdone = fewer.filter((figure) => beside.some(({ inPart }) => !inPart.has(figure)))
          const states = [...former, ...outdone].filter((figure) => inClause.get(figure) === first)
          if (states.length === 0) return []
          return [{ clause: id, part, rule, states: states.map(asWritten(words)), now: says }]
        }),
    )
  })
  return together(left)
}

/** A part of a clause, with the first text in which each figure of it stood in the clause, and in it. */
interface Followed<Version> {
  readonly id: string
  readonly part: Part
  readonly words: Words
  readonly inClause: ReadonlyMap<string, Version>
  readonly inPart: ReadonlyMap<string, Version>
}

/** The parts of a clause, with the first text in which it and they state each of a part’s figures. */
function followed<Version extends Text>(
  clause: Clause,
  texts: readonly Version[],
): readonly Followed<Version>[] {
  const inClause = new Map<string, Version>()
  const inParts = new Map<string, Version>()
  for (const version of texts) {
    const then = version.clauses.find(({ id }) => id === clause.id)
    for (const { part, figures } of then ? figuresByPart(then) : [])
      for (const figure of figures) {
        if (!inClause.has(figure)) inClause.set(figure, version)
        if (!inParts.has(`${part} ${figure}`)) inParts.set(`${part} ${figure}`, version)
      }
  }
  return figuresByPart(clause).map(({ part, words, figures }) => ({
    id: clause.id,
    part,
    words,
    inClause: firstOf(figures, (figure) => inClause.get(figure)),
    inPart: firstOf(figures, (figure) => inParts.get(`${part} ${figure}`)),
  }))
}

const firstOf = <Version>(
  figures: ReadonlySet<string>,
  first: (figure: string) => Version | undefined,
): ReadonlyMap<string, Version> =>
  new Map(
    [...figures].flatMap((figure): [string, Version][] => {
      const version = first(figure)
      return version === undefined ? [] : [[figure, version]]
    }),
  )

/** A rule that has left several figures behind in one clause is told of once. */
const together = (left: readonly FigureLeft[]): readonly FigureLeft[] =>
  [...grouped(left, ({ clause, rule }) => `${clause} ${rule}`).values()].flatMap((each) => {
    const told = each.find(({ part }) => part === 'text') ?? each[0]
    return told ? [{ ...told, states: [...new Set(each.flatMap(({ states }) => states))] }] : []
  })
