import {
  compareNames,
  type NewQuantity,
  type QuantityLine,
  type QuantityView,
} from '@bylaw/contract'
import { decimalOf, unitsOf } from '../format/decimal'

/** One line of a report as it is being typed. */
export interface LineDraft {
  readonly medium: QuantityLine['medium']
  readonly diameter: string
  readonly metres: string
  readonly scope: QuantityLine['scope']
  readonly role: QuantityLine['role']
  readonly innerWeld: boolean
}

export const EMPTY_LINE: LineDraft = {
  medium: 'supply',
  diameter: '',
  metres: '',
  scope: 'weld',
  role: 'first',
  innerWeld: false,
}

/** The line as the server wants it; undefined while a figure is missing or wrong. */
export function lineFrom(draft: LineDraft): QuantityLine | undefined {
  const { medium, scope, role, innerWeld } = draft
  const metres = draft.metres.trim()
  const diameterMm = Number(draft.diameter)
  if (!isDiameter(draft.diameter) || !isLength(metres)) return undefined
  return { medium, diameterMm, metres, scope, role, innerWeld }
}

export const isDiameter = (text: string): boolean =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 5_000

/** Metres with at most three decimals, above zero. */
export const isLength = (text: string): boolean => (unitsOf(text, 3, 7) ?? 0) > 0

/** Days in halves: `2`, `2.5`. Nothing typed means none. */
export function daysFrom(text: string): string | undefined {
  const typed = text.trim()
  if (typed === '') return '0'
  return /^\d{1,2}(\.5)?$/.test(typed) ? typed : undefined
}

/** The lines of a report; undefined while one of them is not complete. */
export function linesFrom(drafts: readonly LineDraft[]): NewQuantity['lines'] | undefined {
  const lines = drafts.flatMap((draft) => lineFrom(draft) ?? [])
  return lines.length === drafts.length ? lines : undefined
}

/** What a repair costs the customer, as it is being typed. */
export interface RepairDraft {
  readonly fee: string
  readonly underWarranty: boolean
}

export const isFee = (text: string): boolean => /^\d{1,9}(\.\d{1,2})?$/.test(text.trim())

/** All of a report but whose it is: undefined while something is missing or wrong in it. */
export function workFrom(
  drafts: readonly LineDraft[],
  days: string,
  repair: RepairDraft,
): Pick<NewQuantity, 'lines' | 'dayRateDays' | 'repair'> | undefined {
  const lines = linesFrom(drafts)
  const dayRateDays = daysFrom(days)
  if (!lines || dayRateDays === undefined) return undefined
  if (lines.length === 0 && Number(dayRateDays) === 0) return undefined
  if (!hasRepair(drafts)) return { lines, dayRateDays }
  if (!isFee(repair.fee)) return undefined
  return { lines, dayRateDays, repair: { ...repair, fee: repair.fee.trim() } }
}

export const hasRepair = (drafts: readonly Pick<LineDraft, 'scope'>[]): boolean =>
  drafts.some(({ scope }) => scope === 'repair')

/** What somebody is called, by their id. */
type NameOf = (personId: string) => string

/** What waits for somebody comes first, and last what counts no more. */
const STATES: readonly QuantityView['state'][] = ['reported', 'verified', 'withdrawn']

/** A month’s reports: those to be verified, then the verified, then those taken back; each by name. */
export const ofMonth = (
  quantities: readonly QuantityView[],
  month: string,
  nameOf: NameOf,
): readonly QuantityView[] =>
  quantities
    .filter((quantity) => quantity.month === month)
    .sort(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        compareNames(nameOf(a.personId), nameOf(b.personId)),
    )

/** Metres added up exactly, in thousandths: `820` and `310.5` are `1130.5`. */
export const metresOf = (lines: readonly Pick<QuantityLine, 'metres'>[]): string =>
  decimalOf(
    lines.reduce((sum, { metres }) => sum + (unitsOf(metres, 3) ?? 0), 0),
    3,
  )

/** Reports by month, the months in the order in which they come. */
export function byMonth(
  quantities: readonly QuantityView[],
  nameOf: NameOf,
): readonly (readonly [string, readonly QuantityView[]])[] {
  const months = [...new Set(quantities.map(({ month }) => month))]
  return months.map((month) => [month, ofMonth(quantities, month, nameOf)])
}
