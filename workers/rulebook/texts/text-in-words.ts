import type { RegulationDocument } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** A regulation's text as sentences, one for each clause, so that versions can be compared. */
export const textInWords = (document: RegulationDocument): readonly Sentence[] => [
  { rule: '/title', text: document.title },
  { rule: '/scope', text: document.scope },
  { rule: '/owner', text: document.owner },
  ...document.clauses.map(({ id, heading, text }, index) => ({
    rule: `/clauses/${index}`,
    text: clause(id, heading, text),
  })),
]

const clause = (id: string, heading: Words, text: Words): Words =>
  words(`${id} ${heading.zh}：${text.zh}`, `${id} ${heading.en}: ${text.en}`)
