import type { Clause } from './pack'

type Clauses = readonly Clause[]

/** How a text changed, clause by clause, by their numbers. */
export interface ClauseChanges {
  readonly added: Clauses
  readonly removed: Clauses
  readonly reworded: readonly { readonly before: Clause; readonly after: Clause }[]
}

export function clauseChanges(before: Clauses, after: Clauses): ClauseChanges {
  const [was, is] = [byNumber(before), byNumber(after)]
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    reworded: after.flatMap((clause) => {
      const old = was.get(clause.id)
      return old === undefined || same(old, clause) ? [] : [{ before: old, after: clause }]
    }),
  }
}

/**
 * Takes a pack's new wording into a text that the company may have changed as well. A clause that
 * only one side touched follows that side; one that both did stays as the company has it. Clauses
 * keep the order of the pack; those that are only the company's come after the one they followed.
 */
export function mergeClauses(before: Clauses, ours: Clauses, pack: Clauses): Clause[] {
  const [was, own, now] = [byNumber(before), byNumber(ours), byNumber(pack)]
  const merged: Clause[] = pack.flatMap((clause) => {
    const [old, mine] = [was.get(clause.id), own.get(clause.id)]
    if (mine !== undefined) return [old !== undefined && same(old, mine) ? clause : mine]
    // Not in the company's text: either new, or struck out by the company.
    return old === undefined ? [clause] : []
  })
  ours.forEach((clause, index) => {
    const old = was.get(clause.id)
    const struckByPack = old !== undefined && same(old, clause)
    if (now.has(clause.id) || struckByPack) return
    const after = ours[index - 1]?.id
    const place = merged.findIndex(({ id }) => id === after)
    merged.splice(place < 0 && index > 0 ? merged.length : place + 1, 0, clause)
  })
  return merged
}

const byNumber = (clauses: Clauses): ReadonlyMap<string, Clause> =>
  new Map(clauses.map((clause) => [clause.id, clause]))

const same = (a: Clause, b: Clause): boolean =>
  a.heading.zh === b.heading.zh &&
  a.heading.en === b.heading.en &&
  a.text.zh === b.text.zh &&
  a.text.en === b.text.en
