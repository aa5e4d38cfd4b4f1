import type {
  NewTripClaim,
  NightPlace,
  TripFigures,
  TripKind,
  TripRide,
  TripState,
  TripStop,
  TripWaitsFor,
} from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A trip: what was requested, which stays, and how it stands. */
export const trips = sqliteTable(
  'trips',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    kind: text('kind').$type<TripKind>().notNull(),
    destination: text('destination').notNull(),
    purpose: text('purpose').notNull(),
    fromDate: text('from_date').notNull(),
    toDate: text('to_date').notNull(),
    itinerary: text('itinerary', { mode: 'json' }).$type<TripStop[]>().notNull(),
    rides: text('rides', { mode: 'json' }).$type<TripRide[]>().notNull(),
    projectId: text('project_id'),
    /** What one would like to be given beforehand. */
    advanceFen: integer('advance_fen'),
    requestedBy: text('requested_by').notNull(),
    requestedByName: text('requested_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    /** What it goes by since it was approved; null where the company had no rules of travel. */
    ruleSetId: text('rule_set_id'),
    ruleVersion: integer('rule_version'),
    state: text('state').$type<TripState>().notNull(),
    waitsFor: text('waits_for').$type<TripWaitsFor>(),
    /** Set once it was checked: a month of guidance can have a limit. */
    paidDays: integer('paid_days'),
    version: integer('version').notNull(),
    /** Why it was asked for only after it had begun; null for one in time, and for those from before. */
    lateReason: text('late_reason'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What was done with a trip, and what was said of it. */
export type TripSaid =
  | { readonly did: 'approved'; readonly advanceFen: number | null; readonly extraAgreed: boolean }
  | { readonly did: 'declined' | 'withdrawn' | 'returned' }
  | { readonly did: 'advance_paid'; readonly fen: number; readonly on: string }
  | { readonly did: 'overrun_asked'; readonly from: string; readonly until: string }
  | {
      readonly did: 'overrun_decided'
      readonly from: string
      readonly agreedUntil: string | null
    }
  | ({ readonly did: 'claimed'; readonly notGone?: undefined } & Omit<NewTripClaim, 'onBehalf'>)
  /** Nothing is claimed: the trip never was. */
  | { readonly did: 'claimed'; readonly notGone: true }
  | {
      readonly did: 'checked'
      readonly subsidyFen: number
      readonly agreedFares: readonly number[]
      /** What the trip came to, which stays; null where it never was. */
      readonly figures: TripFigures | null
      readonly totalFen: number
    }
  | {
      readonly did: 'settled'
      readonly balanceFen: number
      readonly month: string | null
      readonly on: string | null
      readonly lineId: string | null
    }

/** Only ever added to, each under the version that the trip had by then. */
export const tripEntries = sqliteTable(
  'trip_entries',
  {
    companyId: text('company_id').notNull(),
    tripId: text('trip_id').notNull(),
    n: integer('n').notNull(),
    did: text('did').$type<TripSaid['did']>().notNull(),
    said: text('said', { mode: 'json' }).$type<TripSaid>().notNull(),
    note: text('note').notNull(),
    /** The traveller, so that nobody decides about their own. */
    personId: text('person_id').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.tripId, t.n] })],
)

/** The log of each day away; the last one of a day holds. */
export const tripLogs = sqliteTable(
  'trip_logs',
  {
    companyId: text('company_id').notNull(),
    tripId: text('trip_id').notNull(),
    date: text('date').notNull(),
    n: integer('n').notNull(),
    place: text('place').notNull(),
    night: text('night').$type<NightPlace>(),
    work: text('work').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAtMs: integer('written_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.tripId, t.date, t.n] })],
)
