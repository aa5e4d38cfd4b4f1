import type { TripChoices, TripView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { rulesAt } from './rules'
import { tripView } from './trip-view'
import { visibleTrip, wholeTrip } from './visible-trip'

/** A trip as its reader may have it. */
export const readTrip = async (scope: Scope, id: string): Promise<TripView> =>
  tripView(scope, await wholeTrip(scope, id))

/** A receipt of its claim. */
export async function readTripFile(scope: Scope, id: string, fileId: string) {
  await visibleTrip(scope, id)
  const file = (await scope.files.heldBy(id)).find((each) => each.id === fileId)
  const content = file && (await scope.fileRoom.get(fileId))
  if (!content) throw new Problem('not_found')
  return { content, name: file.name, sizeBytes: file.sizeBytes }
}

/** What a request has to choose from, by the rules of now. */
export async function tripChoices(scope: Scope): Promise<TripChoices> {
  const rules = await rulesAt(scope, scope.now)
  if (!rules.ok) return { free: [], seats: [], refusal: rules.refusal }
  const { free, seats } = rules.value.rules.transport
  return { free: [...free], seats: [...(seats ?? [])], refusal: null }
}
