import { grouped, type Words } from '@bylaw/kernel'
import { type AnyRuleKind, clausesAbout } from '@bylaw/rules-kit'
import { type Clause, PARTS, type Part } from './clause-parts'
import type { CitedChange, CitingRules } from './clauses-behind'
import { changedSentences } from './diff'
import { asWritten, figuresIn, moreIn } from './figures-in'

interface Text {
  readonly clauses: readonly Clause[]
}

/** A clause that was rewritten to figures which its rules do not say. */
export interface SetOtherwise<Version> extends CitedChange {
  readonly part: Part
  /** The figures that it stated before and that the rule still says; none where the rule changed, too. */
  readonly kept: readonly string[]
  /** What the rule says. */
  readonly now: Words
  /** The text that brought them. */
  readonly by: Version
}

/**
 * The clauses of a text that state other figures than one before it did, while the rules that said
 * those do not say these: the text goes from 1.0 to 1.2 yuan and the rule is still 1, or has been 1.1
 * since. Each language is looked at by itself, so that a figure which only one of them changes is
 * found as well. A rule that came to say what the clause now states has gone along with it, whatever
 * else it says: of two places at 80 yuan, one was raised in both.
 *
 * @param texts the versions that were in force one after the other, earliest first; the last is the one looked at
 * @param rulesWith the rules as they were when a text came; undefined where they are as they were then
 */
export function setOtherwise<Version extends Text>(
  kind: Pick<AnyRuleKind, 'explain'>,
  now: CitingRules,
  texts: readonly Version[],
  rulesWith: (text: Version) => CitingRules | undefined,
): readonly SetOtherwise<Version>[] {
  const last = texts.at(-1)
  if (!last) return []
  const told = texts.slice(0, -1).flatMap((text, index) => {
    const rewritten = rewrittenSince(text.clauses, last.clauses)
    if (rewritten.length === 0) return []
    const sentences = saidSince(kind, rulesWith(text)?.rules ?? now.rules, now)
    return rewritten.flatMap(({ clause, part, former, states: anew }) => {
      const resting = sentences.filter(({ cited }) => cited.includes(clause.id))
      const strays = anew.filter((figure) => !resting.some(({ fresh }) => fresh.has(figure)))
      return resting.flatMap(
        ({ rule, text: says, said, saidThen, fresh }): SetOtherwise<Version>[] => {
          const kept = former.filter((figure) => said.has(figure))
          const isAbout = kept.length > 0 || former.some((figure) => saidThen.has(figure))
          const hasFollowed = anew.some((figure) => fresh.has(figure))
          if (!isAbout || hasFollowed || strays.length === 0) return []
          const states = strays.map(asWritten(clause[part]))
          const by = texts.slice(index + 1).find(statesAll(clause.id, part, strays)) ?? last
          return [{ clause: clause.id, part, rule, states, kept, now: says, by }]
        },
      )
    })
  })
  return [
    ...grouped(told, ({ clause, part, rule }) => `${clause} ${part} ${rule}`).values(),
  ].flatMap(
    // Against the newest text that it differs from: what that one stated was said last.
    (each) => each.at(-1) ?? [],
  )
}

/** Leaves out what is told of as left behind: a text went back to a figure that its rules gave up. */
export const notLeft =
  (left: readonly CitedChange[]) =>
  ({ clause, rule, states }: CitedChange): boolean =>
    !left.some(
      (each) =>
        each.clause === clause &&
        each.rule === rule &&
        states.every((figure) => each.states.includes(figure)),
    )

const statesAll =
  (id: string, part: Part, figures: readonly string[]) =>
  ({ clauses }: Text): boolean => {
    const then = clauses.find((clause) => clause.id === id)
    const stated = then ? figuresIn(then[part]) : []
    return figures.every((figure) => stated.includes(figure))
  }

/** The parts of clauses in which figures have made way for others. */
const rewrittenSince = (before: readonly Clause[], after: readonly Clause[]) =>
  after.flatMap((clause) => {
    const was = before.find(({ id }) => id === clause.id)
    if (!was) return []
    return PARTS.map((part) => ({
      clause,
      part,
      ...changedFigures(was[part], clause[part]),
    })).filter(({ former, states }) => former.length > 0 && states.length > 0)
  })

/** The sentences of rules with what each says now, said then, and has come to say since. */
function saidSince(kind: Pick<AnyRuleKind, 'explain'>, then: unknown, now: CitingRules) {
  const changed = changedSentences(kind, then, now.rules)
  return kind.explain(now.rules).map(({ rule, text }) => {
    const change = changed.find(({ rule: at, after }) => at === rule && after?.zh === text.zh)
    const said = figuresIn(text)
    const saidThen = change ? (change.before ? figuresIn(change.before) : []) : said
    return {
      rule,
      text,
      cited: clausesAbout(rule, now.citations),
      said: new Set(said),
      saidThen: new Set(saidThen),
      fresh: new Set(moreIn(said, saidThen)),
    }
  })
}

/** Figures that are gone from a text and new in it, in either language. */
function changedFigures(before: Words, after: Words) {
  const each = LANGUAGES.map((language) => ({
    was: figuresIn(onlyIn(before, language)),
    now: figuresIn(onlyIn(after, language)),
  }))
  const apart = (pick: (figures: (typeof each)[number]) => readonly string[]) => [
    ...new Set(each.flatMap(pick)),
  ]
  return {
    former: apart(({ was, now }) => was.filter((figure) => !now.includes(figure))),
    states: apart(({ was, now }) => now.filter((figure) => !was.includes(figure))),
  }
}

const LANGUAGES = ['zh', 'en'] as const
const onlyIn = (text: Words, language: 'zh' | 'en'): Words => ({
  zh: '',
  en: '',
  [language]: text[language],
})
