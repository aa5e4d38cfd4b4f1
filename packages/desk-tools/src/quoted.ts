/**
 * Where a letter goes on with the letters that it answers; its end where it does not. Mailers put
 * those below: behind “在 … 写道：” or “On … wrote:”, behind Outlook’s 发件人 / From block, or with
 * a mark before each line. Words between or below marked lines are an answer, and nothing is quoted
 * then; neither is a letter that says nothing above.
 *
 *     '好的，谢谢。\n\n在 2026年11月2日，马骏 写道：\n> 请看附件' goes on from 在
 */
export function quotedFrom(text: string): number {
  const lines = text.split('\n')
  const begins = lines.findIndex((_, place) => isQuotedFrom(lines, place))
  if (begins < 0) return text.length
  const at = lines.slice(0, begins).reduce((sum, line) => sum + line.length + 1, 0)
  return text.slice(0, at).trim() === '' ? text.length : at
}

function isQuotedFrom(lines: readonly string[], place: number): boolean {
  const line = lines[place]?.trim() ?? ''
  if (line === '') return false
  if (isMarked(line)) return areMarked(lines.slice(place))
  if (isBlockFrom(lines, place)) return true
  if (ORIGINAL.test(line)) return true
  const behind = behindWord(lines, place)
  if (behind === undefined) return false
  const rest = lines.slice(behind)
  return areMarked(rest) || !rest.some(isMarked)
}

const isMarked = (line: string): boolean => /^\s*[>＞]/.test(line)

const areMarked = (lines: readonly string[]): boolean =>
  lines.every((line) => line.trim() === '' || isMarked(line))

/** “-----原始邮件-----” and the like, which stand above a quoted letter. */
const ORIGINAL = /^-{2,}\s*(原始邮件|original (message|mail))\s*-{2,}$/i

/** The line behind “… wrote:”, which may take two lines; undefined where it is not said here. */
function behindWord(lines: readonly string[], place: number): number | undefined {
  const line = lines[place]?.trim() ?? ''
  if (/^.{6,200}写道\s*[:：]$/.test(line)) return place + 1
  if (!/^On\s.{6,200}$/.test(line)) return undefined
  if (line.endsWith('wrote:')) return place + 1
  const next = lines[place + 1]?.trim() ?? ''
  return next.length <= 200 && next.endsWith('wrote:') ? place + 2 : undefined
}

const FROM = /^\W{0,2}(发件人|寄件者|寄件人|From)\W{0,2}\s*[:：]/
const OTHERS =
  /^\W{0,2}(发送时间|发送日期|日期|时间|收件人|抄送|主题|Sent|Date|To|Cc|Subject)\W{0,2}\s*[:：]/
/** So many lines below the first a block may have. */
const BLOCK_LINES = 6

/** Outlook’s: who wrote, when, to whom and about what, a line each; a rule may stand above it. */
function isBlockFrom(lines: readonly string[], place: number): boolean {
  const line = lines[place]?.trim() ?? ''
  const first = /^[-_]{5,}$/.test(line) ? nextWritten(lines, place + 1) : place
  if (!FROM.test(lines[first]?.trim() ?? '')) return false
  const below = lines.slice(first + 1, first + 1 + BLOCK_LINES)
  return below.filter((each) => OTHERS.test(each.trim())).length >= 2
}

function nextWritten(lines: readonly string[], from: number): number {
  const place = lines.findIndex((line, at) => at >= from && line.trim() !== '')
  return place < 0 ? lines.length : place
}
