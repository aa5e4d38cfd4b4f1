import { and, asc, desc, eq, isNull, or } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import type { ToolContents, ToolKind } from './kinds'
import { deskTools, deskToolVersions } from './table'

export type ToolStore = ReturnType<typeof toolStore>

/** A tool as it is kept. */
export type Tool<Kind extends ToolKind = ToolKind> = Omit<
  typeof deskTools.$inferSelect,
  'companyId' | 'kind' | 'content'
> & { readonly kind: Kind; readonly content: ToolContents[Kind] }

export type ToolVersion = typeof deskToolVersions.$inferSelect

/** Nobody reads further back. */
const MOST_VERSIONS = 100

/** The tools of one company, which is fixed here. There are tens of each kind, never pages. */
export const toolStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(deskTools.companyId, companyId)
  const ofKind = (kind: ToolKind) => and(ours, eq(deskTools.kind, kind))
  const theirs = (personId: string) =>
    or(isNull(deskTools.ownerId), eq(deskTools.ownerId, personId))
  const version = ({ id, version, name, content, active, changedByName, changedAtMs }: Tool) =>
    db.insert(deskToolVersions).values({
      companyId,
      ...{ id, version, name, content, active, changedByName, changedAtMs },
    })

  return {
    /** What the company shares, and this person's own. */
    async list<Kind extends ToolKind>(kind: Kind, personId: string): Promise<Tool<Kind>[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(deskTools)
          .where(and(ofKind(kind), theirs(personId)))
          .orderBy(asc(deskTools.name), asc(deskTools.id)),
      ])
      return rows as unknown as Tool<Kind>[]
    },

    /** One of them; another person's own is not there. */
    async read<Kind extends ToolKind>(
      kind: Kind,
      id: string,
      personId: string,
    ): Promise<Tool<Kind> | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(deskTools)
          .where(and(ofKind(kind), eq(deskTools.id, id), theirs(personId))),
      ])
      return rows[0] as unknown as Tool<Kind> | undefined
    },

    /** How a tool read at each of its versions, latest first. */
    async versions(id: string): Promise<ToolVersion[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(deskToolVersions)
          .where(and(eq(deskToolVersions.companyId, companyId), eq(deskToolVersions.id, id)))
          .orderBy(desc(deskToolVersions.version))
          .limit(MOST_VERSIONS),
      ])
      return rows
    },

    /** A command's retry meets its own row. */
    async add(tool: Tool, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      await shard.batch([
        db
          .insert(deskTools)
          .values({ ...tool, companyId })
          .onConflictDoNothing(),
        version(tool).onConflictDoNothing(),
        ...alongWith,
      ])
    },

    /** Writes a tool as it is now, if it is still as its reader read it. */
    async save(tool: Tool, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      const { id, kind, ownerId: _, ...changed } = tool
      await shard.batch([
        db
          .update(deskTools)
          .set(changed)
          .where(and(ofKind(kind), eq(deskTools.id, id), eq(deskTools.version, tool.version - 1))),
        shard.mustHaveChanged(),
        version(tool),
        ...alongWith,
      ])
    },
  }
}
