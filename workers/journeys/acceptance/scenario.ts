import { packs } from '@bylaw/packs'
import { beforeAll, describe, expect, test } from 'vitest'

/** Names the clauses that a step of the scenario carries out, and claims what holds when it did. */
export type Tell<Stage> = (
  clauses: string | readonly string[],
  claim: string,
  act: (stage: Stage) => Promise<void>,
) => void

/**
 * A regulation driven end to end through the front door, clause by clause. The steps run in their
 * order on one stage; a clause of the text that no step names fails the scenario, so that a text
 * cannot grow beyond what the product does.
 *
 * @param packId the regulation, e.g. `R01`
 * @param begin  sets the stage: a company that adopted it, its people and a customer
 */
export function scenario<Stage>(
  packId: string,
  begin: () => Promise<Stage>,
  tell: (step: Tell<Stage>) => void,
): void {
  const pack = packs.find(({ id }) => id === packId)
  if (!pack) throw new Error(`Broken belief: ${packId} is a regulation`)
  const told = new Set<string>()
  describe(packId, () => {
    let stage: Stage | undefined
    beforeAll(async () => {
      stage = await begin()
    })
    tell((clauses, claim, act) => {
      const named = [clauses].flat()
      for (const id of named) told.add(id)
      test(`${named.join(' ')} ${claim}`, async () => {
        if (stage === undefined) throw new Error('Broken belief: the stage is set')
        await act(stage)
      })
    })
    test('every clause is carried out, and none that the text does not have', () => {
      expect([...told].sort()).toEqual(leavesOf(pack.clauses.map(({ id }) => id)).sort())
    })
  })
}

/** Clauses that say something themselves: those that others are numbered under only head them. */
const leavesOf = (ids: readonly string[]): string[] =>
  ids.filter((id) => !ids.some((other) => other.startsWith(`${id}.`)))
