import { type Words, words } from '@bylaw/kernel'
import { UNIT_WORDS } from './unit-words'

/**
 * A formula as a reader would say it: names by their titles, `yuan(500)` as 500 元, signs as they
 * are printed. `list_price * 0.35` reads “报价 × 0.35”.
 */
export function formulaInWords(source: string, titles: ReadonlyMap<string, Words>): Words {
  const parts = source.match(PART) ?? []
  const said = (language: keyof Words): string =>
    parts
      .map((part) => saidPart(part, language, titles))
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[，,])/g, '')
      .trim()
  return words(said('zh'), said('en'))
}

/** Comments, texts, a number with its unit, names, numbers, and signs of one or two characters. */
const PART =
  /\/\/.*|"[^"\n]*"|'[^'\n]*'|[a-z]+\(\s*\d+(?:\.\d+)?\s*\)|[A-Za-z_][\w.]*|\d+(?:\.\d+)?|&&|\|\||[<>=!]=|\s+|./g

function saidPart(part: string, language: keyof Words, titles: ReadonlyMap<string, Words>): string {
  if (part.startsWith('//')) return ''
  const title = titles.get(part)
  if (title) return title[language]
  const sign = Object.hasOwn(SIGNS, part) ? SIGNS[part] : undefined
  if (sign) return sign[language]
  const [, unit = '', count = ''] = /^([a-z]+)\(\s*([\d.]+)\s*\)$/.exec(part) ?? []
  const counted = Object.hasOwn(UNIT_WORDS, unit) ? UNIT_WORDS[unit] : undefined
  return counted ? counted(count)[language] : part
}

const SIGNS: Readonly<Record<string, Words>> = {
  '*': words('×', '×'),
  '/': words('÷', '÷'),
  '-': words('−', '−'),
  '%': words('除余', 'mod'),
  '==': words('=', '='),
  '!=': words('≠', '≠'),
  '>=': words('≥', '≥'),
  '<=': words('≤', '≤'),
  '&&': words('并且', 'and'),
  '||': words('或者', 'or'),
  '!': words('不满足 ', 'not '),
  '?': words('时取', '→'),
  ':': words('，否则取', ', otherwise'),
  ',': words('，', ','),
  true: words('是', 'yes'),
  false: words('否', 'no'),
  min: words('取最小', 'the least of '),
  max: words('取最大', 'the most of '),
  abs: words('绝对值', 'the size of '),
  round: words('四舍五入', 'rounded'),
  floor: words('向下取整', 'rounded down'),
  ceil: words('向上取整', 'rounded up'),
  sum: words('合计', 'the sum of '),
  average: words('平均', 'the average of '),
}
