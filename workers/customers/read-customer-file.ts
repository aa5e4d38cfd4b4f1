import type { CustomerImport, CustomerView, Words } from '@bylaw/contract'
import { NewContact, NewCustomer } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import Papa from 'papaparse'
import { unsafe } from '../platform/csv'
import type { NamedCustomer } from './contact-store'
import { digitsOf } from './phone-digits'

/** A row that can be written: a customer, or one more contact of theirs, and a note where it has any. */
export interface FileRow {
  readonly line: number
  readonly name: string
  /** The customer of this name, where the company has one. */
  readonly customerId: string | undefined
  readonly level: CustomerView['level']
  readonly contact: NewContact | undefined
  readonly note: string
}

interface ReadFile {
  readonly encoding: CustomerImport['encoding']
  readonly rows: number
  readonly good: readonly FileRow[]
  readonly bad: CustomerImport['bad'][number][]
}

/** More rows are two files: one is written in one transaction. */
const MOST_ROWS = 2_000

const COLUMNS = {
  name: ['客户名称', '名称', 'name', 'customer'],
  level: ['客户等级', '等级', 'level'],
  contact: ['联系人', 'contact'],
  duty: ['职务', '职务或部门', '部门', 'position', 'duty'],
  phone: ['电话', '联系电话', 'phone'],
  email: ['邮箱', 'email', 'e-mail'],
  note: ['备注', 'note', 'notes'],
} as const
type Column = keyof typeof COLUMNS
/** What a column is called when its rows are told of. */
export const COLUMN_NAMES = { email: COLUMNS.email[0] } as const

const LEVELS: Readonly<Record<string, CustomerView['level']>> = {
  '': 'standard',
  普通: 'standard',
  普通客户: 'standard',
  standard: 'standard',
  重点: 'key',
  重点客户: 'key',
  key: 'key',
  战略: 'strategic',
  战略客户: 'strategic',
  strategic: 'strategic',
}

/**
 * Reads a file of customers: UTF-8, or GB18030 as Chinese spreadsheets write it. A customer with
 * several contacts has a row for each; of a customer that is there already a row brings a contact.
 * What is wrong with a row is said by its line and column; undefined where the file is no table of
 * customers at all.
 *
 * @param known customers of these names that the company has, by the name in lower case
 */
export function readCustomerFile(
  text: string,
  encoding: ReadFile['encoding'],
  known: ReadonlyMap<string, NamedCustomer>,
): ReadFile | undefined {
  const [head, ...lines] = tableIn(text)
  const places = placesOf(head ?? [])
  if (places.name === undefined || lines.length > MOST_ROWS) return undefined
  const named = new Map<string, Named>(known)
  const emails = new Set<string>()
  const good: FileRow[] = []
  const bad: ReadFile['bad'] = []
  lines.forEach((cells, index) => {
    if (isBlank(cells)) return
    const cell = (column: Column) => plain(cells[places[column] ?? -1] ?? '')
    const before = named.get(cell('name').toLowerCase())
    const row = rowOf(cell, index + 2, before, emails)
    if (Array.isArray(row)) {
      bad.push(...row)
      return
    }
    good.push(row)
    named.set(row.name.toLowerCase(), withContact(row, before))
    if (row.contact) emails.add(row.contact.email.toLowerCase())
  })
  return { encoding, rows: lines.filter((cells) => !isBlank(cells)).length, good, bad }
}

/** A customer that is there already, or that a row above names. */
type Named = Omit<NamedCustomer, 'id'> & { readonly id?: string }

const withContact = ({ level, contact }: FileRow, before: Named | undefined): Named => ({
  ...before,
  level,
  contacts: [
    ...(before?.contacts ?? []),
    ...(contact ? [{ ...contact, phoneDigits: digitsOf(contact.phone) }] : []),
  ],
})

/** The names in a file, to be asked for before it is read. */
export function namesIn(text: string): string[] {
  const [head, ...lines] = tableIn(text)
  const { name } = placesOf(head ?? [])
  return name === undefined
    ? []
    : lines.slice(0, MOST_ROWS).map((cells) => plain(cells[name] ?? ''))
}

/** A file’s bytes as text. GB18030 takes nearly anything, so UTF-8 is tried first, strictly. */
export function decoded(bytes: Uint8Array): { text: string; encoding: ReadFile['encoding'] } {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes),
      encoding: 'utf-8',
    }
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' }
  }
}

