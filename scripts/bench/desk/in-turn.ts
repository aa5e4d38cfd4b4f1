import { type Load, median, type Target } from '../load'

/**
 * How much of the bare rate is left: the two take turns, so that a busy machine slows both; the
 * median round speaks.
 */
export async function shareOfBare(
  load: Load,
  what: string,
  { bare, ours }: { readonly bare: Target; readonly ours: Target },
  { rounds, roundMs }: { readonly rounds: number; readonly roundMs: number },
): Promise<number> {
  for (const target of [bare, ours]) await load.rate(target, roundMs)
  const ratios: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const bareRate = await load.rate(bare, roundMs)
    const ourRate = await load.rate(ours, roundMs)
    ratios.push(ourRate / bareRate)
    console.log(
      `${what}, round ${round}: bare ${bareRate.toFixed(0)}/s, ours ${ourRate.toFixed(0)}/s, ratio ${(ourRate / bareRate).toFixed(2)}`,
    )
  }
  return median(ratios)
}
