import type { PaySlipView } from '@bylaw/contract'

/** The bottom line of a slip: what is paid, or what its person is to give back, which is no sum below nothing. */
export function dueOf({ row: { payable }, payableInCapitals, toGiveBack }: PaySlipView) {
  if (toGiveBack === null)
    return { isBack: false, amount: payable.amount, inCapitals: payableInCapitals }
  return {
    isBack: true,
    amount: payable.amount.replace('-', ''),
    inCapitals: payableInCapitals.replace('负', ''),
  }
}
