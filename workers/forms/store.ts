import { and, asc, eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { forms } from './table'

export type FormStore = ReturnType<typeof formStore>
export type Form = typeof forms.$inferSelect

/** The forms of one company, which is fixed here. */
export const formStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(forms.companyId, companyId)
  const one = (id: string) => and(ours, eq(forms.id, id))

  return {
    async read(id: string): Promise<Form | undefined> {
      const [rows] = await shard.batch([db.select().from(forms).where(one(id))])
      return rows[0]
    },

    /** All of them, oldest first: there are few. */
    async all(): Promise<Form[]> {
      const [rows] = await shard.batch([
        db.select().from(forms).where(ours).orderBy(asc(forms.createdAtMs), asc(forms.id)),
      ])
      return rows
    },

    async add(
      form: Omit<Form, 'companyId'>,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      await shard.batch([db.insert(forms).values({ ...form, companyId }), ...alongWith])
    },

    /** Changes a form, if it is still as its reader read it. */
    async change(
      id: string,
      basedOn: number,
      change: Omit<Form, 'companyId' | 'id' | 'createdAtMs' | 'version'>,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      await shard.batch([
        db
          .update(forms)
          .set({ ...change, version: basedOn + 1 })
          .where(and(one(id), eq(forms.version, basedOn))),
        shard.mustHaveChanged(),
        ...alongWith,
      ])
    },
  }
}
