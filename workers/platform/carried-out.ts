import type { Ground } from '../scope'

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
