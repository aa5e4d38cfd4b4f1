import type { Words } from '@bylaw/kernel'
import { figure } from './figure'
import { chineseFigures } from './figures-chinese'
import { englishFigures } from './figures-english'

/**
 * The figures that a text states in either language, each written one way: `1,300.00` is `1300`,
 * 两万五 is `25000`, 三分之二 is `2/3`, "sixty per cent" has a `60`. They have no sign: 扣二百 and
 * `-200` state the same. One is left out where it is a word: 一次, "one of them" and the like say
 * no figure that anybody would change.
 */
export const figuresIn = ({ zh, en }: Words): readonly string[] => [
  ...digitsIn(zh),
  ...digitsIn(en),
  ...chineseFigures(zh),
  ...englishFigures(en),
]

/** The figures that stand in one text more often than in another, each once. */
export const moreIn = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const timesIn = (figures: readonly string[], sought: string) =>
    figures.filter((figure) => figure === sought).length
  return [...new Set(one)].filter((each) => timesIn(one, each) > timesIn(other, each))
}

/** A figure the way a text has it in digits, in Chinese if it does: 1 is `1.0` where it says so. */
export function asWritten({ zh, en }: Words): (figure: string) => string {
  const written = new Map([...decimalsIn(en), ...decimalsIn(zh)])
  return (figure) => written.get(figure) ?? figure
}

/** Digits that are a number of their own: the 19 of R19 is part of a name. */
const digitsIn = (written: string): string[] => [
  ...[...narrow(written).matchAll(FRACTION)].map(([, above, below]) => `${above}/${below}`),
  ...decimalsIn(written).map(([figure]) => figure),
]

/** Decimals one way, each with the way in which it is written. */
const decimalsIn = (written: string): readonly (readonly [string, string])[] =>
  [...narrow(written).replace(FRACTION, ' ').matchAll(DECIMAL)].map(
    ([as, whole = '', part, unit = '']) => [
      figure(whole.replaceAll(',', ''), part, PLACES[unit.trim().toLowerCase()]),
      as.trim(),
    ],
  )

const narrow = (written: string): string =>
  written.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDER))

const FULL_WIDTH = /[０-９，．／]/g
const WIDER = 0xfee0

/** Not a date such as 2026/11/28. */
const FRACTION = /(?<![A-Za-z\d./])(\d+)\/(\d+)(?![\d/])/g

/** 3万 and “3 thousand” are 30000 and 3000; 10千米 are ten. */
const DECIMAL =
  /(?<![A-Za-z\d.])(?<![A-Za-z]-)(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?((?:百|千|万|亿)(?![米克瓦伏帕])|\s(?:hundred|thousand|million)\b)?/gi

const PLACES: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  hundred: 2,
  thousand: 3,
  million: 6,
}
