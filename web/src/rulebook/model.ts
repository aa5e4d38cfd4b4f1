import type {
  QuestionView,
  RegulationSummary,
  RegulationView,
  RuleSetSummary,
  Words,
} from '@bylaw/contract'
import { optionWith } from './answer'

/** The regulation a clause belongs to: `R19.13.4` is of R19, `KQ.2` of the company's own KQ. */
export const regulationOf = (
  clauseId: string,
  regulations: readonly RegulationSummary[],
): RegulationSummary | undefined => regulations.find(({ code }) => code === clauseId.split('.')[0])

/** What is repealed comes after what is in use; within each the order stays. */
export const inUseFirst = <Each extends Pick<RegulationSummary, 'repeal'>>(
  regulations: readonly Each[],
): readonly Each[] => regulations.toSorted((a, b) => Number(isRepealed(a)) - Number(isRepealed(b)))

/** Whether nothing is decided by it any more. */
export const isRepealed = ({ repeal }: Pick<RegulationSummary, 'repeal'>): boolean =>
  repeal?.inEffect === true

/** How deep a clause lies: 1 for `R19.13`, 2 for `R19.13.4`. */
export const depthOf = (clauseId: string): number => clauseId.split('.').length - 1

/** What one rule set says that came from one clause. */
export interface CitedRules {
  readonly ruleSet: Pick<RuleSetSummary, 'id' | 'title' | 'shownVersion' | 'repeal'>
  readonly sentences: readonly { readonly rule: string; readonly text: Words }[]
}

/** The sentences of rule sets that came from a clause, rule set by rule set. */
export const rulesFrom = (
  clauseId: string,
  { ruleSets, sentences }: Pick<RegulationView, 'ruleSets' | 'sentences'>,
): readonly CitedRules[] =>
  ruleSets
    .map((ruleSet) => ({
      ruleSet,
      sentences: sentences.filter(
        ({ ruleSetId, clauses }) => ruleSetId === ruleSet.id && clauses.includes(clauseId),
      ),
    }))
    .filter(({ sentences: cited }) => cited.length > 0)

/** The rule sets that say something that came from any of these clauses, or from a part of them. */
export const rulesOfClauses = (
  clauses: readonly string[],
  { ruleSets, sentences }: Pick<RegulationView, 'ruleSets' | 'sentences'>,
): RegulationView['ruleSets'] =>
  ruleSets.filter(({ id }) =>
    sentences.some(
      (sentence) =>
        sentence.ruleSetId === id &&
        sentence.clauses.some((cited) =>
          clauses.some((clause) => cited === clause || cited.startsWith(`${clause}.`)),
        ),
    ),
  )

/**
 * Questions in the order they press: those that stop a figure today, other must-asks, the rest;
 * decided ones last. Within each the regulation’s own order holds.
 */
export const inPressingOrder = (questions: readonly QuestionView[]): readonly QuestionView[] =>
  [...questions].sort((a, b) => pressure(b) - pressure(a))

function pressure({ decision, mustAsk, standing }: QuestionView): number {
  if (decision) return 0
  if (!mustAsk) return 1
  return standing === 'stops' ? 3 : 2
}

/** Whether a figure is refused today for want of this answer. */
export const stopsFigures = ({ standing }: QuestionView): boolean => standing === 'stops'

/** The answer that the rules go by today without a decision; undefined where there is none. */
export function goesBy(question: QuestionView): QuestionView['options'][number] | undefined {
  if (question.standing === 'by_proposal') return proposalOf(question)
  return question.standing === 'otherwise'
    ? question.options[optionWith(question, question.held)]
    : undefined
}

/** Whether the rules go by the proposal today, since nobody has decided. */
export const goesByProposal = ({ standing }: QuestionView): boolean => standing === 'by_proposal'

/** The answer that the text proposes, where it is one of the options. */
export const proposalOf = (question: QuestionView): QuestionView['options'][number] | undefined =>
  question.proposed === undefined
    ? undefined
    : question.options[optionWith(question, question.proposed)]

export const QUESTION_SHELVES = ['stops', 'open', 'proposal', 'decided', 'all'] as const
export type QuestionShelf = (typeof QUESTION_SHELVES)[number]

/** The questions on one shelf of the panel. */
export const onShelf = (
  questions: readonly QuestionView[],
  shelf: QuestionShelf,
): readonly QuestionView[] => questions.filter(ON_SHELF[shelf])

const ON_SHELF: Readonly<Record<QuestionShelf, (question: QuestionView) => boolean>> = {
  stops: stopsFigures,
  open: ({ decision }) => decision === null,
  proposal: goesByProposal,
  decided: ({ decision }) => decision !== null,
  all: () => true,
}

/** How many contradictions, ambiguities and gaps are among these questions. */
export const countsByType = (questions: readonly QuestionView[]) => ({
  contradiction: questions.filter(({ type }) => type === 'contradiction').length,
  ambiguity: questions.filter(({ type }) => type === 'ambiguity').length,
  gap: questions.filter(({ type }) => type === 'gap').length,
})

/** Questions by the clauses that raise them. */
export const questionsOn = (
  clauseId: string,
  questions: readonly QuestionView[],
): readonly QuestionView[] => questions.filter(({ clauses }) => clauses.includes(clauseId))
