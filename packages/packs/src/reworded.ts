import { assert, type Words } from '@bylaw/kernel'
import { type Kind, questionsOf } from '@bylaw/rulebook'
import type { Notice } from './pack'

/** Where a pack raises a question of a kind. */
interface Place {
  readonly ruleSet: string
  readonly clauses: readonly string[]
}

/**
 * A kind’s question in the words of the regulation that raises it, with the same answers: what
 * the kind quotes is of the text it was first found in, which another regulation does not have.
 */
export function reworded(kind: Kind, id: string, { ruleSet, clauses }: Place, ask: Words): Notice {
  const question = questionsOf(kind).find((each) => each.id === id)
  assert(question !== undefined, `${kind} asks ${id}`)
  const { inText: _, ...asked } = question
  const options = asked.options.map(({ inText: _, ...option }) => option)
  return { ...asked, ask, options, ruleSet, clauses }
}
