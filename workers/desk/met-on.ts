import type { Scope } from '../scope'
import type { Done } from './call'

/**
 * What a letter or call is already, by a try that broke off; undefined where it is on no ticket. Asked
 * before anything is kept or written for it. The Desk looks once more as it opens or says something.
 */
export async function metOn(scope: Scope, thingId: string): Promise<Done | undefined> {
  const changed = await scope.desk.ticketWith(thingId)
  return changed ? { changed, replayed: true, met: thingId } : undefined
}
