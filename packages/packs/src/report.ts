import { type Words, words } from '@bylaw/kernel'
import { standingOf } from '@bylaw/rules-kit'
import type { Pack, PackQuestion } from './pack'

/** What a text leaves open, counted one by one as people will see it listed. */
interface QuestionCounts {
  readonly contradictions: number
  readonly ambiguities: number
  /** Points for counsel among them. */
  readonly gaps: number
  readonly legal: number
  /** Questions that only the company can answer. */
  readonly mustAsk: number
  /** Those of them that stop a figure until someone does. */
  readonly stops: number
  /** Places that go by the proposal as long as the company decides nothing else. */
  readonly byProposal: number
}

export interface PackReport extends QuestionCounts {
  readonly clauses: number
  readonly ruleSets: number
  /** All of it in one sentence. */
  readonly text: Words
}

/** What reading a regulation closely has found, for whoever is about to adopt it. */
export function packReport(pack: Pack): PackReport {
  const counts = {
    clauses: pack.clauses.length,
    ruleSets: pack.ruleSets.length,
    ...countQuestions(pack),
  }
  return { ...counts, text: sentence(pack.id, counts) }
}

/**
 * The one way in which questions are counted. A question that two rule sets ask, such as the
 * weights of a quarterly and an annual review, is two: each has a place and an answer of its own.
 */
function countQuestions({ questions, ruleSets }: Pack): QuestionCounts {
  const rulesOf = (key: string | null) => ruleSets.find((each) => each.key === key)?.rules
  const count = (wanted: (question: PackQuestion) => boolean) => questions.filter(wanted).length
  return {
    contradictions: count(({ type }) => type === 'contradiction'),
    ambiguities: count(({ type }) => type === 'ambiguity'),
    gaps: count(({ type }) => type === 'gap'),
    legal: count(({ law }) => law),
    mustAsk: count(({ mustAsk }) => mustAsk),
    stops: count(stopsFigures),
    byProposal: count(
      (question) => standingOf(question, rulesOf(question.ruleSet)) === 'by_proposal',
    ),
  }
}

/**
 * Whether figures wait for the answer: only a question with a place in a rule set can hold one up.
 * One without is a notice, however much it is the company's to decide.
 */
export const stopsFigures = ({ mustAsk, at }: Pick<PackQuestion, 'mustAsk' | 'at'>): boolean =>
  mustAsk && at !== null

/** What was found, without what was not: nobody reads a list of noughts. */
function sentence(id: string, counts: QuestionCounts): Words {
  const { contradictions, ambiguities, gaps, legal, mustAsk, stops, byProposal } = counts
  const english = (number: number, one: string, many: string) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  const chinese = (number: number, what: string) => (number === 0 ? [] : [`${what} ${number} 处`])
  const [notices] = english(legal, 'legal notice', 'legal notices')
  const found = words(
    [
      ...chinese(contradictions, '矛盾'),
      ...chinese(ambiguities, '歧义'),
      ...chinese(gaps, '空缺').map(
        (text) => text + (legal > 0 ? `（含合规提示 ${legal} 条）` : ''),
      ),
    ].join('、'),
    [
      ...english(contradictions, 'contradiction', 'contradictions'),
      ...english(ambiguities, 'ambiguity', 'ambiguities'),
      ...english(gaps, 'gap', 'gaps').map((text) => text + (notices ? ` (with ${notices})` : '')),
    ].join(', '),
  )
  const toDecide = words(
    mustAsk === 0
      ? '都不必先决定'
      : `须公司决定 ${mustAsk} 项${stops > 0 ? `，其中 ${stops} 项决定之前相关内容暂不计算` : ''}`,
    mustAsk === 0
      ? 'none has to be decided first'
      : `${mustAsk} for the company to decide${stops > 0 ? `, ${stops} of which hold figures up until then` : ''}`,
  )
  const proposed = words(
    byProposal === 0 ? '' : `；另有 ${byProposal} 项暂按建议执行`,
    byProposal === 0 ? '' : `; ${byProposal} more go by the proposal until decided`,
  )
  return words(
    `${id}：${found.zh}；${toDecide.zh}${proposed.zh}。`,
    `${id}: ${found.en}; ${toDecide.en}${proposed.en}.`,
  )
}
