import { LARGEST_FILE_BYTES, type LetterContent } from '@bylaw/contract'
import { type Language, type Words, words } from '@bylaw/kernel'
import { FILE_FAULTS } from '../files/fault-words'
import { inspection } from '../files/inspection'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { readAgain } from './held-letter'
import type { MailFile, ReadMail } from './read-mail'
import type { Letter } from './store'
import { isLong, wordsOf } from './taken-text'
import { isRemoved, letterView } from './views'

/**
 * A letter as a colleague reads it before they decide it: by the parser, the caps and the safe page
 * of a ticket that is made of it. Nothing is kept of that; it is read from its bytes each time.
 */
export async function readLetter(scope: Scope, letterId: string): Promise<LetterContent> {
  const { letter, raw, mail } = await found(scope, letterId)
  return {
    letter: letterView(scope, letter),
    sentTo: [...new Set([letter.envelopeTo.toLowerCase(), ...(mail?.sentTo ?? [])])],
    customer: await customerOf(scope, letter),
    isKept: raw !== undefined,
    content: mail ? contentOf(mail, scope.language) : null,
  }
}

/** The page of a letter as it was laid out, made safe. */
export async function readLetterPage(scope: Scope, letterId: string): Promise<string> {
  const { mail } = await found(scope, letterId)
  if (!mail?.page?.html) throw new Problem('not_found')
  return mail.page.html
}

async function found(scope: Scope, letterId: string) {
  const letter = await scope.mail.letter(letterId)
  if (!letter) throw new Problem('not_found')
  const raw = isRemoved(letter) ? undefined : await scope.fileRoom.bytes(letter.id)
  const mail = raw && !isBeingSorted(letter) ? await readAgain(scope, letter, raw) : undefined
  return { letter, raw, mail }
}

/**
 * What is being sorted may be what takes the host down: that is known only once it has been tried. Until
 * then it is downloaded, and not read.
 */
const isBeingSorted = ({ state }: Letter): boolean => state === 'arrived'

async function customerOf(
  scope: Scope,
  { fromAddress }: Letter,
): Promise<LetterContent['customer']> {
  if (fromAddress === '') return null
  const [entry] = await scope.customers.entriesWith([fromAddress.toLowerCase()])
  return entry ? { id: entry.customerId, name: entry.customerName } : null
}

const contentOf = (mail: ReadMail, language: Language): LetterContent['content'] => ({
  text: wordsOf(mail),
  isCut: isLong(mail),
  isWhole: mail.isWhole,
  page: mail.page?.html ? { blockedPictures: mail.page.blockedPictures } : null,
  files: [
    ...mail.files.map((file) => fileOf(file, faultOf(file), language)),
    ...mail.filesBeyond.map((file) => fileOf(file, 'too_many', language)),
  ],
})

type Fault = keyof typeof FAULTS

/** What a ticket made of the letter would say against a file. */
function faultOf({ bytes }: MailFile): Fault | undefined {
  if (bytes.byteLength > LARGEST_FILE_BYTES) return 'too_large'
  const look = inspection()
  look.take(bytes)
  return look.verdict().fault
}

const fileOf = ({ name, bytes }: MailFile, fault: Fault | undefined, language: Language) => ({
  name,
  sizeBytes: bytes.byteLength,
  refusal: fault === undefined ? null : { code: fault, message: FAULTS[fault][language] },
})

const FAULTS = {
  ...FILE_FAULTS,
  too_large: words('文件超过 25 MB。', 'The file is larger than 25 MB.'),
  too_many: words('一封来信最多接收 50 个附件。', 'No more than 50 files are taken of one letter.'),
} satisfies Readonly<Record<string, Words>>
