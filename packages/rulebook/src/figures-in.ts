import type { Words } from '@bylaw/kernel'

/**
 * The figures that a text states in either language, each written one way: `1,300.00` is `1300`,
 * 两名 is `2`, 二十五 is `25`, and "two years" has a `2`. One is left out where it is a word: 一次,
 * "one of them" and the like say no figure that anybody would change.
 */
export const figuresIn = ({ zh, en }: Words): readonly string[] => [
  ...digitsIn(zh),
  ...digitsIn(en),
  ...(zh.match(/[一二两三四五六七八九十百千万]+/g) ?? []).flatMap(beyondOne),
  ...(en.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => ENGLISH[word] ?? []),
]

/** Digits that are a number of their own: the 19 of R19 is part of a name. */
const digitsIn = (text: string): string[] =>
  (text.match(/(?<![A-Za-z\d.])\d[\d,]*(?:\.\d+)?/g) ?? []).map((written) => {
    const [whole = '', part = ''] = written.replaceAll(',', '').split('.')
    const rest = part.replace(/0+$/, '')
    return rest === '' ? whole : `${whole}.${rest}`
  })

function beyondOne(written: string): string[] {
  const value = chinese(written)
  return value > 1 ? [String(value)] : []
}

/** 一千三百 is 1300: each digit counts as often as the unit after it says, 十 alone once. */
function chinese(written: string): number {
  let [sum, digit] = [0, 0]
  for (const sign of written) {
    const unit = UNITS[sign]
    if (unit === undefined) digit = '零一二三四五六七八九'.indexOf(sign === '两' ? '二' : sign)
    else {
      sum = unit === 10_000 ? (sum + digit || 1) * unit : sum + (digit || 1) * unit
      digit = 0
    }
  }
  return sum + digit
}

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }

const ENGLISH: Readonly<Record<string, string>> = {
  two: '2',
  twice: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
}
