import type { CustomerFile, CustomerImport, CustomerView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { answeredWith } from '../platform/carried-out'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { ContactRow, NoteRow } from './book-store'
import { accountsOf, addressesOf, contactOf } from './contacts'
import {
  COLUMN_NAMES,
  decoded,
  type FileRow,
  namesIn,
  readCustomerFile,
} from './read-customer-file'

/**
 * Takes in customers and their contacts from a file, all of them in one transaction or none. Whether
 * a bad row keeps the good ones out is the caller's to say; a dry run only says what would happen.
 * Where a colleague brought the same customers at the same moment, the file is read once more against
 * what is there then.
 */
export async function importCustomers(scope: Scope, wish: CustomerFile): Promise<CustomerImport> {
  try {
    return await takeIn(scope, wish)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'already_exists') throw error
    return takeIn(scope, wish)
  }
}

async function takeIn(scope: Scope, wish: CustomerFile): Promise<CustomerImport> {
  const { text, encoding } = decoded(Uint8Array.from(atob(wish.file), (each) => each.charCodeAt(0)))
  const known = await scope.customers.withNames(namesIn(text))
  const file = readCustomerFile(text, encoding, known)
  if (!file) throw noTable()
  const made = madeOf(scope, file.good)
  const { taken, personIds } = await addressesOf(scope, contactsIn(made))
  const bad = [
    ...file.bad,
    ...made.flatMap(({ row, contact }) => {
      const message = contact && taken.get(contact.id)
      return message ? [{ line: row.line, column: COLUMN_NAMES.email, message }] : []
    }),
  ].sort((a, b) => a.line - b.line)
  const good = settled(made.filter(({ contact }) => !contact || !taken.has(contact.id)))
  const writes = !wish.dryRun && good.length > 0 && (wish.mode === 'skip_bad' || bad.length === 0)
  const added = writes ? good : []
  const answer = {
    encoding,
    rows: file.rows,
    good: good.length,
    bad,
    added: added.filter(({ isNew }) => isNew).length,
    addedContacts: contactsIn(added).length,
  }
  if (writes) await writeAll(scope, good, personIds, answer)
  return answer
}

/** What is to be made of one row. */
interface Made {
  readonly row: FileRow
  readonly customerId: string
  /** Whether the customer is written down by this row. */
  readonly isNew: boolean
  readonly contact: ContactRow | undefined
}

function madeOf(scope: Scope, rows: readonly FileRow[]): Made[] {
  const idOf = new Map<string, string>()
  return rows.map((row) => {
    const name = row.name.toLowerCase()
    const isNew = row.customerId === undefined && !idOf.has(name)
    const customerId = row.customerId ?? idOf.get(name) ?? scope.newId('cus')
    idOf.set(name, customerId)
    const contact = row.contact && contactOf(row.contact, scope.newId('con'), customerId)
    return { row, customerId, isNew, contact }
  })
}

/** Where the row that names a new customer first is left out, the next one that does brings it. */
function settled(made: readonly Made[]): Made[] {
  const brought = new Set<string>()
  return made.map((each) => {
    const isNew = each.row.customerId === undefined && !brought.has(each.customerId)
    brought.add(each.customerId)
    return { ...each, isNew }
  })
}

const contactsIn = (made: readonly Made[]): ContactRow[] =>
  made.flatMap(({ contact }) => (contact ? [contact] : []))

/** The Desk hears of them when a ticket needs them, or all at once from the sweep. */
async function writeAll(
  scope: Scope,
  made: readonly Made[],
  personIds: ReadonlyMap<string, string>,
  answer: CustomerImport,
): Promise<void> {
  const customers = made
    .filter(({ isNew }) => isNew)
    .map(
      ({ row, customerId }): CustomerView => ({
        ...{ id: customerId, name: row.name, level: row.level, version: 1 },
      }),
    )
  const contacts = contactsIn(made)
  const notes = made.flatMap(({ row: { note }, customerId }): NoteRow[] =>
    note === ''
      ? []
      : [
          {
            id: scope.newId('cnt'),
            customerId,
            body: note,
            writtenByName: scope.personName,
            writtenAtMs: scope.now,
          },
        ],
  )
  await scope.shard.batch([
    ...scope.customers.addAll(customers, contacts, notes),
    ...scope.people.welcomeContacts(
      accountsOf(scope, contacts, (email) => personIds.get(email) ?? scope.newId('per')),
      scope.now,
    ),
    auditEntry(scope, 'customers.imported', `${made.length}`),
    // Read once more, the file would bring nothing that is not there already.
    ...answeredWith(scope, answer),
  ])
}

const noTable = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/file',
        code: 'no_table',
        message: words(
          '无法识别文件：首行须有“客户名称”列，最多 2,000 行。',
          'This is no table of customers: the first row needs a column “name”, and 2,000 rows are the most.',
        ),
      },
    ],
  })
