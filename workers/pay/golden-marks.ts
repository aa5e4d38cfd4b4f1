import { type LivedMonth, lifeOf, markOf, slipInOneLine, VERSIONS } from './invented-months'

const OF_EACH_VERSION = 20
const FOR_ALL_BYTES = 1_000

/** 200 slips, twenty of each rule version, from all over the 36 months of as many lives. */
export async function goldenSlips(): Promise<string[]> {
  const slips: string[] = []
  for (let nth = 0; nth < VERSIONS * OF_EACH_VERSION; nth++) {
    const month = [...lifeOf(nth)][(nth * 7) % 36]
    if (month) slips.push(await slipInOneLine(month))
  }
  return slips
}

/** One mark of a thousand slips, to be the same wherever they are worked out. */
export async function allBytes(): Promise<string> {
  const slips: LivedMonth['slip'][] = []
  for (let life = 0; slips.length < FOR_ALL_BYTES; life++)
    for (const { slip } of lifeOf(life)) slips.push(slip)
  return markOf(slips)
}
