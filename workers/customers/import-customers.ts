import type { CustomerFile, CustomerImport, CustomerView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { ContactRow, NoteRow } from './book-store'
import { digitsOf } from './customer-book'
import { decoded, type FileRow, namesIn, readCustomerFile } from './read-customer-file'

/**
 * Takes in customers from a file, all of them in one transaction or none. Whether a bad row keeps
 * the good ones out is the caller's to say; a dry run only says what would happen.
 */
export async function importCustomers(scope: Scope, wish: CustomerFile): Promise<CustomerImport> {
  const { text, encoding } = decoded(Uint8Array.from(atob(wish.file), (each) => each.charCodeAt(0)))
  const taken = await scope.customers.namesTaken(namesIn(text))
  const file = readCustomerFile(text, encoding, taken)
  if (!file) throw noTable()
  const { rows, good, bad } = file
  const writes = !wish.dryRun && good.length > 0 && (wish.mode === 'skip_bad' || bad.length === 0)
  if (writes) await writeAll(scope, good)
  const added = writes ? good.length : 0
  return { encoding, rows, good: good.length, bad: [...bad], added }
}

/** The Desk hears of them one by one when a ticket names them, or all at once from the sweep. */
async function writeAll(scope: Scope, rows: readonly FileRow[]): Promise<void> {
  const made = rows.map((row) => ({ row, id: scope.newId('cus') }))
  const customers = made.map(
    ({ row, id }): CustomerView => ({ id, name: row.name, level: row.level, version: 1 }),
  )
  const contacts = made.flatMap(({ row: { contact }, id }): ContactRow[] =>
    contact
      ? [
          {
            ...contact,
            id: scope.newId('con'),
            customerId: id,
            phoneDigits: digitsOf(contact.phone),
          },
        ]
      : [],
  )
  const notes = made.flatMap(({ row: { note }, id }): NoteRow[] =>
    note === ''
      ? []
      : [
          {
            id: scope.newId('cnt'),
            customerId: id,
            body: note,
            writtenByName: scope.personName,
            writtenAtMs: scope.now,
          },
        ],
  )
  await scope.shard.batch([
    ...scope.customers.addAll(customers, contacts, notes),
    auditEntry(scope, 'customers.imported', `${rows.length}`),
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
