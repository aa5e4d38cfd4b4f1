import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env'

/** Whether one more try is allowed; if not, when the next one will be. */
export type GateAnswer =
  | { readonly open: true }
  | { readonly open: false; readonly retryAfterSeconds: number }

/**
 * An exact counter of tries under one key, e.g. of one account from one address: at most `limit`
 * in any window. Being one object per key, it counts right however many requests race. Under a key
 * of its own it is a line in which one waits for the other.
 */
export class Gate extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql
  /** Whose turn it is, and who waits for theirs. Nobody waits on across a restart. */
  readonly #line: Turn[] = []

  /** Counts a try, unless the window is full already. */
  async pass(limit: number, windowMs: number, nowMs: number): Promise<GateAnswer> {
    const { count, oldest } = this.#within(windowMs, nowMs)
    if (count >= limit)
      return {
        open: false,
        retryAfterSeconds: Math.ceil(((oldest ?? nowMs) + windowMs - nowMs) / 1000),
      }
    this.#sql.exec('INSERT INTO tries (at_ms) VALUES (?)', nowMs)
    await this.ctx.storage.setAlarm(nowMs + windowMs)
    return { open: true }
  }

  /** Whether a try was counted within the window; it is not counted itself. */
  async holds(windowMs: number, nowMs: number): Promise<boolean> {
    return this.#within(windowMs, nowMs).count > 0
  }

  /** Forgets the latest try. */
  async takeBack(): Promise<void> {
    this.#sql.exec(TABLE)
    this.#sql.exec('DELETE FROM tries WHERE rowid = (SELECT max(rowid) FROM tries)')
  }

  /**
   * Waits in line for a turn, which ends with `leave`, or by itself after a while.
   *
   * @param most turns under way or waited for; null when there are so many already
   * @param longestMs after which whoever has the turn is taken to be gone
   */
  async enter(most: number, longestMs: number): Promise<string | null> {
    if (this.#line.length >= most) return null
    const ahead = this.#line.at(-1)
    const turn = newTurn()
    this.#line.push(turn)
    await ahead?.over
    setTimeout(() => void this.leave(turn.id), longestMs)
    return turn.id
  }

  /** Ends a turn; the next one begins. */
  async leave(id: string): Promise<void> {
    const place = this.#line.findIndex((turn) => turn.id === id)
    for (const turn of place < 0 ? [] : this.#line.splice(place, 1)) turn.end()
  }

  /** Forgets the tries: the person proved to be who they say. */
  async clear(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }

  #within(windowMs: number, nowMs: number) {
    this.#sql.exec(TABLE)
    this.#sql.exec('DELETE FROM tries WHERE at_ms <= ?', nowMs - windowMs)
    return this.#sql
      .exec<{ count: number; oldest: number | null }>(
        'SELECT count(*) AS count, min(at_ms) AS oldest FROM tries',
      )
      .one()
  }

  /** After a quiet window there is nothing left to count, and nothing is kept. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }
}

const TABLE = 'CREATE TABLE IF NOT EXISTS tries (at_ms INTEGER NOT NULL) STRICT'

interface Turn {
  readonly id: string
  readonly over: Promise<void>
  readonly end: () => void
}

function newTurn(): Turn {
  let end = (): void => undefined
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  return { id: crypto.randomUUID(), over, end: () => end() }
}
