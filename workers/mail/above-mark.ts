import { quotedFrom } from '@bylaw/desk-tools'
import { textOfHtml } from './safe-html'

/** Stands above our words in every mail of ours, so that their quotation can be told from an answer. */
export const REPLY_MARK = '—— 请在此线以上回复 · Reply above this line ——'
/** The part of it that mailers leave as it is. */
const MARK = '请在此线以上回复'

/**
 * A text without our own words where it ends with them, quoted line by line, and without the line
 * that says whose they are. Where anything stands between or below them that is not quoted, it may
 * be the answer: all of the text is kept then.
 *
 *     '现在好了。\n\n在 2026年11月2日，支持 写道：\n> —— 请在此线以上回复 ——\n> 修好了吗？' is '现在好了。'
 */
export function aboveMark(text: string): string {
  const mark = text.indexOf(MARK)
  if (mark < 0) return text
  const begins = text.lastIndexOf('\n', mark) + 1
  const isQuoted = text
    .slice(begins)
    .split('\n')
    .every((line) => /^\s*([>＞]|$)/.test(line))
  return isQuoted ? withoutWriter(text.slice(0, begins)) : text
}

/** Without “… wrote:” at its end, which may take two lines, and says when or which address. */
function withoutWriter(text: string): string {
  if (!/(写道\s*[:：]|wrote:)\s*$/.test(text)) return text
  const at = quotedFrom(`${text}>`)
  const lines = text.slice(at).split('\n')
  const isWriter = lines.filter((line) => line.trim() !== '').length <= 2
  return isWriter && lines.some((line) => /[\d@]/.test(line)) ? text.slice(0, at) : text
}

/**
 * A text whose quotation of our words holds no key. A link that lets its reader in is theirs alone,
 * also where they quote it: whoever followed it would speak as the customer. Its key stands behind
 * the #, which some mailers write as %23.
 */
export function withoutKeys(text: string): string {
  const mark = text.indexOf(MARK)
  return mark < 0 ? text : text.slice(0, mark) + text.slice(mark).replaceAll(KEY, '$1…')
}
const KEY = /(#|%23)eyJ[\w.-]{20,}/g

/**
 * A page without the quotation that holds our mark, where nothing can be seen below that.
 *
 * @param isAnswerAmong whether its text has an answer among our words: all of it is kept then, too
 */
export function pageAboveMark(page: string, isAnswerAmong: boolean): string {
  const mark = page.indexOf(MARK)
  if (mark < 0) return page
  const quotation = isAnswerAmong ? undefined : blockAround(page, mark)
  if (quotation === undefined) return withoutKeys(page)
  const below = page.slice(quotation.end)
  const isLast = textOfHtml(below) === '' && !/<img\b/i.test(below)
  return isLast ? page.slice(0, quotation.begins) : withoutKeys(page)
}

/** The innermost quotation around a place; undefined where there is none, or it has no end. */
function blockAround(page: string, place: number) {
  const open: number[] = []
  let around: number | undefined
  for (const { index, 1: slash } of page.matchAll(/<(\/?)blockquote\b/gi)) {
    if (index > place) around ??= open.length
    if (slash === '') open.push(index)
    else {
      const begins = open.pop()
      if (begins !== undefined && open.length + 1 === around) return { begins, end: index }
    }
  }
  return undefined
}
