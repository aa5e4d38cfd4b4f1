import { judge } from './figure'
import { benchBackTest } from './rules/back-test'
import { collectGarbage } from './rules/collect-garbage'
import { benchDueTimes } from './rules/due-times'
import { benchPay } from './rules/pay'

/**
 * What the rules cost: pay with traces against bare sums, a back-test in little memory, due times
 * against libraries. The figures come last; the run fails when one is missed.
 */
export async function benchRules(): Promise<void> {
  const figures = [benchPay, benchBackTest, benchDueTimes].flatMap((bench) => {
    collectGarbage()
    return bench()
  })
  judge(figures)
}
