import { createHash } from 'node:crypto'
import type { FormSubmission } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { encodedWords } from '../mail/compose'
import type { Form } from './store'
import type { VisitorFile } from './visitor-files'

const BY_FORM = words(
  '经网站表单“{form}”提交，邮箱未经验证',
  'Sent by the form “{form}”; the address is not verified',
)
const ON_PAGE = words('，网站 {page}', ', on {page}')

/** How it came: from which page, by which command, and whether it shows that nobody filled it in. */
interface Sending {
  readonly page: string | undefined
  readonly commandId: string
  readonly isMachine: boolean
  readonly files: readonly VisitorFile[]
}

/**
 * What was filled in, as the mail that the visitor might have written. The same command is the same
 * bytes, so that it is one letter however often it is sent.
 */
export function submissionMail(
  { name: form, language, fields }: Pick<Form, 'name' | 'language' | 'fields'>,
  { name, email, subject, description, answers }: FormSubmission,
  { page, commandId, isMachine, files }: Sending,
): Uint8Array<ArrayBuffer> {
  const asked = fields.flatMap(({ label }) =>
    answers[label] ? [`${label}${language === 'zh' ? '：' : ': '}${answers[label]}`] : [],
  )
  const origin = page === undefined ? '' : ON_PAGE[language].replace('{page}', page)
  const text = [
    description,
    ...(asked.length > 0 ? [asked.join('\n')] : []),
    `—— ${BY_FORM[language].replace('{form}', form)}${origin}`,
  ].join('\n\n')
  const id = createHash('sha256').update(commandId).digest('hex').slice(0, 32)
  const lines = [
    `Message-ID: <${id}@form.invalid>`,
    `From: ${encodedWords(name)} <${email}>`,
    `Subject: ${encodedWords(subject)}`,
    ...(isMachine ? ['Auto-Submitted: auto-generated'] : []),
    'MIME-Version: 1.0',
  ]
  const written = ['Content-Type: text/plain; charset=utf-8', ...inBase64(Buffer.from(text))]
  const body = files.length === 0 ? written : inParts(`=_${id}`, written, files)
  return new Uint8Array(Buffer.from([...lines, ...body, ''].join('\r\n'), 'latin1'))
}

/** Base64 has no `=_`, so that no line of what is sent is taken for the border. */
const inParts = (border: string, written: readonly string[], files: readonly VisitorFile[]) => [
  `Content-Type: multipart/mixed; boundary="${border}"`,
  '',
  `--${border}`,
  ...written,
  ...files.flatMap(({ name, bytes }) => [
    `--${border}`,
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment;${namedInPieces(name)}`,
    ...inBase64(Buffer.from(bytes)),
  ]),
  `--${border}--`,
]

const inBase64 = (content: Buffer): string[] => [
  'Content-Transfer-Encoding: base64',
  '',
  ...(content.toString('base64').match(/.{1,76}/g) ?? []),
]

/** A name of any length and alphabet, in lines of their own (RFC 2231). */
function namedInPieces(name: string): string {
  const pieces: string[] =
    Buffer.from(name)
      .toString('hex')
      .match(/.{1,40}/g) ?? []
  return pieces
    .map((piece, index) => {
      const value = piece.replaceAll(/../g, (byte) => `%${byte.toUpperCase()}`)
      return `\r\n filename*${index}*=${index === 0 ? "utf-8''" : ''}${value}`
    })
    .join(';')
}
