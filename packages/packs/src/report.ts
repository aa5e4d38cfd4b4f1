import { type Words, words } from '@bylaw/kernel'
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
    ...countQuestions(pack.questions),
  }
  return { ...counts, text: sentence(pack.id, counts) }
}

/**
 * The one way in which questions are counted. A question that two rule sets ask, such as the
 * weights of a quarterly and an annual review, is two: each has a place and an answer of its own.
 */
function countQuestions(questions: readonly PackQuestion[]): QuestionCounts {
  const count = (wanted: (question: PackQuestion) => boolean) => questions.filter(wanted).length
  return {
    contradictions: count(({ type }) => type === 'contradiction'),
    ambiguities: count(({ type }) => type === 'ambiguity'),
    gaps: count(({ type }) => type === 'gap'),
    legal: count(({ law }) => law),
    mustAsk: count(({ mustAsk }) => mustAsk),
    stops: count(stopsFigures),
  }
}

/**
 * Whether figures wait for the answer: only a question with a place in a rule set can hold one up.
 * One without is a notice, however much it is the company's to decide.
 */
export const stopsFigures = ({ mustAsk, at }: Pick<PackQuestion, 'mustAsk' | 'at'>): boolean =>
  mustAsk && at !== null

function sentence(id: string, counts: QuestionCounts): Words {
  const { contradictions, ambiguities, gaps, legal, mustAsk, stops } = counts
  const several = (number: number, one: string, many: string) =>
    `${number} ${number === 1 ? one : many}`
  const notices = several(legal, 'legal notice', 'legal notices')
  const english = [
    several(contradictions, 'contradiction', 'contradictions'),
    several(ambiguities, 'ambiguity', 'ambiguities'),
    `${several(gaps, 'gap', 'gaps')}${legal > 0 ? ` (with ${notices})` : ''}`,
  ].join(', ')
  const law = legal > 0 ? `（含合规提示 ${legal} 条）` : ''
  return words(
    `${id}：矛盾 ${contradictions} 处、歧义 ${ambiguities} 处、空缺 ${gaps} 处${law}；须公司决定 ${mustAsk} 项，其中未定前不计算 ${stops} 项。`,
    `${id}: ${english}; ${mustAsk} for the company to decide, ${stops} of which hold figures up until then.`,
  )
}
