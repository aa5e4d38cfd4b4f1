import { createHash } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from '../scope'
import { commands } from './command-table'
import { logError } from './log'
import { Problem } from './problem'
import { runBatch } from './run-batch'
import { unseal } from './sealed-text'

/** A claim this old belongs to a request that died; its retry may carry the command out. */
const ABANDONED_MS = 60_000
/** How long an answer is kept. */
const KEPT_MS = 48 * 3_600_000

/**
 * Carries a command with an `Idempotency-Key` out once. The first answer is kept and given again
 * to a retry; the same key on another request, or while the first still runs, is refused.
 *
 * The claim is written before the effect and the answer after it. A crash between the two leaves
 * the claim, which a retry takes over after a minute, or at once where one machine was started
 * again; since its ids come from the same key, its INSERT meets the row of the first try, and a
 * change says itself that it was carried out, or keeps its answer itself (`answeredWith`).
 */
export const rememberCommands: MiddlewareHandler<AppEnv> = async (c, next) => {
  const key = c.req.header('idempotency-key')
  if (key === undefined || c.req.method === 'GET') return next()

  const first = await claim(c, key, await fingerprintOf(c))
  if (first) return first
  await next()
  await settle(c, key)
}

/** Takes the command on, or says how the first try was answered. */
async function claim(
  c: Context<AppEnv>,
  key: string,
  fingerprint: string,
): Promise<Response | undefined> {
  const { shard, companyId, personId, now } = c.var.scope
  const mine = and(eq(commands.companyId, companyId), eq(commands.personId, personId))
  const [, claimed, found] = await shard.batch([
    shard.db.delete(commands).where(and(mine, lt(commands.startedAtMs, now - KEPT_MS))),
    shard.db
      .insert(commands)
      .values({ companyId, personId, key, fingerprint, state: 'running', startedAtMs: now })
      .onConflictDoUpdate({
        target: [commands.companyId, commands.personId, commands.key],
        set: { startedAtMs: now },
        setWhere: sql`${commands.state} = 'running' AND ${commands.fingerprint} = ${fingerprint}
          AND ${commands.startedAtMs} <= ${now - ABANDONED_MS}`,
      })
      .returning({ carriedOut: commands.carriedOut }),
    shard.db
      .select()
      .from(commands)
      .where(and(mine, eq(commands.key, key))),
  ])
  if (claimed[0]) {
    c.var.scope.command.isCarriedOut = claimed[0].carriedOut
    return undefined
  }

  const [earlier] = found
  if (earlier?.fingerprint !== fingerprint) throw new Problem('key_reused')
  if (earlier.state === 'running') throw new Problem('still_running')
  const status = (earlier.status ?? 200) as ContentfulStatusCode
  const body = unseal(c.env.TOKEN_SECRET, [companyId, personId, key], earlier.body ?? '')
  return c.body(body, status, {
    'content-type': `application/${status < 400 ? '' : 'problem+'}json; charset=utf-8`,
    'idempotency-replayed': 'true',
  })
}

/**
 * Keeps the answer; or lets go, when it was our fault or the reader's session and not the command.
 * An answer that was kept with the effect stays.
 *
 * The command may have ended the very session it came in, so this write does not ask for one: it
 * touches nothing but the caller's own claim. Whatever becomes of it, the command is done, and
 * its answer is given.
 */
async function settle(c: Context<AppEnv>, key: string): Promise<void> {
  const { shard, shardName, companyId, personId, command } = c.var.scope
  const row = and(
    eq(commands.companyId, companyId),
    eq(commands.personId, personId),
    eq(commands.key, key),
    eq(commands.state, 'running'),
  )
  const { status } = c.res
  const letGo = status >= 500 || status === 401 || status === 429
  try {
    const write = letGo
      ? [shard.db.delete(commands).where(row)]
      : command.keep(await c.res.clone().text(), status)
    for (const each of write) await runBatch(c.env[shardName], [each])
  } catch (error) {
    logError('answer_not_kept', error, { companyId, requestId: c.var.requestId })
  }
}

async function fingerprintOf(c: Context<AppEnv>): Promise<string> {
  // A dry run and the real thing may differ in the query alone.
  const target = `${c.req.path}${new URL(c.req.url).search}`
  const parts = [c.req.method, target, c.req.header('if-match') ?? '', await c.req.text()]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
