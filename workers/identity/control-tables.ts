import type { Language } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ShardName } from '../platform/shards'

const day = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Which companies there are, and which shard holds each one's data. */
export const companies = sqliteTable('companies', {
  id: text('id').notNull().primaryKey(),
  name: text('name').notNull(),
  shard: text('shard').$type<ShardName>().notNull(),
  zone: text('zone').notNull(),
  language: text('language').$type<Language>().notNull(),
  currency: text('currency').notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
})

/** Which person of a company a user is. One user may belong to several companies. */
export const memberships = sqliteTable(
  'memberships',
  {
    userId: text('user_id').notNull(),
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    joinedAtMs: integer('joined_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.companyId] })],
)

export const users = sqliteTable('users', {
  id: text('id').notNull().primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: day('created_at').notNull(),
  updatedAt: day('updated_at').notNull(),
})

export const sessions = sqliteTable('sessions', {
  id: text('id').notNull().primaryKey(),
  token: text('token').notNull(),
  userId: text('user_id').notNull(),
  /** The company that this session was opened for; a renewal stays there. */
  companyId: text('company_id'),
  expiresAt: day('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: day('created_at').notNull(),
  updatedAt: day('updated_at').notNull(),
})

export const accounts = sqliteTable('accounts', {
  id: text('id').notNull().primaryKey(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: text('user_id').notNull(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: day('access_token_expires_at'),
  refreshTokenExpiresAt: day('refresh_token_expires_at'),
  scope: text('scope'),
  /** `scrypt$N$r$p$salt$key`, see `password-hash.ts`. */
  password: text('password'),
  createdAt: day('created_at').notNull(),
  updatedAt: day('updated_at').notNull(),
})

export const verifications = sqliteTable('verifications', {
  id: text('id').notNull().primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: day('expires_at').notNull(),
  createdAt: day('created_at').notNull(),
  updatedAt: day('updated_at').notNull(),
})
