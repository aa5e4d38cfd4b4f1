import type { PayReadingView } from '@bylaw/contract'
import { type PlaceInList, pageFrom } from '../platform/page'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { PayReading } from './reading-store'
import { slipReader } from './slip-reader'

/**
 * By whom a slip was opened, listed or taken away: for the person whom it pays, and for whoever sees
 * all pay. One’s own readings are not among them.
 */
export async function whoRead(
  scope: Scope,
  slipId: string,
  wish: { readonly limit: number; readonly after: PlaceInList | undefined },
) {
  const { personId, readsAll } = slipReader(scope)
  const slip = await scope.pay.slipOf(slipId)
  const isTheirs = slip?.personId === personId && slip.state === 'approved'
  if (!slip || !(readsAll || isTheirs)) throw new Problem('not_found')
  const rows = await scope.pay.readingsOf(slip, { ...wish, limit: wish.limit + 1 })
  return pageFrom(rows, wish.limit, ({ atMs, id }) => [atMs, id], readingView)
}

/** A reading by whoever asks, now. */
export const readingNow = (scope: Scope, how: PayReading['how']) => ({
  id: scope.newId('rdg'),
  atMs: scope.now,
  how,
  readerId: scope.personId,
  readerName: scope.personName,
})

const readingView = ({ readerName, how, atMs }: PayReading): PayReadingView => ({
  by: readerName,
  how,
  at: new Date(atMs).toISOString(),
})
