import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env'

/** Whether one more try is allowed; if not, when the next one will be. */
export type GateAnswer =
  | { readonly open: true }
  | { readonly open: false; readonly retryAfterSeconds: number }

/**
 * An exact counter of tries under one key, e.g. of one account from one address: at most `limit`
 * in any window. Being one object per key, it counts right however many requests race.
 */
export class Gate extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql

  /** Counts a try, unless the window is full already. */
  async pass(limit: number, windowMs: number, nowMs: number): Promise<GateAnswer> {
    this.#sql.exec('CREATE TABLE IF NOT EXISTS tries (at_ms INTEGER NOT NULL) STRICT')
    this.#sql.exec('DELETE FROM tries WHERE at_ms <= ?', nowMs - windowMs)
    const { count, oldest } = this.#sql
      .exec<{ count: number; oldest: number | null }>(
        'SELECT count(*) AS count, min(at_ms) AS oldest FROM tries',
      )
      .one()
    if (count >= limit)
      return {
        open: false,
        retryAfterSeconds: Math.ceil(((oldest ?? nowMs) + windowMs - nowMs) / 1000),
      }
    this.#sql.exec('INSERT INTO tries (at_ms) VALUES (?)', nowMs)
    await this.ctx.storage.setAlarm(nowMs + windowMs)
    return { open: true }
  }

  /** Forgets the tries: the person proved to be who they say. */
  async clear(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }

  /** After a quiet window there is nothing left to count, and nothing is kept. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }
}
