import { assert } from '@bylaw/kernel'

/** One member's share of a crew's work, in hundredths of a percent. */
export interface Share {
  readonly personId: string
  readonly shareBp: number
}

/** All of a crew's work. */
export const WHOLE_BP = 10_000

/**
 * So many metres shared out among a crew, to the millimetre. Every part is rounded down first; the
 * millimetres left over go one each to the largest remainders, earlier shares first on a tie. The
 * parts always add up to the whole.
 *
 * @param metres a plain decimal with at most three places: `100.5`
 * @param shares all of them, together 10,000
 * @returns the parts in the order of the shares, written the same way
 */
export const sharedOut = (metres: string, shares: readonly Share[]): string[] =>
  partsOf(
    millimetres(metres),
    shares.map(({ shareBp }) => shareBp),
  ).map(written)

/**
 * The same of what is counted in wholes, such as fen: 100 in shares of 33.33, 33.33 and 33.34 % are
 * 33, 33 and 34.
 *
 * @param whole    what there is to share, 0 or more
 * @param sharesBp all of them, together 10,000
 */
export function partsOf(whole: number, sharesBp: readonly number[]): number[] {
  const bp = sharesBp.reduce((sum, shareBp) => sum + shareBp, 0)
  assert(bp === WHOLE_BP, 'a crew shares all of its work')

  const exact = sharesBp.map((shareBp) => BigInt(whole) * BigInt(shareBp))
  const parts = exact.map((part) => Number(part / BigInt(WHOLE_BP)))
  const leftover = whole - parts.reduce((sum, part) => sum + part, 0)
  exact
    .map((part, index) => ({ index, remainder: part % BigInt(WHOLE_BP) }))
    .sort((a, b) => Number(b.remainder - a.remainder)) // Stable, so ties keep their order.
    .slice(0, leftover)
    .forEach(({ index }) => {
      parts[index] = (parts[index] ?? 0) + 1
    })
  assert(parts.reduce((sum, part) => sum + part, 0) === whole, 'nothing appears or vanishes')
  return parts
}

function millimetres(metres: string): number {
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(metres) ?? []
  assert(whole !== undefined, `metres are plain decimals to the millimetre, got ${metres}`)
  return Number(whole) * 1_000 + Number(part.padEnd(3, '0'))
}

function written(mm: number): string {
  const part = String(mm % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${Math.floor(mm / 1_000)}${part && `.${part}`}`
}

/** Shares as they are on record: from a day on, until the next say otherwise. */
export interface DatedShares {
  readonly fromDate: string
  readonly shares: readonly Share[]
}

/**
 * The shares that hold on a day: of those that begin on it or before, the ones that begin last.
 *
 * @param dated in the order in which they were recorded, so that of two from one day the later holds
 */
export const sharesOn = (
  dated: readonly DatedShares[],
  day: string,
): readonly Share[] | undefined =>
  dated
    .filter(({ fromDate }) => fromDate <= day)
    .reduce<DatedShares | undefined>(
      (last, each) => (last && last.fromDate > each.fromDate ? last : each),
      undefined,
    )?.shares
