import type { Result, Words } from '@bylaw/kernel'
import type * as z from 'zod'
import type { RuleFinding } from './finding'
import type { Refusal } from './refusal'
import type { Trace } from './trace'

/**
 * A decision that a regulation leaves open: an ambiguity, a contradiction or a gap in its text.
 * Until it is decided the rule set holds `null` at `at`, and a case that needs it is refused.
 */
export interface Question {
  /** Stable within its kind, e.g. `pay.guarantee_reading`. */
  readonly id: string
  readonly type: 'ambiguity' | 'contradiction' | 'gap'
  /** JSON pointer of the place in the rule set that the answer fills. */
  readonly at: string
  /** What is asked, also of a company that writes rules of its own and has no text to read. */
  readonly ask: Words
  /** What the adopted texts that raise it say or leave out: their packs add it to what is asked. */
  readonly inText?: Words
  readonly options: readonly QuestionOption[]
  /** Value of the option we would propose; absent when only the company can know. */
  readonly proposed?: unknown
  /** True when a case that needs the answer is refused until someone decides. */
  readonly mustAsk: boolean
}

export interface QuestionOption {
  /** What is written at the question's `at`. */
  readonly value: unknown
  readonly label: Words
  /** What follows from choosing it: without a figure of any one company, or of a supposed case. */
  readonly consequence: Words
  /** The same in the figures of the texts that raise the question: their packs say it instead. */
  readonly inText?: Words
}

/** A decision with the tree that explains it. */
export interface Decided<Decision> {
  readonly decision: Decision
  readonly trace: Trace
}

/** One sentence of a rule set in words, with the place it speaks of. */
export interface Sentence {
  readonly rule: string
  readonly text: Words
}

/**
 * A case worked by hand; it lives with the rule and is replayed by its tests under its own rules.
 * A company's rule set is put to its facts before publishing: a changed outcome is stood by or mended.
 */
export interface Example<Rules, Facts, Decision> {
  readonly name: Words
  readonly rules: Rules
  readonly facts: Facts
  /** What must come out: the decision, or the code of the refusal. */
  readonly expect: { readonly decision: Decision } | { readonly refusal: string }
}

/** What a kind of rule set is. Storage, versions, API, editor and tests are written against this. */
export interface RuleKind<Kind extends string, Rules, Facts, Decision> {
  readonly kind: Kind
  readonly title: Words
  readonly rules: z.ZodType<Rules>
  readonly facts: z.ZodType<Facts>
  /** What of the facts these very rules ask for, where they name it themselves; made a form of. */
  readonly factsUnder?: (rules: Rules) => z.ZodType
  /** What a form calls facts and their values, where the rulebook has no common name for them. */
  readonly factWords?: Readonly<Record<string, Words>>
  readonly questions: readonly Question[]
  /** What a company that adopts no pack starts with. Accepted by `rules`. */
  readonly starter: Rules
  /** Pure: same rules and facts, same answer. */
  readonly decide: (rules: Rules, facts: Facts) => Result<Decided<Decision>, Refusal>
  /** The rule set in words, in the order a reader expects. */
  readonly explain: (rules: Rules) => readonly Sentence[]
  readonly examples: readonly Example<Rules, Facts, Decision>[]
  /**
   * Says of rules that are set, and that nothing in the product acts on yet, that this is so: where
   * one reads "people are warned", they must not wait for a warning. `explain` says it last.
   */
  readonly notYetActedOn?: (rules: Rules) => readonly Sentence[]
  /**
   * What its schema cannot say: rows that no case reaches, gaps between rows, figures that do not
   * fit together. Rules have passed `rules` before.
   *
   * @param asOf the date of today, as a calendar needs next year's holidays
   */
  readonly check?: (rules: Rules, asOf: string) => readonly RuleFinding[]
}

/** A kind whose types are not known here, as the rulebook's generic code sees it. */
// biome-ignore lint/suspicious/noExplicitAny: a registry of kinds is contravariant in rules and facts.
export type AnyRuleKind = RuleKind<string, any, any, any>

/** Declares a kind of rule set, with rules, facts and decision inferred from its schemas. */
export const defineRuleKind = <Kind extends string, Rules, Facts, Decision>(
  kind: RuleKind<Kind, Rules, Facts, Decision>,
): RuleKind<Kind, Rules, Facts, Decision> => {
  const { explain, notYetActedOn } = kind
  if (!notYetActedOn) return kind
  return { ...kind, explain: (rules) => [...explain(rules), ...notYetActedOn(rules)] }
}
