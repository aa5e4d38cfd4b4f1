import type {
  NewTripClaim,
  TripChoices,
  TripDayView,
  TripRide,
  TripRow,
  TripView,
} from '@bylaw/contract'

/** Means that no rule frees, offered beside those that it does. */
export const OTHER_MEANS = [
  ['plane', 'intercity'],
  ['taxi', 'city'],
  ['car', 'intercity'],
] as const

export type Means = Pick<TripRide, 'mode' | 'scope'>

/** A means as one value of a list to choose from. */
export const meansKey = ({ mode, scope }: Means): string => `${scope} ${mode}`

export function meansFrom(key: string): Means {
  const [scope, mode = ''] = key.split(' ')
  return { mode, scope: scope === 'city' ? 'city' : 'intercity' }
}

/** A seat is asked for where the ticket has one: between places, by what the rules free. */
export const hasSeat = ({ free }: Pick<TripChoices, 'free'>, { mode, scope }: Means): boolean =>
  scope === 'intercity' && free.some((each) => each.mode === mode && each.scope === scope)

/** An amount as people type it: two places at most, and above zero. */
export const isAmount = (text: string): boolean =>
  /^\d{1,9}(\.\d{1,2})?$/.test(text.trim()) && Number(text) > 0

/** How a trip stands, in one word: also what it waits for while it is under way. */
export function standingOf({ state, waitsFor }: Pick<TripRow, 'state' | 'waitsFor'>) {
  if (state !== 'approved') return `state_${state}` as const
  if (waitsFor === 'approval') return 'waits_overrun' as const
  return waitsFor === 'finance' ? ('waits_advance' as const) : ('state_approved' as const)
}

/** Whether a day that is over has no log: one to come, or today, is not missing anything yet. */
export const lacksLog = (
  { state }: Pick<TripView, 'state'>,
  { date, log }: Pick<TripDayView, 'date' | 'log'>,
  today: string,
): boolean =>
  !['requested', 'declined', 'withdrawn'].includes(state) && log === null && date < today

export interface FareDraft {
  readonly key: number
  readonly on: string
  readonly means: string
  readonly seat: string | null
  readonly amount: string
  readonly what: string
  /** Ids of the files that show it. */
  readonly receiptIds: readonly string[]
}

export interface ClaimDraft {
  readonly departedOn: string
  readonly returnedOn: string
  readonly hostProvides: NewTripClaim['hostProvides']
  readonly fares: readonly FareDraft[]
  readonly spent: string
}

/** What was claimed before and given back, or the trip as it was planned. */
export function claimDraft({ claim, from, to, rides }: TripView, today: string): ClaimDraft {
  if (claim)
    return {
      departedOn: claim.departedOn,
      returnedOn: claim.returnedOn,
      hostProvides: claim.hostProvides,
      fares: claim.fares.map((fare, key) => ({
        key,
        on: fare.on,
        means: meansKey(fare),
        seat: fare.seat,
        amount: fare.amount.amount,
        what: fare.what,
        receiptIds: fare.receiptIds,
      })),
      spent: claim.spent?.amount ?? '',
    }
  return {
    departedOn: from,
    returnedOn: to < today ? to : today,
    hostProvides: 'nothing',
    fares: rides.map((ride, key) => ({
      key,
      on: from,
      means: meansKey(ride),
      seat: ride.seat,
      amount: '',
      what: '',
      receiptIds: [],
    })),
    spent: '',
  }
}

/** What is claimed; undefined while something is missing. A fare without an amount is left out. */
export function claimFrom(
  { fares, spent, ...days }: ClaimDraft,
  fileIds: readonly string[],
): NewTripClaim | undefined {
  const told = fares.filter(({ amount, what }) => amount.trim() !== '' || what.trim() !== '')
  const isWhole = told.every(
    ({ on, means, amount, what }) =>
      on !== '' && means !== '' && isAmount(amount) && what.trim() !== '',
  )
  if (!isWhole || days.departedOn === '' || days.returnedOn === '') return undefined
  if (spent.trim() !== '' && !isAmount(spent)) return undefined
  return {
    ...days,
    fares: told.map(({ on, means, seat, amount, what, receiptIds }) => ({
      on,
      ...meansFrom(means),
      seat,
      amount: amount.trim(),
      what: what.trim(),
      // A file that was taken off again shows nothing.
      receipts: receiptIds.map((id) => fileIds.indexOf(id)).filter((place) => place >= 0),
    })),
    spent: spent.trim() === '' ? null : spent.trim(),
    fileIds: [...fileIds],
  }
}
