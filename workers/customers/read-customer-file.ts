import type { CustomerImport, CustomerView, Words } from '@bylaw/contract'
import { NewContact, NewCustomer } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import Papa from 'papaparse'
import { unsafe } from '../platform/csv'

/** A row that can be written: the customer, with a contact and a note where it names any. */
export interface FileRow {
  readonly line: number
  readonly name: string
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
  phone: ['电话', '联系电话', 'phone'],
  email: ['邮箱', 'email', 'e-mail'],
  note: ['备注', 'note', 'notes'],
} as const
type Column = keyof typeof COLUMNS

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
 * Reads a file of customers: UTF-8, or GB18030 as Chinese spreadsheets write it. What is wrong with
 * a row is said by its line and column; undefined where the file is no table of customers at all.
 *
 * @param taken names that are customers already, in lower case
 */
export function readCustomerFile(
  text: string,
  encoding: ReadFile['encoding'],
  taken: ReadonlySet<string>,
): ReadFile | undefined {
  const [head, ...lines] = tableIn(text)
  const places = placesOf(head ?? [])
  if (places.name === undefined || lines.length > MOST_ROWS) return undefined
  const seen = new Set(taken)
  const good: FileRow[] = []
  const bad: ReadFile['bad'] = []
  lines.forEach((cells, index) => {
    if (isBlank(cells)) return
    const cell = (column: Column) => plain(cells[places[column] ?? -1] ?? '')
    const row = rowOf(cell, index + 2, seen)
    if (Array.isArray(row)) bad.push(...row)
    else good.push(row)
    seen.add(cell('name').toLowerCase())
  })
  return { encoding, rows: lines.filter((cells) => !isBlank(cells)).length, good, bad }
}

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
  seen: ReadonlySet<string>,
): FileRow | ReadFile['bad'] {
  const wrong: ReadFile['bad'] = []
  const blame = (column: Column, message: Words) =>
    wrong.push({ line, column: COLUMNS[column][0], message })
  const name = cell('name')
  if (!NewCustomer.shape.name.safeParse(name).success) blame('name', NO_NAME)
  else if (seen.has(name.toLowerCase())) blame('name', TAKEN)
  const level = LEVELS[cell('level').toLowerCase()]
  if (!level) blame('level', NO_LEVEL)
  const contact = contactIn(cell, blame)
  const note = cell('note')
  if (note.length > 5_000) blame('note', TOO_LONG)
  return wrong.length > 0 || !level ? wrong : { line, name, level, contact, note }
}

function contactIn(
  cell: (column: Column) => string,
  blame: (column: Column, message: Words) => void,
): NewContact | undefined {
  const [phone, email] = [cell('phone'), cell('email')]
  const name = cell('contact') || (phone || email ? cell('name').slice(0, 60) : '')
  if (name === '') return undefined
  const { shape } = NewContact
  if (!shape.name.safeParse(name).success) blame('contact', TOO_LONG)
  if (!shape.phone.safeParse(phone).success) blame('phone', NO_PHONE)
  if (!shape.email.safeParse(email).success) blame('email', NO_EMAIL)
  return { name, duty: '', phone, email }
}

const NO_NAME = words(
  '请填写客户名称，最多 120 个字，不含换行。',
  'Give the customer’s name: one line, 120 characters at most.',
)
const TAKEN = words(
  '已有同名客户，或与前面的行重复。',
  'There is a customer of this name already, or a row above has it.',
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
