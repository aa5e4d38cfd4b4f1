/**
 * Where a letter goes on with the letters that it answers; its end where it does not. Mailers put
 * those below: behind “在 … 写道：” or “On … wrote:”, behind Outlook’s 发件人 / From block, or with
 * a mark before each line. Words between or below marked lines are an answer, and nothing is quoted
 * then; neither is a letter that says nothing above.
 *
 *     '好的，谢谢。\n\n在 2026年11月2日，马骏 写道：\n> 请看附件' goes on from 在
 */
export function quotedFrom(text: string): number {
  const lines = text.split('\n').map((line) => line.trim())
  const begins = quotedLine(lines)
  if (begins < 0) return text.length
  let at = 0
  for (let line = 0; line < begins; line += 1) at = text.indexOf('\n', at) + 1
  return text.slice(0, at).trim() === '' ? text.length : at
}

/**
 * The line from which all is quoted; -1 for none. Whoever writes to us chooses the lines: each is
 * looked at once, and none looks through all below it.
 */
function quotedLine(lines: readonly string[]): number {
  const lastMarked = lines.findLastIndex(isMarked)
  const lastUnmarked = lines.findLastIndex((line) => line !== '' && !isMarked(line))
  return lines.findIndex((line, place) => {
    if (line === '') return false
    if (isMarked(line)) return place > lastUnmarked
    if (isBlockFrom(lines, place) || ORIGINAL.test(line)) return true
    const behind = behindWord(lines, place)
    // Below it all lines are marked, or none is.
    return behind !== undefined && (behind > lastUnmarked || behind > lastMarked)
  })
}

const isMarked = (line: string): boolean => line.startsWith('>') || line.startsWith('＞')

/** “-----原始邮件-----” and the like, which stand above a quoted letter. */
const ORIGINAL = /^-{2,}\s*(原始邮件|original (message|mail))\s*-{2,}$/i

/** The line behind “… wrote:”, which may take two lines; undefined where it is not said here. */
function behindWord(lines: readonly string[], place: number): number | undefined {
  const line = lines[place] ?? ''
  if (/^.{6,200}写道\s*[:：]$/.test(line)) return place + 1
  if (!/^On\s.{6,200}$/.test(line)) return undefined
  if (line.endsWith('wrote:')) return place + 1
  const next = lines[place + 1] ?? ''
  return next.length <= 200 && next.endsWith('wrote:') ? place + 2 : undefined
}

const FROM = /^\W{0,2}(发件人|寄件者|寄件人|From)\W{0,2}\s*[:：]/
const OTHERS =
  /^\W{0,2}(发送时间|发送日期|日期|时间|收件人|抄送|主题|Sent|Date|To|Cc|Subject)\W{0,2}\s*[:：]/
/** So many lines below the first a block may have, and as many a rule may stand above it. */
const BLOCK_LINES = 6

/** Outlook’s: who wrote, when, to whom and about what, a line each; a rule may stand above it. */
function isBlockFrom(lines: readonly string[], place: number): boolean {
  const isRule = /^[-_]{5,}$/.test(lines[place] ?? '')
  const first = isRule ? nextWritten(lines, place + 1) : place
  if (!FROM.test(lines[first] ?? '')) return false
  const below = lines.slice(first + 1, first + 1 + BLOCK_LINES)
  return below.filter((each) => OTHERS.test(each)).length >= 2
}

function nextWritten(lines: readonly string[], from: number): number {
  const ahead = lines.slice(from, from + BLOCK_LINES).findIndex((line) => line !== '')
  return ahead < 0 ? lines.length : from + ahead
}
