import type { FileRegulation, FileRuleSet } from '@bylaw/contract'
import { notCitable } from '../not-citable'
import type { Wrong } from './import-wrong'

/**
 * What the versions of a new rule set rest on without there being such a place or clause. The last
 * one rests on its own regulation; one before may have followed from another.
 *
 * @param regulations of the file and of the company
 * @param pointer     to the versions
 */
export function wrongCitations(
  { regulation, versions }: FileRuleSet,
  regulations: readonly FileRegulation[],
  pointer: string,
): readonly Wrong[] {
  const own = clausesOf(regulations.filter(({ code }) => code === regulation))
  const all = clausesOf(regulations)
  return versions.flatMap(({ rules, citations }, index) => {
    const known = index === versions.length - 1 ? own : all
    return notCitable(rules, citations, known, `${pointer}/${index}/citations`)
  })
}

/** The clauses of all texts of some regulations: what is cited may go by an earlier one. */
const clausesOf = (regulations: readonly FileRegulation[]): ReadonlySet<string> =>
  new Set(
    regulations
      .flatMap((regulation) => [regulation, ...(regulation.earlier ?? [])])
      .flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  )
