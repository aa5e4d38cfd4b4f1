import type { CrewView, NewCrewQuantity, NewCrewShares } from '@bylaw/contract'
import { decimalOf, unitsOf } from '../format/decimal'
import { daysFrom, hasRepair, isFee, type LineDraft, lineFrom, type RepairDraft } from './model'

/** A member’s share as it is being typed. */
export interface ShareDraft {
  readonly personId: string | null
  readonly share: string
}

export const EMPTY_SHARE: ShareDraft = { personId: null, share: '' }

/** A share in hundredths of a percent; undefined while it is none. */
export const shareBpOf = (text: string): number | undefined => {
  const units = unitsOf(text.trim(), 2, 3)
  return units !== undefined && units >= 1 && units <= 10_000 ? units : undefined
}

/** What the shares typed so far come to, in hundredths of a percent. */
export const sumOfShares = (drafts: readonly ShareDraft[]): number =>
  drafts.reduce((sum, { share }) => sum + (shareBpOf(share) ?? 0), 0)

/** 3333 as `33.33`. */
export const percentOf = (shareBp: number): string => decimalOf(shareBp, 2)

/** The shares as the server wants them; undefined while they are not all of the work. */
export function sharesFrom(from: string, drafts: readonly ShareDraft[]): NewCrewShares | undefined {
  const shares = drafts.flatMap(({ personId, share }) => {
    const shareBp = shareBpOf(share)
    return personId && shareBp ? [{ personId, shareBp }] : []
  })
  const isWhole = shares.length === drafts.length && sumOfShares(drafts) === 10_000
  return from !== '' && isWhole ? { from, shares } : undefined
}

/** The shares that hold today or, where none do yet, those that come first; and all others, latest first. */
export function sharesNow({ dated }: CrewView, today: string) {
  const inOrder = dated
    .map((each, index) => ({ ...each, index }))
    .sort((a, b) => (a.from === b.from ? b.index - a.index : a.from < b.from ? 1 : -1))
  const now = inOrder.find(({ from }) => from <= today) ?? inOrder.at(-1)
  return { now, others: inOrder.filter((each) => each !== now) }
}

/** A crew’s line as it is being typed: what was done, and on which day. */
export interface CrewLineDraft extends LineDraft {
  readonly on: string
}

/** Days at the day rate of all of a crew together, as they are being typed. */
export interface CrewDaysDraft {
  readonly on: string
  readonly days: string
}

/** What a repair of a day costs the customer, as it is being typed. */
export interface CrewRepairDraft extends RepairDraft {
  readonly on: string
}

/** What a crew did as the server wants it; undefined while something is missing or wrong in it. */
export function crewWorkFrom(
  drafts: readonly CrewLineDraft[],
  dayDrafts: readonly CrewDaysDraft[],
  { on, fee, underWarranty }: CrewRepairDraft,
): Pick<NewCrewQuantity, 'lines' | 'days' | 'repair'> | undefined {
  const lines = drafts.flatMap((draft) => {
    const line = lineFrom(draft)
    return line && draft.on !== '' ? [{ ...line, on: draft.on }] : []
  })
  const days = dayDrafts.flatMap((draft) => {
    const count = daysFrom(draft.days)
    return count && Number(count) > 0 && draft.on !== '' ? [{ on: draft.on, days: count }] : []
  })
  const isWhole = lines.length === drafts.length && days.length === dayDrafts.length
  if (!isWhole || lines.length + days.length === 0) return undefined
  if (!hasRepair(drafts)) return { lines, days }
  if (!isFee(fee) || on === '') return undefined
  return { lines, days, repair: { on, fee: fee.trim(), underWarranty } }
}
