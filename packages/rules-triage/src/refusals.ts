import { type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { Matrix } from './rules'

/** A word that the grid does not know; the refusal lists those it does. */
export function unknownKey(
  list: 'impacts' | 'urgencies',
  key: string,
  fact: string,
  matrix: Matrix,
): Result<never, Refusal> {
  const there = matrix[list].map((each) => each.name)
  const what = list === 'impacts' ? words('影响范围', 'impact') : words('紧急程度', 'urgency')
  return refuse({
    code: 'not_covered',
    message: words(
      `${what.zh}“${key}”不在表里（现有：${there.map(({ zh }) => zh).join('、')}）。请改选，或先在规则里补上。`,
      `The grid has no ${what.en} “${key}” (there are: ${there.map(({ en }) => en).join(', ')}). Choose one, or add it to the rules first.`,
    ),
    rule: `/matrix/${list}`,
    fact,
    details: { key },
  })
}

/** Nobody has said, and the rules hold no default. */
export function notStated(fact: string, rule: string): Result<never, Refusal> {
  const what =
    fact === '/impact'
      ? words('影响范围', 'how far it reaches')
      : words('紧急程度', 'how urgent it is')
  return refuse({
    code: 'missing_fact',
    message: words(`请先填写${what.zh}。`, `Say ${what.en} first.`),
    rule,
    fact,
  })
}
