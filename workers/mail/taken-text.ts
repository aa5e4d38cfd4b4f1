import type { Language } from '@bylaw/contract'
import { quotedFrom } from '@bylaw/desk-tools'
import { words } from '@bylaw/kernel'
import { filled } from './mail-words'
import { plainText } from './plain-text'
import type { ReadMail } from './read-mail'

/** The name under which a mail is attached as it came. */
export const AS_IT_CAME = 'mail.eml'
export const WHOLE_NAME = words('来信全文.txt', 'whole-mail.txt')

const NO_SUBJECT = words('（无主题）', '(no subject)')
const UNREADABLE = words('一封无法读取的邮件', 'A mail that could not be read')
const UNREADABLE_ATTACHED = words(
  '这封邮件的格式无法读取，原件已作为附件保存。',
  'This mail could not be read. It is attached as it came.',
)
const UNREADABLE_BESIDE = words(
  '这封邮件的格式无法读取，原件也不能作为附件接收。有邮件权限的同事可以在“邮件”中下载原件。',
  'This mail could not be read, and it cannot be taken as a file. Colleagues who see the mail can download it there as it came.',
)
const EMPTY = words('一封空邮件', 'An empty mail')
const EMPTY_TEXT = words(
  '收到一封空邮件，里面没有任何内容。',
  'An empty mail came in; there was nothing in it.',
)
const NOTHING_WRITTEN = words('（正文为空）', '(nothing written)')
const ONLY_FILES = words('（正文为空，请看附件）', '(nothing written; see what is attached)')
const ONLY_PAGE = words(
  '（正文没有文字，请看邮件原格式）',
  '(no words were written; see the original layout)',
)
const IN_PART_ATTACHED = words(
  '（这封邮件不完整，或有部分内容无法读取。原件见附件：{name}）',
  '(This mail is incomplete, or part of it could not be read. It is attached as it came: {name})',
)
const IN_PART_BESIDE = words(
  '（这封邮件不完整，或有部分内容无法读取，原件也不能作为附件接收。有邮件权限的同事可以在“邮件”中下载原件。）',
  '(This mail is incomplete, or part of it could not be read, and it cannot be taken as a file. Colleagues who see the mail can download it there as it came.)',
)
const WHOLE_ATTACHED = words(
  '（来信较长，以上是开头部分，全文见附件：{name}）',
  '(This is how a long mail begins; all of it is attached: {name})',
)
const NOT_KEPT = words('未接收的附件：{names}', 'Attachments that were not taken: {names}')
const AND_MORE = words('{names} 等 {count} 个', '{names} and others, {count} in all')

/** So much of a mail stands in its message, which has room beside it for whose it is and our notes. */
const MOST_WRITTEN = 18_000
/** So many of the attachments that were not taken are named; of the others, how many there were. */
const MOST_NAMED = 20
const LONGEST_NAME = 60

/** What was kept of a mail beside its words. */
export interface Kept {
  readonly fileIds: readonly string[]
  /** Names of what was not kept: programs, viruses, what is too large. */
  readonly refused: readonly string[]
  /** Whether the mail is attached as it came. */
  readonly asItCame: boolean
}

/** The words of a mail, as far as they stand in a message. */
export const wordsOf = ({ text }: ReadMail): string => plainText(text, MOST_WRITTEN)

export const isLong = ({ text }: ReadMail): boolean => text.length > MOST_WRITTEN

export const subjectFrom = ({ subject }: ReadMail, language: Language): string =>
  subject || NO_SUBJECT[language]

/** What a message says of a mail: its words, and what became of the rest. */
export function textFrom(mail: ReadMail, kept: Kept, language: Language): string {
  const { refused, asItCame } = kept
  const notes = [
    ...(isLong(mail) ? [filled(WHOLE_ATTACHED[language], { name: WHOLE_NAME[language] })] : []),
    ...(refused.length > 0
      ? [filled(NOT_KEPT[language], { names: namesOf(refused, language) })]
      : []),
    ...(mail.isWhole ? [] : [(asItCame ? IN_PART_ATTACHED : IN_PART_BESIDE)[language]]),
  ].map((note) => filled(note, { name: AS_IT_CAME }))
  const written = wordsOf(mail) || withoutWords(mail, kept)[language]
  // Our notes stand above what is quoted: they are not folded with it.
  const at = quotedFrom(written)
  const quoted = written.slice(at)
  return [written.slice(0, at).trimEnd(), ...notes, ...(quoted ? [quoted] : [])].join('\n\n')
}

/** Nothing is promised that is not there. */
function withoutWords({ page }: ReadMail, { fileIds, asItCame }: Kept) {
  if (page?.html) return ONLY_PAGE
  return fileIds.length > (asItCame ? 1 : 0) ? ONLY_FILES : NOTHING_WRITTEN
}

/** What a ticket says of a mail of which nothing can be read, but for its subject perhaps. */
export function unreadable(
  { sizeBytes, subject }: { readonly sizeBytes: number; readonly subject: string },
  { asItCame }: Kept,
  language: Language,
) {
  if (sizeBytes === 0) return { subject: EMPTY[language], description: EMPTY_TEXT[language] }
  const description = (asItCame ? UNREADABLE_ATTACHED : UNREADABLE_BESIDE)[language]
  return { subject: subject || UNREADABLE[language], description }
}

const namesOf = (refused: readonly string[], language: Language): string => {
  const names = refused
    .slice(0, MOST_NAMED)
    .map((name) => plainText(name, LONGEST_NAME))
    .join(', ')
  const count = String(refused.length)
  return refused.length > MOST_NAMED ? filled(AND_MORE[language], { names, count }) : names
}
