export { attendanceOf, closeOf, type Days, type MonthClose, takesDay } from './calendar'
export type { OwnWorkdays } from './days-of-work'
export type { PayDecision } from './decide'
export { paysForPiece } from './earnings'
export type { PayFacts } from './facts'
export { fieldDaysCounted } from './field-allowance'
export { type Floor, floorOf } from './floor'
export { topUpFen } from './guarantee'
export { wagesAboveLeast } from './least'
export type { LineCode, SlipLine } from './line'
export {
  contractedDays,
  contractedMonth,
  type Employed,
  type MonthEmployment,
  monthEmployment,
} from './month-employment'
export { paidUntil } from './paid-until'
export { pay } from './pay'
export {
  type Confirmation,
  confirmationTrace,
  lastDayOf,
  probationWindow,
  regularise,
  type ToBeConfirmedAs,
} from './probation'
export { type Portion, type ProrationBasis, portionOf, prorated } from './prorate'
export { MOST_PAY_FEN, type PayRules } from './rules'
export { type Announced, announced, type Shutdown } from './shutdown'
