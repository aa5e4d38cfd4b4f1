import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Text, Version, Words } from './common'
import { CustomerView } from './customers'

const Level = CustomerView.shape.level
/** One line, or nothing. */
const OptionalLine = (max: number) => z.union([z.literal(''), Line(max)])

export const CustomerChange = z
  .strictObject({
    name: Line(120).optional(),
    /** Their own level; while a contract is in force, that one's holds. */
    level: Level.optional(),
  })
  .meta({ id: 'CustomerChange' })
export type CustomerChange = z.infer<typeof CustomerChange>

export const NewContract = z
  .strictObject({
    /** Its number or name. */
    name: Line(80),
    level: Level,
    from: DateText,
    /** Its last day; null while it goes on until someone ends it. */
    until: DateText.nullable(),
  })
  .meta({ id: 'NewContract' })
export type NewContract = z.infer<typeof NewContract>

export const ContractEnd = z.strictObject({ until: DateText }).meta({ id: 'ContractEnd' })
export type ContractEnd = z.infer<typeof ContractEnd>

export const NewContact = z
  .strictObject({
    name: Line(60),
    duty: OptionalLine(60),
    phone: z
      .string()
      .trim()
      .regex(/^[0-9+() -]*$/)
      .max(40),
    email: z.union([z.literal(''), z.email().max(200)]),
  })
  .meta({ id: 'NewContact' })
export type NewContact = z.infer<typeof NewContact>

/** A field left out stays. */
export const ContactChange = NewContact.partial().meta({ id: 'ContactChange' })
export type ContactChange = z.infer<typeof ContactChange>

/**
 * How a contact can be reached. `mail`: what we write goes to their address, what they write from it
 * is theirs, and a link lets them into the portal. `phone`: by telephone alone. `none`: not at all.
 */
export const ContactReach = z.enum(['mail', 'phone', 'none'])

export const NewAsset = z
  .strictObject({
    product: Line(120),
    serial: OptionalLine(80),
    place: OptionalLine(200),
    installedOn: DateText.nullable(),
    warrantyUntil: DateText.nullable(),
  })
  .meta({ id: 'NewAsset' })
export type NewAsset = z.infer<typeof NewAsset>

/** A product that a customer has of ours. */
export const AssetView = NewAsset.extend({ id: idOf('asset') }).meta({ id: 'Asset' })
export type AssetView = z.infer<typeof AssetView>

export const NewCustomerNote = z.strictObject({ body: Text(5_000) }).meta({ id: 'NewCustomerNote' })

/** Everything that is known of a customer. */
export const CustomerBook = z
  .strictObject({
    customer: CustomerView,
    /** The level that holds without a contract. */
    ownLevel: Level,
    contracts: z.array(
      NewContract.extend({
        id: idOf('contract'),
        /** Whether it is the one whose level holds now. */
        inForce: z.boolean(),
        recordedByName: z.string(),
      }),
    ),
    contacts: z.array(
      NewContact.extend({
        id: idOf('contact'),
        /** Who they are on tickets; null for an address that nobody came in by. */
        personId: idOf('person').nullable(),
        reach: ContactReach,
        version: Version,
      }),
    ),
    assets: z.array(AssetView),
    notes: z.array(
      z.strictObject({
        id: z.string(),
        body: z.string(),
        writtenByName: z.string(),
        writtenAt: InstantText,
      }),
    ),
    version: Version,
  })
  .meta({ id: 'CustomerBook' })
export type CustomerBook = z.infer<typeof CustomerBook>

export const CustomerFile = z
  .strictObject({
    /** A CSV file as it is, in base64; UTF-8 or GB18030. */
    file: z.base64().max(900_000),
    /** Whether one bad row keeps all others out. */
    mode: z.enum(['all_or_nothing', 'skip_bad']),
    /** Only says what would happen. */
    dryRun: z.boolean(),
  })
  .meta({ id: 'CustomerFile' })
export type CustomerFile = z.infer<typeof CustomerFile>

export const CustomerImport = z
  .strictObject({
    encoding: z.enum(['utf-8', 'gb18030']),
    rows: z.int(),
    good: z.int(),
    /** What is wrong, by the line of the file, where the header is line 1. */
    bad: z.array(z.strictObject({ line: z.int(), column: z.string(), message: Words })),
    /** How many customers, and how many contacts, were written; 0 after a dry run. */
    added: z.int(),
    addedContacts: z.int(),
  })
  .meta({ id: 'CustomerImport' })
export type CustomerImport = z.infer<typeof CustomerImport>
