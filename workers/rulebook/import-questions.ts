import type { FileQuestion } from '@bylaw/contract'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { sameJson } from '../platform/same-json'
import { isAnOption } from './decide-question'
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

/** The questions of a part that is new: they come as they are, decided or not. */
export function judgeNewQuestions(
  questions: readonly FileQuestion[],
  rules: unknown,
  pointer: string,
): JudgedQuestions {
  return {
    wrong: questions.flatMap((question, index) =>
      decisionIn(question, rules, `${pointer}/${index}`),
    ),
    rules: filled(questions, rules),
    decided: [],
  }
}

/**
 * The questions of a part that the company has. An import decides them; what they ask, and whether
 * there are more of them, is not its business.
 */
export function judgeQuestions(
  questions: readonly FileQuestion[],
  now: readonly FileQuestion[],
  rules: { readonly wish: unknown; readonly now: unknown },
  pointer: string,
): JudgedQuestions {
  const homes = homesOf(questions, now)
  const judged = questions.map((question, index) => {
    const held = now[homes[index] ?? -1]
    const at = `${pointer}/${index}`
    return held ? judgeOne(question, held, rules, at) : { wrong: [notByImport(at)], decides: false }
  })
  return {
    wrong: judged.flatMap(({ wrong }) => wrong),
    rules: filled(questions, rules.wish),
    decided: questions.flatMap((question, index) =>
      judged[index]?.decides ? [{ question, index: homes[index] ?? -1 }] : [],
    ),
  }
}

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

function judgeOne(
  question: FileQuestion,
  held: FileQuestion,
  rules: { readonly wish: unknown; readonly now: unknown },
  at: string,
): { readonly wrong: readonly Wrong[]; readonly decides: boolean } {
  const place = question.at
  const decides = !sameJson(question.decision, held.decision)
  const moved = place !== null && !sameJson(valueAt(rules.wish, place), valueAt(rules.now, place))
  if (!decides && !moved) return { wrong: [], decides }
  if (decides && question.decision === null)
    return { wrong: [decisionStays(`${at}/decision`)], decides }
  // What is decided in the rules goes with them; a reason alone has no rules to go with.
  const isReasonAlone =
    decides && place !== null && sameJson(question.decision?.value, held.decision?.value)
  return {
    wrong: [
      ...decisionIn(question, rules.wish, at),
      ...(isReasonAlone ? [notByImport(`${at}/decision/reason`)] : []),
    ],
    decides,
  }
}

/** Whether a decision is an answer, and the one that stands in the rules. */
function decisionIn(question: FileQuestion, rules: unknown, at: string): readonly Wrong[] {
  const { decision } = question
  if (decision === null) return []
  const place = `${at}/decision/value`
  const isAnswer =
    decision.value != null && (question.at !== null || isAnOption(question, decision.value))
  if (!isAnswer)
    return [wrongAt(place, 'not_an_option', '请从给出的选项中选择。', 'Choose one of the options.')]
  const stands = question.at === null ? undefined : valueAt(rules, question.at)
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
    (filling, { at, decision }) =>
      at !== null && decision !== null && valueAt(filling, at) === null
        ? withValueAt(filling, at, decision.value)
        : filling,
    rules,
  )

const decisionStays = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'decision_stays',
    '已作出的决定不能通过导入撤回。',
    'An import does not take back what was decided.',
  )
