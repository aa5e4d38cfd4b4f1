import { type Words, words } from '@bylaw/kernel'
import { type ExampleOf, type Kind, questionsOf, type RulesOf } from '@bylaw/rulebook'
import {
  type Citations,
  clausesOf,
  type Question,
  type QuestionOption,
  valueAt,
} from '@bylaw/rules-kit'

/** A regulation as data: a company adopts it at sign-up and then edits what it says. */
export interface Pack {
  /** Its number among the regulations, e.g. `R19`. */
  readonly id: string
  /** Under which heading it is offered. */
  readonly group: PackGroup
  readonly title: Words
  /** Whom it covers. */
  readonly scope: Words
  /** What adopting it brings, in two or three sentences. */
  readonly summary: Words
  readonly approval: Approval
  readonly clauses: readonly Clause[]
  readonly ruleSets: readonly PackRuleSet[]
  /** All that the text leaves open: the rule sets’ own questions first, then the pack’s notices. */
  readonly questions: readonly PackQuestion[]
}

/** What a regulation is mostly about, for whoever looks through all of them. */
export type PackGroup = 'support' | 'department' | 'staff' | 'operations' | 'field'

/** Who makes and changes the text (制定、审核、批准). Null: it names nobody, the company does. */
export interface Approval {
  readonly drafted: Words
  readonly reviewed: Post | null
  readonly approved: Post | null
  /** How the text says that it is changed. */
  readonly changed: Words
}

/** A post whose word a change needs, as the text names it, and whose role it is in a company. */
export interface Post {
  readonly name: Words
  readonly roles: readonly Signatory[]
}

export type Signatory = 'owner' | 'manager' | 'lead' | 'hr' | 'finance'

export interface Clause {
  /** Numbered under its regulation, so that a figure can cite it: `R19.13.4`. */
  readonly id: string
  readonly heading: Words
  readonly text: Words
}

export interface RuleSetOf<K extends Kind> {
  readonly kind: K
  /** Tells two rule sets of one pack apart. */
  readonly key: string
  readonly title: Words
  /** `null` stands where a must-ask question has to be decided first. */
  readonly rules: RulesOf<K>
  readonly citations: Citations
  /**
   * Ids of the kind’s questions that this text answers itself, or gives no occasion for: a daily
   * check leaves no period open, and without a rule on low grades nobody needs letters.
   */
  readonly settled?: readonly string[]
  /** Cases worked by hand, with the rules as they are once the proposals have been taken. */
  readonly examples: readonly ExampleOf<K>[]
}
export type PackRuleSet = { readonly [K in Kind]: RuleSetOf<K> }[Kind]

/** A question with the clauses that raise it and the place, if any, that its answer fills. */
export interface PackQuestion extends Omit<Question, 'at' | 'inText' | 'options'> {
  readonly options: readonly PackOption[]
  readonly clauses: readonly string[]
  /** Key of the rule set that holds the answer; null when no rule set of the pack does yet. */
  readonly ruleSet: string | null
  /** JSON pointer into that rule set’s rules. */
  readonly at: string | null
  /** True when the law, rather than the text, raises it: for counsel to look at. */
  readonly law: boolean
}

/** An answer on offer, with what follows from it in the figures of the text. */
export type PackOption = Omit<QuestionOption, 'inText'>

/**
 * A question of the pack itself, beyond those that its rule sets’ kinds ask anyway; or one of
 * theirs, by its own id, that this text narrows to options of its own.
 */
export type Notice = Omit<PackQuestion, 'ruleSet' | 'at' | 'law'> &
  Partial<Pick<PackQuestion, 'ruleSet' | 'at' | 'law'>>

/** Completes a pack: the kinds’ questions join its notices, citing the clauses of their place. */
export function definePack(draft: Omit<Pack, 'questions'> & { notices: readonly Notice[] }): Pack {
  const { notices, ...pack } = draft
  const narrowed = ({ id, ruleSet }: PackQuestion) =>
    notices.some((notice) => notice.id === id && notice.ruleSet === ruleSet)
  const ofKinds = pack.ruleSets.flatMap(asked).filter((question) => !narrowed(question))
  return { ...pack, questions: [...ofKinds, ...notices.map(noticed)] }
}

/**
 * The kind’s questions that these rules have a place for and the text has not settled; a sheet
 * asks for no rater weights, and one approval for no order.
 */
const asked = (ruleSet: PackRuleSet): PackQuestion[] =>
  questionsOf(ruleSet.kind)
    .filter(({ at }) => valueAt(ruleSet.rules, at) !== undefined)
    .filter(({ id }) => !ruleSet.settled?.includes(id))
    .map(({ inText, ...question }) => ({
      ...question,
      ask: askedOfText({ ...question, inText }),
      options: question.options.map(inItsFigures),
      clauses: clausesOf(question.at, ruleSet.citations) ?? [],
      ruleSet: ruleSet.key,
      law: false,
    }))

/** What a kind asks, followed by what the text that raises it says of it. */
const askedOfText = ({ ask, inText }: Pick<Question, 'ask'> & { inText: Words | undefined }) =>
  inText ? words(`${ask.zh}${inText.zh}`, `${ask.en} ${inText.en}`) : ask

const inItsFigures = ({ inText, ...option }: QuestionOption): PackOption =>
  inText ? { ...option, consequence: inText } : option

const noticed = (notice: Notice): PackQuestion => ({
  ruleSet: null,
  at: null,
  law: false,
  ...notice,
})
