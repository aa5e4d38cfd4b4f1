import { type Words, words } from '@bylaw/kernel'
import type { Pack, PackQuestion } from './pack'

export interface PackReport {
  readonly clauses: number
  readonly ruleSets: number
  readonly contradictions: number
  readonly ambiguities: number
  readonly gaps: number
  /** Points for counsel; not counted among the gaps. */
  readonly legal: number
  /** Questions that stop a figure until someone decides. */
  readonly mustAsk: number
  /** All of it in one sentence. */
  readonly text: Words
}

/**
 * What reading a regulation closely has found, for whoever is about to adopt it. A question that
 * two rule sets share, such as the weights of a quarterly and an annual review, counts once.
 */
export function packReport(pack: Pack): PackReport {
  const found = [...new Map(pack.questions.map((question) => [question.id, question])).values()]
  const count = (wanted: (question: PackQuestion) => boolean) => found.filter(wanted).length
  const ofType = (type: PackQuestion['type']) => count((each) => each.type === type && !each.law)
  const counts = {
    clauses: pack.clauses.length,
    ruleSets: pack.ruleSets.length,
    contradictions: ofType('contradiction'),
    ambiguities: ofType('ambiguity'),
    gaps: ofType('gap'),
    legal: count(({ law }) => law),
    mustAsk: count(stopsFigures),
  }
  return { ...counts, text: sentence(pack.id, counts) }
}

/**
 * Whether figures wait for the answer: only a question with a place in a rule set can hold one up.
 * One without is a notice, however much it is the company's to decide.
 */
export const stopsFigures = ({ mustAsk, at }: Pick<PackQuestion, 'mustAsk' | 'at'>): boolean =>
  mustAsk && at !== null

function sentence(id: string, counts: Omit<PackReport, 'text'>): Words {
  const { contradictions, ambiguities, gaps, legal, mustAsk } = counts
  const several = (number: number, one: string, many: string) =>
    `${number} ${number === 1 ? one : many}`
  const english = [
    several(contradictions, 'contradiction', 'contradictions'),
    several(ambiguities, 'ambiguity', 'ambiguities'),
    several(gaps, 'gap', 'gaps'),
    several(legal, 'legal notice', 'legal notices'),
  ].join(', ')
  return words(
    `${id}：矛盾 ${contradictions} 处、歧义 ${ambiguities} 处、空缺 ${gaps} 处、合规提示 ${legal} 条；其中 ${mustAsk} 项须先决定。`,
    `${id}: ${english}; ${several(mustAsk, 'has', 'have')} to be decided first.`,
  )
}
