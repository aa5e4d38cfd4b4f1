const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟'] as const
const SECTIONS = ['', '万', '亿', '万亿'] as const

/**
 * An amount as vouchers print it (大写): 281 860 fen is 贰仟捌佰壹拾捌元陆角整.
 *
 * One 零 stands for any run of noughts inside; none at the end. Whole yuan and whole jiao end in
 * 整, fen do not.
 *
 * @param amountFen below a hundred million million yuan either way
 */
export function capitals(amountFen: number): string {
  const size = Math.abs(amountFen)
  const [yuan, jiao, fen] = [Math.floor(size / 100), Math.floor(size / 10) % 10, size % 10]
  const whole = yuan > 0 ? `${integer(yuan)}元` : ''
  const part = small(jiao, fen, yuan > 0)
  const text = whole + part || '零元'
  return `${amountFen < 0 ? '负' : ''}${text}${fen === 0 ? '整' : ''}`
}

/** Jiao and fen. A nought between yuan and fen is spoken: 壹元零伍分. */
function small(jiao: number, fen: number, afterYuan: boolean): string {
  if (jiao === 0 && fen === 0) return ''
  const first = jiao > 0 ? `${DIGITS[jiao]}角` : afterYuan ? '零' : ''
  return fen > 0 ? `${first}${DIGITS[fen]}分` : first
}

/** Whole yuan, in sections of four digits. */
function integer(yuan: number): string {
  let text = ''
  let nought = false
  for (let section = SECTIONS.length - 1; section >= 0; section--) {
    const value = Math.floor(yuan / 10_000 ** section) % 10_000
    if (value === 0) {
      nought = text !== ''
      continue
    }
    // A section that does not begin with thousands follows the one above it with a nought.
    if (text !== '' && (nought || value < 1_000)) text += '零'
    text += fourDigits(value) + SECTIONS[section]
    nought = false
  }
  return text
}

function fourDigits(value: number): string {
  let text = ''
  let nought = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      nought = text !== ''
      continue
    }
    text += `${nought ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
    nought = false
  }
  return text
}
