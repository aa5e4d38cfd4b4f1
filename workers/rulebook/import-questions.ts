import type { FileQuestion } from '@bylaw/contract'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { sameJson } from '../platform/same-json'
import { isAnOption } from './decide-question'
import { notByImport, repeated, type Wrong, wrongAt } from './import-wrong'

export interface JudgedQuestions {
  readonly wrong: readonly Wrong[]
  /** The rules with the decisions that the file has made in their undecided places. */
  readonly rules: unknown
  /** Those that the file decides. */
  readonly decided: readonly FileQuestion[]
}

/** The questions of a part that is new: they come as they are, decided or not. */
export function judgeNewQuestions(
  questions: readonly FileQuestion[],
  rules: unknown,
  pointer: string,
): JudgedQuestions {
  const each = questions.map((question, index) =>
    decisionIn(question, rules, `${pointer}/${index}`),
  )
  return {
    wrong: [...namedOnce(questions, pointer), ...each.flatMap(({ wrong }) => wrong)],
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
  const judged = questions.map((question, index) => {
    const at = `${pointer}/${index}`
    const held = now.find(({ key }) => key === question.key)
    if (!held) return { wrong: [notByImport(at)], decided: false }
    if (!sameJson({ ...question, decision: null }, { ...held, decision: null }))
      return { wrong: [notByImport(at)], decided: false }
    const untouched =
      sameJson(question.decision, held.decision) &&
      (question.at === null ||
        sameJson(valueAt(rules.wish, question.at), valueAt(rules.now, question.at)))
    if (untouched) return { wrong: [], decided: false }
    if (question.decision === null && held.decision !== null)
      return { wrong: [decisionStays(`${at}/decision`)], decided: false }
    const again = sameJson(question.decision?.value, held.decision?.value)
    const wrong = [
      ...decisionIn(question, rules.wish, at).wrong,
      ...(again && question.at !== null && !sameJson(question.decision, held.decision)
        ? [notByImport(`${at}/decision/reason`)]
        : []),
    ]
    return { wrong, decided: !sameJson(question.decision, held.decision) }
  })
  return {
    wrong: [...namedOnce(questions, pointer), ...judged.flatMap(({ wrong }) => wrong)],
    rules: filled(questions, rules.wish),
    decided: questions.filter((_, index) => judged[index]?.decided),
  }
}

/** Whether a decision is an answer, and the one that stands in the rules. */
function decisionIn(question: FileQuestion, rules: unknown, at: string): { wrong: Wrong[] } {
  const { decision } = question
  if (decision === null) return { wrong: [] }
  const place = `${at}/decision/value`
  const isAnswer =
    decision.value != null && (question.at !== null || isAnOption(question, decision.value))
  if (!isAnswer)
    return {
      wrong: [
        wrongAt(place, 'not_an_option', '请从给出的选项中选择。', 'Choose one of the options.'),
      ],
    }
  const stands = question.at === null ? undefined : valueAt(rules, question.at)
  return {
    wrong:
      stands == null || sameJson(stands, decision.value)
        ? []
        : [
            wrongAt(
              place,
              'decision_differs',
              `与规则中 ${question.at} 的值不一致，请两处一并修改。`,
              `The rules say otherwise at ${question.at}: change both.`,
            ),
          ],
  }
}

const filled = (questions: readonly FileQuestion[], rules: unknown): unknown =>
  questions.reduce(
    (filling, { at, decision }) =>
      at !== null && decision !== null && valueAt(filling, at) === null
        ? withValueAt(filling, at, decision.value)
        : filling,
    rules,
  )

const namedOnce = (questions: readonly FileQuestion[], pointer: string) =>
  repeated(
    questions.map(({ key }) => key),
    (index) => `${pointer}/${index}/key`,
  )

const decisionStays = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'decision_stays',
    '已作出的决定不能通过导入撤回。',
    'An import does not take back what was decided.',
  )
