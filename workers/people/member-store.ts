import { isStaff, type Language, ROLES, type Role } from '@bylaw/contract'
import { and, asc, eq, gt, inArray, max, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { formerRoles, members } from './table'

export type Member = typeof members.$inferSelect

/** Someone of whom no employment is on record, and from when on it is on record that they are paid elsewhere. */
export interface WithoutEmployment extends Pick<Member, 'personId' | 'name'> {
  readonly elsewhereFrom: string | null
}

/** Someone and a role that they had until a short while ago. */
export interface FormerRole {
  readonly personId: string
  readonly name: string
  readonly role: Role
  readonly untilMs: number
}

/** What may change about a person; a field left out stays. */
export interface MemberChange {
  readonly name?: string | undefined
  readonly role?: Role | undefined
  readonly active?: boolean | undefined
}

/** Who works here, and who the customers' contacts are. */
export const memberStore = (shard: Shard, companyId: string) => {
  const ours = eq(members.companyId, companyId)
  const one = (personId: string) => and(ours, eq(members.personId, personId))

  /** Whether an employment of theirs holds on any day from a date on. */
  const employedSince = (date: SQL) => sql`EXISTS (
    SELECT 1 FROM employments AS e
    WHERE e.company_id = ${companyId} AND e.person_id = members.person_id
      AND e.status <> 'left' AND NOT EXISTS (
        SELECT 1 FROM employments AS later
        WHERE later.company_id = e.company_id AND later.person_id = e.person_id
          AND later.from_date > e.from_date AND later.from_date <= ${date}))`

  return {
    /** A page of people in order of their ids; ask for one more than is shown. */
    async list(after: PlaceInList | undefined, limit: number): Promise<Member[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(members)
          .where(after ? and(ours, sql`${members.personId} > ${after[0]}`) : ours)
          .orderBy(asc(members.personId))
          .limit(limit),
      ])
      return rows
    },

    /** Everyone who may sign in now. A company has hundreds, never pages. */
    async allActive(): Promise<Member[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(members)
          .where(and(ours, eq(members.active, true)))
          .orderBy(asc(members.name), asc(members.personId)),
      ])
      return rows
    },

    /**
     * Staff who may sign in and of whom no employment holds on any day from a date on. Contacts work
     * elsewhere, and whoever audits only reads; of whom is paid elsewhere by that date, and was not
     * employed since, nobody asks. Who is so from a later day on works here until then: it says from when.
     */
    async withoutEmploymentSince(date: string): Promise<WithoutEmployment[]> {
      const elsewhereFrom = sql<string | null>`(
        SELECT min(p.from_date) FROM paid_elsewhere AS p
        WHERE p.company_id = ${companyId} AND p.person_id = members.person_id
          AND p.withdrawn_by IS NULL AND NOT ${employedSince(sql`p.from_date`)})`
      const [rows] = await shard.batch([
        shard.db
          .select({ personId: members.personId, name: members.name, elsewhereFrom })
          .from(members)
          .where(
            and(
              ours,
              eq(members.active, true),
              inArray(members.role, ROLES.filter(isStaff)),
              sql`NOT ${employedSince(sql`${date}`)}`,
              sql`coalesce(${elsewhereFrom} > ${date}, 1)`,
            ),
          )
          .orderBy(asc(members.personId)),
      ])
      return rows
    },

    /** The person, former ones included; undefined for one who is not of this company. */
    async read(personId: string): Promise<Member | undefined> {
      const [rows] = await shard.batch([shard.db.select().from(members).where(one(personId))])
      return rows[0]
    },

    /** Several people at once, in no order; those who are not of this company are left out. */
    async readAll(personIds: readonly string[]): Promise<Member[]> {
      // One parameter however many ids: D1 takes at most a hundred.
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(personIds)}))`
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(members)
          .where(and(ours, inArray(members.personId, wanted))),
      ])
      return rows
    },

    /**
     * Changes a person, if they are still as the caller read them, together with what else
     * belongs to the change. Sessions made before it end.
     */
    async change(
      personId: string,
      basedOn: number,
      change: MemberChange,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<Member | undefined> {
      const [, , ...rest] = await shard.batch([
        shard.db
          .update(members)
          .set({ ...defined(change), version: basedOn + 1 })
          .where(and(one(personId), eq(members.version, basedOn))),
        shard.mustHaveChanged(),
        ...alongWith,
        // The person may just have changed themselves, so this cannot wait for a batch of its own.
        shard.db.select().from(members).where(one(personId)),
      ])
      return (rest.at(-1) as Member[] | undefined)?.[0]
    },

    /** Fails the batch where a person is not as the caller read them: `stale_version`. */
    isStill: ({ personId, version }: Pick<Member, 'personId' | 'version'>) =>
      shard.onlyIf(sql`(
        SELECT version FROM members WHERE company_id = ${companyId} AND person_id = ${personId}
      ) = ${version}`),

    /** Keeps until when someone had the role that they lose by the same batch. */
    keepFormerRole: ({ personId, role }: Member, untilMs: number) =>
      shard.db
        .insert(formerRoles)
        .values({ companyId, personId, role, untilMs })
        .onConflictDoUpdate({
          target: [formerRoles.companyId, formerRoles.personId, formerRoles.role],
          set: { untilMs },
        }),

    /** When somebody last lost a role, with their access or without; null where they never did. */
    async leftAtMs(personId: string): Promise<number | null> {
      const [rows] = await shard.batch([
        shard.db
          .select({ atMs: max(formerRoles.untilMs) })
          .from(formerRoles)
          .where(and(eq(formerRoles.companyId, companyId), eq(formerRoles.personId, personId))),
      ])
      return rows[0]?.atMs ?? null
    },

    /** The roles that people lost after a moment. */
    async rolesLostSince(afterMs: number): Promise<FormerRole[]> {
      const [rows] = await shard.batch([
        shard.db
          .select({
            personId: formerRoles.personId,
            name: members.name,
            role: formerRoles.role,
            untilMs: formerRoles.untilMs,
          })
          .from(formerRoles)
          .innerJoin(
            members,
            and(
              eq(members.companyId, formerRoles.companyId),
              eq(members.personId, formerRoles.personId),
            ),
          )
          .where(and(eq(formerRoles.companyId, companyId), gt(formerRoles.untilMs, afterMs)))
          .orderBy(asc(members.name), asc(formerRoles.personId), asc(formerRoles.role)),
      ])
      return rows
    },

    /** Notes the reader's language. No session ends for that, so the version stays. */
    async speak(
      personId: string,
      language: Language,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      await shard.batch([
        shard.db.update(members).set({ language }).where(one(personId)),
        ...alongWith,
      ])
    },
  }
}

const defined = (change: MemberChange) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
