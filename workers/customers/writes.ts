import type { CustomerView } from '@bylaw/contract'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { AssetRow, ContactRow, ContractRow, NoteRow } from './book-store'
import {
  customerAssets,
  customerContacts,
  customerContracts,
  customerLevels,
  customerNotes,
} from './book-table'
import { levelInForce, nextLevelChange } from './level-in-force'
import { customers } from './table'

/** Statements that change what one company knows of its customers; they go into one batch. */
export const customerWrites = (shard: Shard, companyId: string) => {
  const { db } = shard
  const us = sql`${companyId}`

  /**
   * Fails its batch where an address stands in a book twice: it is one person's, and what was looked
   * up before the batch may not hold in it. Goes behind what writes the address.
   */
  const standsOnce = (emails: readonly string[]) =>
    shard.onlyIf(
      sql`NOT EXISTS (SELECT 1 FROM customer_contacts
        WHERE company_id = ${companyId} AND email <> '' AND removed_at_ms IS NULL
          AND email IN (SELECT value FROM json_each(${JSON.stringify(emails)}))
        GROUP BY email HAVING count(*) > 1)`,
      'already_exists',
    )

  return {
    standsOnce,

    /** A new name; only where nobody changed the customer since. */
    rename: (customerId: string, basedOn: number, name: string) =>
      [
        db
          .update(customers)
          .set({ name, version: basedOn + 1 })
          .where(
            and(
              eq(customers.companyId, companyId),
              eq(customers.id, customerId),
              eq(customers.version, basedOn),
            ),
          ),
        shard.mustHaveChanged(),
      ] as const,

    /** Notes the level that is the customer’s own; it holds where no contract does. */
    own: (customerId: string, level: CustomerView['level']) =>
      db
        .insert(customerLevels)
        .values({ companyId, customerId, ownLevel: level })
        .onConflictDoUpdate({
          target: [customerLevels.companyId, customerLevels.customerId],
          set: { ownLevel: level },
        }),

    /** Has the level follow the contracts: goes last into a batch that changed any of it. */
    follow: (customerId: string, nowMs: number) => {
      const customer = sql`${customerId}`
      const level = levelInForce(us, customer, nowMs)
      return [
        db.run(sql`
          UPDATE customers SET level = ${level}, version = version + 1
          WHERE company_id = ${companyId} AND id = ${customerId} AND level <> ${level}`),
        db.run(sql`
          UPDATE customer_levels SET changes_at_ms = ${nextLevelChange(us, customer, nowMs)}
          WHERE company_id = ${companyId} AND customer_id = ${customerId}`),
      ] as const
    },

    /** Before the first contract the level that holds is the customer’s own. */
    addContract: (row: ContractRow) =>
      [
        db.run(sql`
          INSERT INTO customer_levels (company_id, customer_id, own_level)
          SELECT company_id, id, level FROM customers
          WHERE company_id = ${companyId} AND id = ${row.customerId}
          ON CONFLICT DO NOTHING`),
        db
          .insert(customerContracts)
          .values({ ...row, companyId })
          .onConflictDoNothing(),
      ] as const,

    endContract: (id: string, untilDate: string, untilMs: number) =>
      db
        .update(customerContracts)
        .set({ untilDate, untilMs })
        .where(and(eq(customerContracts.companyId, companyId), eq(customerContracts.id, id))),

    addContact: (row: ContactRow) =>
      [
        db
          .insert(customerContacts)
          .values({ ...row, companyId })
          .onConflictDoNothing(),
        standsOnce([row.email]),
      ] as const,

    /** Only where nobody changed the contact since, or took it out. */
    changeContact: ({ id, customerId, ...row }: ContactRow, basedOn: number) =>
      [
        db
          .update(customerContacts)
          .set(row)
          .where(
            and(
              eq(customerContacts.companyId, companyId),
              eq(customerContacts.customerId, customerId),
              eq(customerContacts.id, id),
              eq(customerContacts.version, basedOn),
              isNull(customerContacts.removedAtMs),
            ),
          ),
        shard.mustHaveChanged(),
      ] as const,

    /** Fails its batch with `not_found` where the customer never had it. */
    removeContact: (customerId: string, id: string, removedAtMs: number) =>
      [
        db
          .update(customerContacts)
          .set({ removedAtMs })
          .where(
            and(
              eq(customerContacts.companyId, companyId),
              eq(customerContacts.customerId, customerId),
              eq(customerContacts.id, id),
            ),
          ),
        shard.mustHaveChanged('not_found'),
      ] as const,

    addAsset: (row: AssetRow) =>
      db
        .insert(customerAssets)
        .values({ ...row, companyId })
        .onConflictDoNothing(),

    removeAsset: (customerId: string, id: string, removedAtMs: number) =>
      [
        db
          .update(customerAssets)
          .set({ removedAtMs })
          .where(
            and(
              eq(customerAssets.companyId, companyId),
              eq(customerAssets.customerId, customerId),
              eq(customerAssets.id, id),
            ),
          ),
        shard.mustHaveChanged('not_found'),
      ] as const,

    addNote: (row: NoteRow) =>
      db
        .insert(customerNotes)
        .values({ ...row, companyId })
        .onConflictDoNothing(),

    /**
     * Many customers with a contact or note each, in three statements. A file is read against the
     * names and addresses that are there; the batch fails with `already_exists` where one came to be
     * since.
     */
    addAll: (
      added: readonly CustomerView[],
      contacts: readonly ContactRow[],
      notes: readonly NoteRow[],
    ) =>
      [
        shard.onlyIf(
          sql`NOT EXISTS (SELECT 1 FROM customers WHERE company_id = ${companyId}
            AND lower(name) IN (
              SELECT lower(value ->> 'name') FROM json_each(${JSON.stringify(added)})))`,
          'already_exists',
        ),
        db.run(sql`
          INSERT INTO customers (company_id, id, name, level, version)
          SELECT ${companyId}, value ->> 'id', value ->> 'name', value ->> 'level', 1
          FROM json_each(${JSON.stringify(added)})`),
        db.run(sql`
          INSERT INTO customer_contacts
            (company_id, id, customer_id, name, duty, phone, phone_digits, email)
          SELECT ${companyId}, value ->> 'id', value ->> 'customerId', value ->> 'name',
            value ->> 'duty', value ->> 'phone', value ->> 'phoneDigits', value ->> 'email'
          FROM json_each(${JSON.stringify(contacts)})`),
        standsOnce(contacts.map(({ email }) => email)),
        db.run(sql`
          INSERT INTO customer_notes
            (company_id, id, customer_id, body, written_by_name, written_at_ms)
          SELECT ${companyId}, value ->> 'id', value ->> 'customerId', value ->> 'body',
            value ->> 'writtenByName', value ->> 'writtenAtMs'
          FROM json_each(${JSON.stringify(notes)})`),
      ] as const,
  }
}
