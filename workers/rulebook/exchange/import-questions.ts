import type { FileQuestion } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { isAnOption } from '../decide-question'
import { NO_SUCH_PLACE } from '../not-citable'
import { notByImport, type Wrong, wrongAt } from './import-wrong'

/** A question that the file decides, and which of its part's questions it is in the company. */
export interface Decided {
  readonly question: FileQuestion
  readonly index: number
}

export interface JudgedQuestions {
  readonly wrong: readonly Wrong[]
  /** The rules with the decisions that the file has made in their undecided places. */
  readonly rules: unknown
  /** Those that the file decides. */
  readonly decided: readonly Decided[]
}

/**
 * The questions of a part that is new: they come as they are, decided or not. Each asks about a
 * place that at least one version has.
 *
 * @param versions the rules of all versions in order, the ones that are filled at the end
 */
export function judgeNewQuestions(
  questions: readonly FileQuestion[],
  versions: readonly unknown[],
  pointer: string,
): JudgedQuestions {
  return {
    wrong: questions.flatMap((question, index) => {
      const at = `${pointer}/${index}`
      return hasPlace(question, versions)
        ? decisionIn(question, versions, at)
        : [noSuchPlace(`${at}/at`)]
    }),
    rules: filled(questions, versions.at(-1)),
    decided: [],
  }
}

/**
 * The questions of a part that the company has. An import decides them; what they ask, and whether
 * there are more of them, is not its business. Where the file changes only the rules at their
 * place, the rules are what is decided, as with any other change of them.
 */
export function judgeQuestions(
  questions: readonly FileQuestion[],
  now: readonly FileQuestion[],
  rules: { readonly wish: unknown; readonly now: unknown },
  pointer: string,
): JudgedQuestions {
  const homes = homesOf(questions, now)
  const heldAs = (index: number) => now[homes[index] ?? -1]
  const decides = questions.map((question, index) => {
    const held = heldAs(index)
    return held !== undefined && !sameJson(question.decision, held.decision)
  })
  const wish = questions.reduce(
    (filling, question, index) =>
      decides[index] && isUntouched(question, rules) ? withAnswer(question, filling) : filling,
    rules.wish,
  )
  return {
    wrong: questions.flatMap((question, index) => {
      const [held, at] = [heldAs(index), `${pointer}/${index}`]
      if (!held) return [notByImport(at)]
      return decides[index] ? decidedWrongly(question, held, wish, at) : []
    }),
    rules: wish,
    decided: questions.flatMap((question, index) =>
      decides[index] ? [{ question, index: homes[index] ?? -1 }] : [],
    ),
  }
}

/** Whether the file left a question's place in the rules as it was. */
const isUntouched = (
  { at }: FileQuestion,
  rules: { readonly wish: unknown; readonly now: unknown },
): boolean => at !== null && sameJson(valueAt(rules.wish, at), valueAt(rules.now, at))

/**
 * Which of the company's questions each one is. They are told by what they ask: a regulation may
 * ask the same of two subjects, under one key.
 */
function homesOf(questions: readonly FileQuestion[], now: readonly FileQuestion[]): number[] {
  const taken = new Set<number>()
  return questions.map((question) => {
    const home = now.findIndex(
      (each, index) =>
        !taken.has(index) && sameJson({ ...question, decision: null }, { ...each, decision: null }),
    )
    taken.add(home)
    return home
  })
}

function decidedWrongly(
  question: FileQuestion,
  held: FileQuestion,
  rules: unknown,
  at: string,
): readonly Wrong[] {
  if (question.decision === null) return [decisionStays(`${at}/decision`)]
  // What is decided in the rules goes with them; a reason alone has no rules to go with.
  const isReasonAlone =
    question.at !== null && sameJson(question.decision.value, held.decision?.value)
  if (isReasonAlone) return [notByImport(`${at}/decision/reason`)]
  return hasPlace(question, [rules])
    ? decisionIn(question, [rules], at)
    : [noSuchPlace(`${at}/decision`)]
}

/** Whether a question is about no place, or about one that some of these rules have. */
const hasPlace = ({ at }: FileQuestion, versions: readonly unknown[]): boolean =>
  at === null || versions.some((rules) => valueAt(rules, at) !== undefined)

/** Whether a decision is an answer, and the one that stands where the rules last have its place. */
function decisionIn(
  question: FileQuestion,
  versions: readonly unknown[],
  at: string,
): readonly Wrong[] {
  const { decision } = question
  if (decision === null) return []
  const place = `${at}/decision/value`
  const isAnswer =
    isAnOption(question, decision.value) || (question.at !== null && decision.value != null)
  if (!isAnswer)
    return [wrongAt(place, 'not_an_option', '请从给出的选项中选择。', 'Choose one of the options.')]
  const stands = versions
    .map((rules) => (question.at === null ? undefined : valueAt(rules, question.at)))
    .findLast((value) => value !== undefined)
  return stands == null || sameJson(stands, decision.value)
    ? []
    : [
        wrongAt(
          place,
          'decision_differs',
          `与规则中 ${question.at} 的值不一致，请两处一并修改。`,
          `The rules say otherwise at ${question.at}: change both.`,
        ),
      ]
}

const filled = (questions: readonly FileQuestion[], rules: unknown): unknown =>
  questions.reduce(
    (filling, question) =>
      question.at !== null && valueAt(filling, question.at) === null
        ? withAnswer(question, filling)
        : filling,
    rules,
  )

const withAnswer = ({ at, decision }: FileQuestion, rules: unknown): unknown =>
  at === null || decision == null || valueAt(rules, at) === undefined
    ? rules
    : withValueAt(rules, at, decision.value)

const noSuchPlace = (pointer: string): Wrong => ({
  pointer,
  code: 'no_such_place',
  message: NO_SUCH_PLACE,
})

const decisionStays = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'decision_stays',
    '已作出的决定不能通过导入撤回。',
    'An import does not take back what was decided.',
  )
