import { type Words, words } from '@bylaw/kernel'
import type { Pack } from './pack'

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

/** What reading a regulation closely has found, for whoever is about to adopt it. */
export function packReport(pack: Pack): PackReport {
  const inText = pack.questions.filter(({ law }) => !law)
  const count = (type: string) => inText.filter((question) => question.type === type).length
  const report = {
    clauses: pack.clauses.length,
    ruleSets: pack.ruleSets.length,
    contradictions: count('contradiction'),
    ambiguities: count('ambiguity'),
    gaps: count('gap'),
    legal: pack.questions.length - inText.length,
    mustAsk: pack.questions.filter(({ mustAsk }) => mustAsk).length,
  }
  const { contradictions, ambiguities, gaps, legal, mustAsk } = report
  return {
    ...report,
    text: words(
      `${pack.id}：矛盾 ${contradictions} 处、歧义 ${ambiguities} 处、缺漏 ${gaps} 处、合规提示 ${legal} 条；其中 ${mustAsk} 项须先决定。`,
      `${pack.id}: ${contradictions} contradictions, ${ambiguities} ambiguities, ${gaps} gaps and ${legal} legal notices; ${mustAsk} have to be decided first.`,
    ),
  }
}
