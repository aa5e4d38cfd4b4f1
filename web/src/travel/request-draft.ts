import type { NewTrip, TripKind } from '@bylaw/contract'
import { isAmount, meansFrom } from './model'

export interface StopDraft {
  readonly key: number
  readonly from: string
  readonly to: string
  readonly place: string
  readonly plan: string
}
export interface RideDraft {
  readonly key: number
  readonly means: string
  readonly seat: string | null
  readonly reason: string
}

/** A request while it is written. */
export interface RequestDraft {
  readonly personId: string
  readonly kind: TripKind
  readonly destination: string
  readonly purpose: string
  readonly from: string
  readonly to: string
  /** Parts of the itinerary; none: all days at the destination. */
  readonly stops: readonly StopDraft[]
  readonly rides: readonly RideDraft[]
  readonly projectId: string | null
  readonly advance: string
  /** Why it is asked for only now, of a trip that has begun. */
  readonly lateReason: string
}

export const emptyRequest = (personId: string): RequestDraft => ({
  personId,
  kind: 'work',
  destination: '',
  purpose: '',
  from: '',
  to: '',
  stops: [],
  rides: [{ key: 0, means: '', seat: null, reason: '' }],
  projectId: null,
  advance: '',
  lateReason: '',
})

/** Whether a trip would be asked for only after the day on which it begins. */
export const isLate = ({ from }: Pick<RequestDraft, 'from'>, today: string): boolean =>
  from !== '' && from < today

/** What was written; undefined while something is missing. */
export function requestFrom(draft: RequestDraft, today: string): NewTrip | undefined {
  const [destination, purpose, advance, lateReason] = [
    draft.destination,
    draft.purpose,
    draft.advance,
    draft.lateReason,
  ].map((text) => text.trim()) as [string, string, string, string]
  const { personId, kind, from, to, projectId } = draft
  if (destination === '' || purpose === '' || from === '' || to < from) return undefined
  if (advance !== '' && !isAmount(advance)) return undefined
  if (isLate(draft, today) && lateReason === '') return undefined
  const stops = draft.stops.map((stop) => ({
    from: stop.from || from,
    to: stop.to || stop.from || to,
    place: stop.place.trim(),
    plan: stop.plan.trim(),
  }))
  if (stops.some(({ place, plan }) => place === '' || plan === '')) return undefined
  return {
    personId,
    kind,
    destination,
    purpose,
    from,
    to,
    itinerary: stops.length > 0 ? stops : [{ from, to, place: destination, plan: purpose }],
    rides: draft.rides
      .filter(({ means }) => means !== '')
      .map(({ means, seat, reason }) => ({
        ...meansFrom(means),
        seat,
        reason: reason.trim() === '' ? null : reason.trim(),
      })),
    projectId,
    advance: advance === '' ? null : advance,
    lateReason: isLate(draft, today) ? lateReason : null,
  }
}
