import type { Scope } from '../scope'

/**
 * Of which of the months of some records pay is approved and not being corrected: nothing more of them is
 * recorded, and what they paid is not taken back.
 */
export async function paidAmong(
  scope: Scope,
  records: readonly { readonly month: string }[],
): Promise<ReadonlySet<string>> {
  const months = records.map(({ month }) => month).sort()
  const [first] = months
  return new Set(first === undefined ? [] : await scope.pay.paidMonths(first, months.at(-1)))
}
