import { wagesAboveLeast } from '@bylaw/rules-pay'
import { employmentIn } from './contracted'
import type { ToCarry } from './correction-store'
import { factsOfPerson } from './facts-of-person'
import type { MonthFacts } from './month-facts'
import type { SlipOfRun } from './store'
import { type Slip, withCorrection } from './with-correction'

/**
 * A slip with what corrections left to it, oldest first. What would take it below nothing, or its wages
 * below the legal minimum, waits for a month that can bear it: a debt is taken off whole or not at all.
 *
 * @param spareFen how much may be taken off wages; null where no minimum is stated
 */
export function carriedInto(
  slip: Slip,
  waiting: readonly ToCarry[],
  spareFen: number | null,
): { readonly slip: Slip; readonly carried: readonly string[] } {
  const carried: string[] = []
  let [sum, spare] = [slip, spareFen ?? Number.POSITIVE_INFINITY]
  for (const correction of waiting) {
    const { id, payableFen } = correction
    const isTooMuch = sum.payableFen + payableFen < 0 || (payableFen < 0 && spare + payableFen < 0)
    if (isTooMuch) continue
    carried.push(id)
    spare += payableFen
    sum = withCorrection(sum, correction)
  }
  return { slip: sum, carried }
}

/**
 * How much of a person's wages of a month may still be taken off: what is above the legal minimum, less
 * what was taken off by what the month paid them before.
 *
 * @param slip   all that the month comes to for them
 * @param before what its approved runs paid them
 */
export function wagesToSpare(
  { rules, people }: Pick<MonthFacts, 'rules' | 'people'>,
  slip: Pick<Slip, 'personId' | 'lines'> | undefined,
  month: string,
  before: readonly Pick<SlipOfRun, 'lines'>[],
): number | null {
  const person = people.find(({ personId }) => personId === slip?.personId)
  const employment = person && employmentIn(month, person)
  if (!slip || !employment) return null
  const known = factsOfPerson(rules, month, { ...person, employment })
  const above = known.ok ? wagesAboveLeast(rules.pay.rules, known.value.facts, slip.lines) : null
  if (above === null) return null
  const carriedFen = before
    .flatMap(({ lines }) => lines)
    .filter(({ code }) => code === 'correction')
    .reduce((sum, { amountFen }) => sum + amountFen, 0)
  return above + carriedFen
}
