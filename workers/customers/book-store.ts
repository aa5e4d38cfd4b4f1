import type { CustomerView } from '@bylaw/contract'
import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import {
  customerAssets,
  customerContacts,
  customerContracts,
  customerLevels,
  customerNotes,
} from './book-table'
import { customers } from './table'
import { customerWrites } from './writes'

type Row<Table extends { readonly $inferSelect: object }> = Omit<
  Table['$inferSelect'],
  'companyId' | 'removedAtMs' | 'peopleRemovedAtMs'
>
export type ContractRow = Row<typeof customerContracts>
export type ContactRow = Row<typeof customerContacts>
/**
 * @property mayComeIn whether mail to and from their address is theirs, as long as nobody ended it
 * @property memberId who they are by that address, even once it was ended
 */
type KnownContact = ContactRow & { readonly mayComeIn: boolean; readonly memberId: string | null }
export type AssetRow = Row<typeof customerAssets>
export type NoteRow = Row<typeof customerNotes>

/** All that is known of a customer, as the tables have it. */
export interface BookRows {
  readonly customer: CustomerView
  readonly ownLevel: CustomerView['level']
  readonly contracts: ContractRow[]
  readonly contacts: KnownContact[]
  readonly assets: AssetRow[]
  readonly notes: NoteRow[]
}

const NOTES_SHOWN = 100

/** What one company knows of its customers. */
export const bookStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const { companyId: _c, ...contract } = getTableColumns(customerContracts)
  const {
    companyId: _p,
    removedAtMs: _r,
    peopleRemovedAtMs: _b,
    ...contact
  } = getTableColumns(customerContacts)
  const mayComeIn = sql<boolean>`EXISTS (
    SELECT 1 FROM members AS m
    WHERE m.company_id = ${companyId} AND m.email = customer_contacts.email
      AND m.customer_id = customer_contacts.customer_id AND m.active = 1)`
    .mapWith(Boolean)
    .as('may_come_in')
  const memberId = sql<string | null>`(
    SELECT m.person_id FROM members AS m
    WHERE m.company_id = ${companyId} AND m.email = customer_contacts.email
      AND m.customer_id = customer_contacts.customer_id)`.as('member_id')
  const { companyId: _a, removedAtMs: _g, ...asset } = getTableColumns(customerAssets)
  const { companyId: _n, ...note } = getTableColumns(customerNotes)

  return {
    ...customerWrites(shard, companyId),

    /** Undefined for a customer that is not of this company. */
    async book(customerId: string): Promise<BookRows | undefined> {
      const [found, own, contracts, contacts, assets, notes] = await shard.batch([
        db
          .select({
            id: customers.id,
            name: customers.name,
            level: customers.level,
            version: customers.version,
          })
          .from(customers)
          .where(and(eq(customers.companyId, companyId), eq(customers.id, customerId))),
        db
          .select({ ownLevel: customerLevels.ownLevel })
          .from(customerLevels)
          .where(
            and(eq(customerLevels.companyId, companyId), eq(customerLevels.customerId, customerId)),
          ),
        db
          .select(contract)
          .from(customerContracts)
          .where(
            and(
              eq(customerContracts.companyId, companyId),
              eq(customerContracts.customerId, customerId),
            ),
          )
          .orderBy(desc(customerContracts.fromMs), desc(customerContracts.id)),
        db
          .select({ ...contact, mayComeIn, memberId })
          .from(customerContacts)
          .where(
            and(
              eq(customerContacts.companyId, companyId),
              eq(customerContacts.customerId, customerId),
              isNull(customerContacts.removedAtMs),
            ),
          )
          .orderBy(asc(customerContacts.name), asc(customerContacts.id)),
        db
          .select(asset)
          .from(customerAssets)
          .where(
            and(
              eq(customerAssets.companyId, companyId),
              eq(customerAssets.customerId, customerId),
              isNull(customerAssets.removedAtMs),
            ),
          )
          .orderBy(asc(customerAssets.product), asc(customerAssets.serial), asc(customerAssets.id)),
        db
          .select(note)
          .from(customerNotes)
          .where(
            and(eq(customerNotes.companyId, companyId), eq(customerNotes.customerId, customerId)),
          )
          .orderBy(desc(customerNotes.writtenAtMs), desc(customerNotes.id))
          .limit(NOTES_SHOWN),
      ])
      const [customer] = found
      if (!customer) return undefined
      const ownLevel = own[0]?.ownLevel ?? customer.level
      return { customer, ownLevel, contracts, contacts, assets, notes }
    },
  }
}