/** Blank lines stay, so that every other keeps its number. */
const tableIn = (text: string): string[][] => Papa.parse<string[]>(text).data

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

function placesOf(head: readonly string[]): Partial<Record<Column, number>> {
  const names = head.map((each) => each.trim().toLowerCase())
  return Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([column, synonyms]) => {
      const at = names.findIndex((name) => (synonyms as readonly string[]).includes(name))
      return at === -1 ? [] : [[column, at]]
    }),
  )
}

/** What a spreadsheet was kept from taking for a formula, as it was: `'+86 10` is `+86 10`. */
const plain = (cell: string): string => unsafe(cell.trim())

function rowOf(
  cell: (column: Column) => string,
  line: number,
  before: Named | undefined,
  emails: ReadonlySet<string>,
): FileRow | ReadFile['bad'] {
  const wrong: ReadFile['bad'] = []
  const blame = (column: Column, message: Words) =>
    wrong.push({ line, column: COLUMNS[column][0], message })
  const name = cell('name')
  if (!NewCustomer.shape.name.safeParse(name).success) blame('name', NO_NAME)
  const level = levelIn(cell('level'), before)
  if (!level) blame('level', before && LEVELS[cell('level').toLowerCase()] ? OTHER_LEVEL : NO_LEVEL)
  const contact = contactIn(cell, blame)
  if (before && !contact) blame('name', TAKEN)
  if (contact && before?.contacts.some((each) => isSame(each, contact))) blame('contact', KNOWN)
  else if (contact && contact.email !== '' && emails.has(contact.email.toLowerCase()))
    blame('email', TWICE)
  const note = cell('note')
  if (note.length > 5_000) blame('note', TOO_LONG)
  if (wrong.length > 0 || !level) return wrong
  return { line, name, customerId: before?.id, level, contact, note }
}

/** A customer's level is said once; where it is said again, it is the same. */
function levelIn(text: string, before: Named | undefined): CustomerView['level'] | undefined {
  if (before && text === '') return before.level
  const level = LEVELS[text.toLowerCase()]
  return before && level !== before.level ? undefined : level
}

const isSame = (known: Named['contacts'][number], contact: NewContact): boolean =>
  known.name.toLowerCase() === contact.name.toLowerCase() &&
  known.phoneDigits === digitsOf(contact.phone) &&
  known.email === contact.email.toLowerCase()

function contactIn(
  cell: (column: Column) => string,
  blame: (column: Column, message: Words) => void,
): NewContact | undefined {
  const [duty, phone, email] = [cell('duty'), cell('phone'), cell('email')]
  const name = cell('contact') || (phone || email ? cell('name').slice(0, 60) : '')
  if (name === '') return undefined
  const { shape } = NewContact
  if (!shape.name.safeParse(name).success) blame('contact', TOO_LONG)
  if (!shape.duty.safeParse(duty).success) blame('duty', TOO_LONG)
  if (!shape.phone.safeParse(phone).success) blame('phone', NO_PHONE)
  if (!shape.email.safeParse(email).success) blame('email', NO_EMAIL)
  return { name, duty, phone, email }
}

const NO_NAME = words(
  '请填写客户名称，最多 120 个字，不含换行。',
  'Give the customer’s name: one line, 120 characters at most.',
)
const TAKEN = words(
  '已有同名客户，或前面的行已写过。同一客户的每一行都要写明一位联系人。',
  'There is a customer of this name already, or a row above has it. Each further row of a customer names a contact.',
)
const KNOWN = words('这位联系人已经登记过。', 'This contact is there already.')
const TWICE = words(
  '前面的行已有这个邮箱。一个邮箱只属于一个人。',
  'A row above has this address. An address is one person’s.',
)
const OTHER_LEVEL = words(
  '与该客户现有的等级不同。导入不修改等级，请留空或在客户页修改。',
  'The customer’s level is another. A file does not change it: leave it empty, or change it on the customer’s page.',
)
const NO_LEVEL = words(
  '等级只能是普通、重点、战略，或留空。',
  'The level is standard, key or strategic, or empty.',
)
const NO_PHONE = words(
  '电话只能含数字、空格和 + - ( )。',
  'A telephone number has digits, blanks and + - ( ).',
)
const NO_EMAIL = words('邮箱格式不正确。', 'This is no e-mail address.')
const TOO_LONG = words('内容过长。', 'This is too long.')
