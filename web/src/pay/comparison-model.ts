import type { Money, PayComparisonRow } from '@bylaw/contract'
import { unitsOf } from '../format/decimal'

/** Somebody whose pay changed, and by how many fen. */
export interface Moved {
  readonly row: PayComparisonRow
  readonly byFen: number
}

function fenOf(money: Money | null): number {
  if (!money) return 0
  const isBelowZero = money.amount.startsWith('-')
  const fen = unitsOf(isBelowZero ? money.amount.slice(1) : money.amount, 2, 12) ?? 0
  return isBelowZero ? -fen : fen
}

/** What a line or a slip comes to now, less what it came to. */
export const movedByFen = ({ was, is }: Pick<PayComparisonRow, 'was' | 'is'>): number =>
  fenOf(is) - fenOf(was)

/** Whose pay changed, what changed most first, and how many stayed as they were. */
export function compared(rows: readonly PayComparisonRow[]) {
  const moved = rows
    .filter(({ lines }) => lines.length > 0)
    .map((row): Moved => ({ row, byFen: movedByFen(row) }))
    .sort((a, b) => Math.abs(b.byFen) - Math.abs(a.byFen))
  const inAllFen = rows.reduce((sum, row) => sum + movedByFen(row), 0)
  return { moved, inAllFen, same: rows.length - moved.length }
}
