import { figure, isNoWord } from './figure'

/** The figures that a text writes in Chinese numerals: 一千零五十, 百分之六十, 两万五, 一点五倍, 三分之二. */
export const chineseFigures = (text: string): string[] =>
  [...usualNumerals(text).replace(SAYINGS, ' ').matchAll(WRITTEN)].flatMap(
    ([, below, whole = '', part, unit]) => {
      if (below !== undefined) return shareOf(below, whole, part)
      if (part !== undefined)
        return [figure(integer(whole), signsOf(part), unit === undefined ? 0 : PLACES[unit])]
      return integersIn(`${whole}${unit ?? ''}`)
    },
  )

/** Of a hundred, a thousand or ten thousand it is the figure before `%` or `‰`; else a fraction. */
function shareOf(below: string, whole: string, part: string | undefined): string[] {
  if (['百', '千', '万'].includes(below))
    return [figure(integer(whole), part === undefined ? '' : signsOf(part))]
  return [`${integer(whole)}/${integer(below)}`]
}

/** 二〇二六 is one number, 三五 are two. */
function integersIn(written: string): string[] {
  const isRow = [...written].every((sign) => DIGITS.includes(sign))
  const isOne = !isRow || written.length > 2 || written.includes('零')
  const each = isOne ? [isRow ? signsOf(written) : integer(written)] : [...written].map(signsOf)
  return each.map((digits) => figure(digits)).filter(isNoWord)
}

/**
 * 一千三百 is 1300: each digit counts as often as the unit after it says, 十 alone once. A digit
 * right after a unit counts a tenth of it: 两万五 is 25000, but 两万零五 is 20005.
 */
function integer(written: string): string {
  if ([...written].every((sign) => DIGITS.includes(sign))) return signsOf(written)
  let [sum, section, digit, last] = [0, 0, 0, 1]
  for (const sign of written) {
    const places = PLACES[sign]
    if (places === undefined) {
      digit = DIGITS.indexOf(sign)
      if (digit === 0) last = 1
    } else {
      const unit = 10 ** places
      if (places < 4) section += (digit || 1) * unit
      else {
        // 一万亿 is ten thousand times 亿, but in 一亿二千万 each counts for itself.
        const isApart = sum > unit
        const counted = isApart ? section + digit : sum + section + digit
        sum = (isApart ? sum : 0) + (counted || 1) * unit
        section = 0
      }
      ;[digit, last] = [0, unit]
    }
  }
  return String(sum + section + (last > 1 ? (digit * last) / 10 : digit))
}

const signsOf = (written: string): string =>
  [...written].map((sign) => String(DIGITS.indexOf(sign))).join('')

const usualNumerals = (text: string): string =>
  text.replace(/[〇两壹贰叁肆伍陆柒捌玖拾佰仟萬億]/g, (sign) => USUAL[sign] ?? sign)

const DIGITS = '零一二三四五六七八九'
const USUAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇两壹贰叁肆伍陆柒捌玖拾佰仟萬億'].map((sign, at) => [
    sign,
    [...'零二一二三四五六七八九十百千万亿'][at] ?? sign,
  ]),
)
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Numerals that are words: 万一, 百分比, 四舍五入, 千米. Units after digits were read with them. */
const SAYINGS =
  /万一|百分[比点率]|四舍五入|千万[不别要]|[千百](?=[米克瓦伏帕])|(?<=[\d０-９]\s*)[百千万亿]/g

const WRITTEN =
  /(?:([零一二三四五六七八九十百千万]+)分之)?([零一二三四五六七八九十百千万亿]+)(?:点([零一二三四五六七八九]+)(?!十)([百千万亿])?)?/g
