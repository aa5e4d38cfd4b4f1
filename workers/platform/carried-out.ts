import { Buffer } from 'node:buffer'
import type { Ground } from '../scope'
import type { Queries } from './run-batch'

/**
 * Carries out a change of what its reader read, once. The retry of a command whose process died
 * between the change and the keeping of its answer would be told that what it read is stale, by
 * its own doing; it is answered with the thing as it is instead.
 *
 * @param readBack the thing that is changed, as its reader sees it
 */
export const carriedOutOnce = <View>(
  { command }: Pick<Ground, 'command'>,
  carryOut: () => Promise<View>,
  readBack: () => Promise<View>,
): Promise<View> => (command.isCarriedOut ? readBack() : carryOut())

/**
 * Keeps the answer to a command in the batch that carries it out, where nothing could be read back
 * that gives it: a retry is answered with it however early the first try died.
 *
 * One that is too long for a row is not kept with its effect, which it would take down.
 */
export const answeredWith = (
  { command }: Pick<Ground, 'command'>,
  view: unknown,
  status = 200,
): readonly Queries[number][] => {
  const text = JSON.stringify(view)
  return Buffer.byteLength(text) > KEPT_BYTES ? [] : command.keep(text, status)
}

/** What is sealed is a third longer, and a row of D1's holds two million bytes. */
const KEPT_BYTES = 1_400_000
