import type { RegulationDocument } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** A regulation's text as sentences, one for each clause, so that versions can be compared. */
export const textInWords = (document: RegulationDocument): readonly Sentence[] => [
  { rule: '/title', text: named(words('标题', 'Title'), document.title) },
  { rule: '/scope', text: named(words('适用范围', 'Scope'), document.scope) },
  { rule: '/owner', text: named(words('归口部门', 'Looked after by'), document.owner) },
  ...document.clauses.map(({ id, heading, text }, index) => ({
    rule: `/clauses/${index}`,
    text: clause(id, heading, text),
  })),
]

const named = (name: Words, said: Words): Words => {
  const { zh, en } = inBoth(said)
  return words(`${name.zh}：${zh}`, `${name.en}: ${en}`)
}

function clause(id: string, heading: Words, text: Words): Words {
  const [head, body] = [inBoth(heading), inBoth(text)]
  return words(`${id} ${head.zh}：${body.zh}`, `${id} ${head.en}: ${body.en}`)
}

/** What is written in one language only stands as it is in the other. */
const inBoth = ({ zh, en }: Words): Words => words(zh || en, en || zh)
