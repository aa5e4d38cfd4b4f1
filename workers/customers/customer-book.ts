import type {
  ContractEnd,
  CustomerBook,
  CustomerChange,
  NewAsset,
  NewContract,
} from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { dayAfterMs, dayStartMs } from '../platform/month'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { bookPersonId } from './book-person'
import type { BookRows, ContractRow } from './book-store'

/** Everything that is known of a customer. */
export async function customerBook(scope: Scope, customerId: string): Promise<CustomerBook> {
  return bookView(scope, await rowsOf(scope, customerId))
}

/** Changes a customer's name or own level. The Desk is told; the shard is the truth. */
export async function changeCustomer(
  scope: Scope,
  customerId: string,
  basedOn: number,
  { name, level }: CustomerChange,
): Promise<CustomerBook> {
  const { customer } = await rowsOf(scope, customerId)
  mustBeVersion(basedOn, customer.version)
  return write(scope, customerId, 'customer.changed', [
    ...scope.customers.rename(customerId, basedOn, name ?? customer.name),
    ...(name === undefined || name === customer.name
      ? []
      : [scope.search.keepRenamed(customerId, name, scope.now)]),
    ...(level === undefined ? [] : [scope.customers.own(customerId, level)]),
    ...scope.customers.follow(customerId, scope.now),
  ])
}

/** From its first day to its last the contract's level is the customer's. */
export async function addContract(
  scope: Scope,
  customerId: string,
  { from, until, name, level }: NewContract,
): Promise<CustomerBook> {
  const { contracts } = await rowsOf(scope, customerId)
  if (until !== null && until < from) throw endsBeforeItBegins()
  const contract = {
    id: scope.newId('ctr'),
    customerId,
    name,
    level,
    fromDate: from,
    untilDate: until,
    fromMs: dayStartMs(scope.zone, from),
    untilMs: until === null ? null : dayAfterMs(scope.zone, until),
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
  }
  if (contracts.some((other) => other.id !== contract.id && isSame(other, contract)))
    throw thereAlready()
  return write(scope, customerId, 'contract.added', [
    ...scope.customers.addContract(contract),
    ...scope.customers.follow(customerId, scope.now),
  ])
}

/** A renewal has the name of what it renews, and other days. */
const isSame = (one: ContractTerms, other: ContractTerms): boolean =>
  one.name === other.name && one.fromDate === other.fromDate && one.untilDate === other.untilDate

type ContractTerms = Pick<ContractRow, 'name' | 'fromDate' | 'untilDate'>

const thereAlready = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/name',
        code: 'already_exists',
        message: words(
          '这个客户已有同名、同起止日期的合同。',
          'The customer has a contract of this name for these days already.',
        ),
      },
    ],
  })

/** Says which day is a contract's last. */
export async function endContract(
  scope: Scope,
  customerId: string,
  contractId: string,
  { until }: ContractEnd,
): Promise<CustomerBook> {
  const { contracts } = await rowsOf(scope, customerId)
  const contract = contracts.find(({ id }) => id === contractId)
  if (!contract) throw new Problem('not_found')
  if (until < contract.fromDate) throw endsBeforeItBegins()
  return write(scope, customerId, 'contract.ended', [
    scope.customers.endContract(contractId, until, dayAfterMs(scope.zone, until)),
    ...scope.customers.follow(customerId, scope.now),
  ])
}

export async function addAsset(
  scope: Scope,
  customerId: string,
  wish: NewAsset,
): Promise<CustomerBook> {
  await rowsOf(scope, customerId)
  const asset = { ...wish, id: scope.newId('ast'), customerId }
  return write(scope, customerId, 'asset.added', [scope.customers.addAsset(asset)])
}

export const removeAsset = (scope: Scope, customerId: string, assetId: string) =>
  write(scope, customerId, 'asset.removed', [
    ...scope.customers.removeAsset(customerId, assetId, scope.now),
  ])

export async function addNote(
  scope: Scope,
  customerId: string,
  { body }: { body: string },
): Promise<CustomerBook> {
  await rowsOf(scope, customerId)
  const note = {
    id: scope.newId('cnt'),
    customerId,
    body,
    writtenByName: scope.personName,
    writtenAtMs: scope.now,
  }
  return write(scope, customerId, 'customer.noted', [scope.customers.addNote(note)])
}

/** What the tables have of a customer; one that is not of this company is not found. */
export async function rowsOf(scope: Scope, customerId: string): Promise<BookRows> {
  const rows = await scope.customers.book(customerId)
  if (!rows) throw new Problem('not_found')
  return rows
}

/** Writes a change down with who made it, tells the Desk what it has a copy of, and reads all again. */
export async function write(
  scope: Scope,
  customerId: string,
  action: string,
  [first, ...more]: readonly BatchItem<'sqlite'>[],
): Promise<CustomerBook> {
  if (first) await scope.shard.batch([first, ...more, auditEntry(scope, action, customerId)])
  const rows = await rowsOf(scope, customerId)
  await scope.desk.learnCustomer(rows.customer)
  return bookView(scope, rows)
}

function bookView(scope: Scope, rows: BookRows): CustomerBook {
  const inForce = rows.contracts.find(
    ({ fromMs, untilMs }) => fromMs <= scope.now && (untilMs === null || untilMs > scope.now),
  )
  return {
    customer: rows.customer,
    ownLevel: rows.ownLevel,
    contracts: rows.contracts.map((contract) => ({
      id: contract.id,
      name: contract.name,
      level: contract.level,
      from: contract.fromDate,
      until: contract.untilDate,
      inForce: contract === inForce,
      recordedByName: contract.recordedByName,
    })),
    contacts: rows.contacts.map(
      ({ id, name, duty, phone, email, version, mayComeIn, memberId }) => ({
        ...{ id, name, duty, phone, email, version },
        personId: email === '' ? bookPersonId(id) : memberId,
        reach: mayComeIn ? 'mail' : phone === '' ? 'none' : 'phone',
      }),
    ),
    assets: rows.assets.map(({ customerId: _, ...asset }) => asset),
    notes: rows.notes.map(({ id, body, writtenByName, writtenAtMs }) => ({
      id,
      body,
      writtenByName,
      writtenAt: new Date(writtenAtMs).toISOString(),
    })),
    version: rows.customer.version,
  }
}

const endsBeforeItBegins = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/until',
        code: 'ends_before_it_begins',
        message: words('结束日期不能早于开始日期。', 'It cannot end before it begins.'),
      },
    ],
  })
