import { and, eq } from 'drizzle-orm'
import { commands } from './command-table'
import type { Queries } from './run-batch'
import { seal } from './sealed-text'
import type { Shard, ShardReader } from './shard'

/**
 * Makes the statement that keeps the answer to a command: the first one stays. Answers may show a
 * secret or a pay figure once; the copy kept for a retry is unreadable.
 *
 * @param key the idempotency key; without one nobody can ask again, and nothing is kept
 */
export const answerKeeper =
  (
    secret: string,
    { db }: Pick<Shard, 'db'>,
    { companyId, personId }: Pick<ShardReader, 'companyId' | 'personId'>,
    key: string | undefined,
  ) =>
  (text: string, status: number): readonly Queries[number][] =>
    key === undefined
      ? []
      : [
          db
            .update(commands)
            .set({ state: 'done', status, body: seal(secret, [companyId, personId, key], text) })
            .where(
              and(
                eq(commands.companyId, companyId),
                eq(commands.personId, personId),
                eq(commands.key, key),
                eq(commands.state, 'running'),
              ),
            ),
        ]
