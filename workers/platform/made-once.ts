import { Problem } from './problem'

/**
 * Writes what a command makes. The retry of a command whose process died after writing has the
 * same ids, so it meets the rows of the first try and is answered with them.
 *
 * @param readBack what the command makes, under its own id
 * @returns what the first try made; undefined where it was made just now
 */
export async function madeOnce<Row>(
  write: () => Promise<unknown>,
  readBack: () => Promise<Row | undefined>,
): Promise<Row | undefined> {
  try {
    await write()
    return undefined
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'already_exists') throw error
    const made = await readBack()
    if (made === undefined) throw error
    return made
  }
}
