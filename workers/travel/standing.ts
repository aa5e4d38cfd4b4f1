import { daysAfter } from '@bylaw/kernel'
import type { DayConsent } from '@bylaw/rules-travel'
import { dateIn } from '../platform/today'
import type { TripEntry } from './store'
import type { TripSaid } from './table'

type Said<Did extends TripSaid['did']> = Extract<TripSaid, { readonly did: Did }>
/** What was said, and by whom and when. */
export type Entered<Did extends TripSaid['did']> = Said<Did> &
  Pick<TripEntry, 'note' | 'byId' | 'byName' | 'atMs'>

type Claimed = Exclude<Entered<'claimed'>, { readonly notGone: true }>
type NotGone = Extract<Entered<'claimed'>, { readonly notGone: true }>

export interface Overrun {
  readonly asked: Entered<'overrun_asked'>
  readonly decided: Entered<'overrun_decided'> | undefined
}

/** How a trip stands by all that was done with it; the last word of each kind holds. */
export interface TripStanding {
  readonly approved: Entered<'approved'> | undefined
  readonly advancePaid: Entered<'advance_paid'> | undefined
  readonly overruns: readonly Overrun[]
  /** The overrun that nobody has decided yet. */
  readonly openOverrun: Overrun | undefined
  readonly claim: Claimed | undefined
  /** That the trip never was, as long as that was not given back. */
  readonly notGone: NotGone | undefined
  readonly checked: Entered<'checked'> | undefined
  readonly settled: Entered<'settled'> | undefined
}

export function tripStanding(entries: readonly TripEntry[]): TripStanding {
  const all = entries.map(({ said, note, byId, byName, atMs }) => ({
    ...said,
    note,
    byId,
    byName,
    atMs,
  }))
  const last = <Did extends TripSaid['did']>(did: Did): Entered<Did> | undefined =>
    all.findLast((each): each is Entered<Did> => each.did === did)
  /** A check holds until the claim is given back or made anew. */
  const since = all.findLastIndex(({ did }) => did === 'claimed' || did === 'returned')
  const checked = all
    .slice(since + 1)
    .findLast((each): each is Entered<'checked'> => each.did === 'checked')
  const lastClaim = all[since]
  const notGone = lastClaim && isNotGone(lastClaim) ? lastClaim : undefined
  const decided = all.filter((each) => each.did === 'overrun_decided')
  const overruns = all
    .filter((each) => each.did === 'overrun_asked')
    .map((asked, index) => ({ asked, decided: decided[index] }))
  return {
    approved: last('approved'),
    advancePaid: last('advance_paid'),
    overruns,
    openOverrun: overruns.find((each) => each.decided === undefined),
    claim: notGone
      ? undefined
      : all.findLast((each): each is Claimed => each.did === 'claimed' && !isNotGone(each)),
    notGone,
    checked,
    settled: last('settled'),
  }
}

/**
 * What was done each time, by the word for it: where a trip never was, that is what is said, checked
 * and given back, and no claim.
 */
export function courseOf(entries: readonly Pick<TripEntry, 'said'>[]) {
  let neverWas = false
  return entries.map(({ said }) => {
    if (said.did === 'claimed') neverWas = said.notGone === true
    return neverWas ? (NEVER_WAS[said.did] ?? said.did) : said.did
  })
}

const NEVER_WAS: Readonly<
  Partial<Record<TripSaid['did'], `not_gone${'' | '_checked' | '_returned'}`>>
> = {
  claimed: 'not_gone',
  checked: 'not_gone_checked',
  returned: 'not_gone_returned',
}

const isNotGone = (each: Entered<TripSaid['did']>): each is NotGone =>
  each.did === 'claimed' && each.notGone === true

/** The last day that was agreed to: the itinerary's, or that of an overrun. */
export const agreedUntil = (toDate: string, { overruns }: TripStanding): string =>
  overruns.reduce((last, { decided }) => decided?.agreedUntil ?? last, toDate)

/**
 * Which days outside the itinerary were agreed to. A word given before the day begins where the
 * company is came beforehand; one given on the day or later came afterwards.
 */
export const consentsOf = (zone: string, { overruns }: TripStanding): DayConsent[] =>
  overruns.flatMap(({ asked, decided }) => {
    if (!decided?.agreedUntil) return []
    const given = dateIn(zone, decided.atMs)
    return datesFromTo(asked.from, decided.agreedUntil).map((date) => ({
      date,
      consent: given < date ? ('before' as const) : ('afterwards' as const),
    }))
  })

export function datesFromTo(from: string, to: string): string[] {
  const dates: string[] = []
  for (let date = from; date <= to; date = daysAfter(date, 1)) dates.push(date)
  return dates
}
