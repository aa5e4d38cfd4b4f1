import type { Words } from '@bylaw/kernel'
import { Problem, type ProblemCode } from './problem'

/** What is said in the place of a refusal, or thrown while it is looked for; undefined where the refusal says it. */
type Instead = (refused: Problem) => Problem | undefined | Promise<Problem | undefined>

/** By the code of a refusal: the words that go with it here, or what is said instead. */
type ToldByCode = Readonly<Partial<Record<ProblemCode, Words | Instead>>>

/**
 * Does what may be refused, and tells the refusal as its caller has to understand it: a statement that
 * fails a batch knows only that it did, and whoever wrote the batch knows what it was about.
 *
 * @param told of some codes, or of whatever is refused; any other refusal, and a fault of ours, goes on as it is
 */
export async function saying<Done>(
  told: Instead | ToldByCode,
  act: () => Promise<Done>,
): Promise<Done> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const instead = typeof told === 'function' ? told : told[error.code]
    if (instead === undefined) throw error
    if (typeof instead !== 'function') throw new Problem(error.code, { detail: instead })
    throw (await instead(error)) ?? error
  }
}
