import type { GroupView } from '@bylaw/contract'
import { and, asc, eq, or } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { supportGroups } from './table'

type GroupRow = typeof supportGroups.$inferSelect

/** The groups of one company. A company has tens of them, never pages. */
export const groupStore = (shard: Shard, companyId: string) => {
  const ours = eq(supportGroups.companyId, companyId)
  const one = (id: string) => and(ours, eq(supportGroups.id, id))

  return {
    async groups(): Promise<GroupView[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(supportGroups)
          .where(ours)
          .orderBy(asc(supportGroups.name), asc(supportGroups.id)),
      ])
      return rows.map(groupView)
    },

    /** The groups that somebody leads, as leader or deputy. */
    async groupsLedBy(personId: string): Promise<{ id: string; title: string }[]> {
      const led = or(eq(supportGroups.leaderId, personId), eq(supportGroups.deputyId, personId))
      const [rows] = await shard.batch([
        shard.db
          .select({ id: supportGroups.id, title: supportGroups.name })
          .from(supportGroups)
          .where(and(ours, eq(supportGroups.active, true), led))
          .orderBy(asc(supportGroups.name), asc(supportGroups.id)),
      ])
      return rows
    },

    async group(id: string): Promise<GroupView | undefined> {
      const [rows] = await shard.batch([shard.db.select().from(supportGroups).where(one(id))])
      return rows[0] && groupView(rows[0])
    },

    /** Writes a group down. A command's retry meets its own row; another of its key is refused. */
    async addGroup(group: GroupView, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      await shard.batch([
        shard.db
          .insert(supportGroups)
          .values({ ...group, companyId })
          .onConflictDoNothing({ target: [supportGroups.companyId, supportGroups.id] }),
        ...alongWith,
      ])
    },

    /** Writes a group as it is now, if it is still as the caller read it. */
    async saveGroup(group: GroupView, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      const { id, key: _, version, ...changed } = group
      await shard.batch([
        shard.db
          .update(supportGroups)
          .set({ ...changed, version })
          .where(and(one(id), eq(supportGroups.version, version - 1))),
        shard.mustHaveChanged(),
        ...alongWith,
      ])
    },
  }
}

const groupView = ({ companyId: _, ...group }: GroupRow): GroupView => group
