import type { Money } from '@bylaw/contract'
import { yuanFromFen } from '@bylaw/kernel'

/** Writes whole fen as an amount of a company's currency: 61860 is `618.60`. */
export const moneyIn =
  ({ currency }: { readonly currency: string }) =>
  (fen: number): Money => ({ amount: yuanFromFen(fen), currency })
