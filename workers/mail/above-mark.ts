import { quotedFrom } from '@bylaw/desk-tools'
import { textOfHtml } from './safe-html'

/** Stands above our words in every mail of ours, so that their quotation can be told from an answer. */
export const REPLY_MARK = '—— 请在此线以上回复 · Reply above this line ——'
/** The part of it that mailers leave as it is. */
const MARK = '请在此线以上回复'

/** Whether anything of a mail may be a quotation of ours. */
export const hasMark = (text: string): boolean => text.includes(MARK)

/**
 * A text without our own words where it ends with them, quoted line by line, and without the line
 * that says whose they are. Where anything stands among or below them that we did not send, it may
 * be the answer: all of the text is kept then, and what is not ours is no longer marked as quoted.
 *
 *     '现在好了。\n\n在 2026年11月2日，支持 写道：\n> —— 请在此线以上回复 ——\n> 修好了吗？' is '现在好了。'
 *
 * @param sent the mails that we sent about the ticket that it answers
 */
export function aboveMark(text: string, sent: readonly string[]): string {
  const mark = text.indexOf(MARK)
  if (mark < 0) return text
  const begins = text.lastIndexOf('\n', mark) + 1
  const quotation = text.slice(begins)
  const isQuoted = quotation.split('\n').every((line) => /^\s*([>＞]|$)/.test(line))
  if (!isQuoted) return text
  const above = text.slice(0, begins)
  return isOurs(quotation, sent) ? withoutWriter(above) : above + withAnswers(quotation, sent)
}

/** Whether a quotation says what one of our mails says, or part of it, and nothing else. */
function isOurs(quotation: string, sent: readonly string[]): boolean {
  if (isTooLong(quotation, sent)) return false
  const words = bare(quotation)
  return sent.some((mail) => bare(mail).includes(words))
}

/**
 * Whether a quotation is longer than marks, breaks and guards before links make any of our mails.
 * It is not ours then, and nothing in it is looked for.
 */
const isTooLong = (quotation: string, sent: readonly string[]): boolean =>
  quotation.length > 2 * Math.max(0, ...sent.map(({ length }) => length)) + MOST_ADDED
/** A guard makes some hundred characters of a link. */
const MOST_ADDED = 10_000

/** So many lines are looked at one by one; a quotation of more stays as it is. */
const MOST_LINES = 500
/** What is shorter may stand in our words by chance. */
const TELLING = 6

/** A quotation in which what we did not say bears no mark: an answer that was typed into it. */
function withAnswers(quotation: string, sent: readonly string[]): string {
  const lines = quotation.split('\n')
  if (sent.length === 0 || lines.length > MOST_LINES || isTooLong(quotation, sent)) return quotation
  const ours = sent.map(bare)
  const whole = new Set(sent.flatMap((mail) => mail.split('\n').map(bare)))
  const isLineOfOurs = (line: string) =>
    whole.has(line) || (line.length >= TELLING && ours.some((mail) => mail.includes(line)))
  return lines
    .map((line) => (isLineOfOurs(bare(line)) ? line : line.replace(/^[\s>＞]+/, '')))
    .join('\n')
}

/**
 * Words alone: without marks, breaks and keys, and with one address where a mailer made two of it.
 * Piece by piece, as an expression over the whole would begin anew at each address of a long run.
 */
function bare(text: string): string {
  let before = ''
  let words = ''
  for (const piece of text.replaceAll(KEY, '$1…').split(/\s+/)) {
    before = /https?:\/\/\S/.test(before) ? piece.replace(/^\(https?:\/\/\S+\)/, '') : piece
    words += before
  }
  return words.replaceAll(/[>＞]/g, '')
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
 * A page without the quotation that holds our mark, where that says nothing but what we sent, and
 * nothing can be seen below it.
 *
 * @param isAnswerAmong whether its text has an answer among our words: all of it is kept then, too
 * @param sent the mails that we sent about the ticket that it answers
 */
export function pageAboveMark(
  page: string,
  isAnswerAmong: boolean,
  sent: readonly string[],
): string {
  const mark = page.indexOf(MARK)
  if (mark < 0) return page
  const around = isAnswerAmong ? undefined : blockAround(page, mark)
  if (around === undefined) return withoutKeys(page)
  const quotation = page.slice(around.begins, around.end)
  const below = page.slice(around.end)
  const isOnlyOurs = isOurs(textOfHtml(quotation), sent) && !/<img\b/i.test(quotation + below)
  return isOnlyOurs && textOfHtml(below) === '' ? page.slice(0, around.begins) : withoutKeys(page)
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
