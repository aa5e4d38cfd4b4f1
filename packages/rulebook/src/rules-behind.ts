import type { Words } from '@bylaw/kernel'
import { type AnyRuleKind, type Citations, clausesAbout } from '@bylaw/rules-kit'
import { type Clause, PARTS, type Part } from './clause-parts'
import { figuresIn } from './figures-in'

/** A clause that a new text has state another figure than the rule which rests on it. */
export interface RuleBehind {
  /** Where the clause stands among those of the new text. */
  readonly index: number
  readonly part: Part
  /** What this part of the clause stated as the rule does, and states no longer. */
  readonly former: readonly string[]
  /** What it states that it did not state before. */
  readonly states: readonly string[]
  /** The first rule that says the former figure, as it reads. */
  readonly rule: Words
}

/**
 * The clauses whose figures a new text changes while the rules resting on them keep the former ones:
 * the text goes from 1.0 to 1.2 yuan, and the rule is still 1. Each language is looked at by itself,
 * so that a figure which only one of them changes is found as well.
 */
export function rulesBehind(
  kind: Pick<AnyRuleKind, 'explain'>,
  { rules, citations }: { readonly rules: unknown; readonly citations: Citations },
  { before, after }: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
): readonly RuleBehind[] {
  const changed = after.flatMap((clause, index) => {
    const was = before.find(({ id }) => id === clause.id)
    if (!was) return []
    return PARTS.map((part) => ({
      id: clause.id,
      index,
      part,
      ...changedFigures(was[part], clause[part]),
    })).filter(({ states }) => states.length > 0)
  })
  if (changed.length === 0) return []
  const sentences = kind.explain(rules).map(({ rule, text }) => ({
    text,
    cited: clausesAbout(rule, citations),
    figures: figuresIn(text),
  }))
  return changed.flatMap(({ id, index, part, former, states }) => {
    const resting = sentences.filter(({ cited }) => cited.includes(id))
    const kept = former.filter((figure) => resting.some(({ figures }) => figures.includes(figure)))
    const rule = resting.find(({ figures }) => kept.some((figure) => figures.includes(figure)))
    return rule ? [{ index, part, former: kept, states, rule: rule.text }] : []
  })
}

/** Figures that are gone from a text and new in it, in either language. */
export function changedFigures(before: Words, after: Words) {
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
