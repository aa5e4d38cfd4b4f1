import type { Priority, TaskWish } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import type { Person } from '@bylaw/rules-routing'
import { type KnownTask, knownTask } from './task'

/** What triage suggested when a ticket was opened. */
export interface Suggested {
  readonly priority: Priority
  readonly because: Words
}

/** An open ticket that someone has, as their load. */
interface Held {
  readonly personId: string
  readonly open: Person['open'][number]
}

type Gifts = { lastAtMs: number; thatDay: number; ofCustomer: number }

/** What tickets are about, who has how much of it, and who was given what. */
export const taskBook = (sql: SqlStorage) => ({
  note(number: number, task: TaskWish, suggested: Suggested | null): void {
    sql.exec(
      `INSERT INTO tasks VALUES (?, ?, ?)
       ON CONFLICT (number) DO UPDATE SET task = excluded.task,
         suggested = coalesce(excluded.suggested, tasks.suggested)`,
      number,
      JSON.stringify(task),
      suggested && JSON.stringify(suggested),
    )
  },

  of(number: number): KnownTask {
    const [row] = sql
      .exec<{ task: string }>('SELECT task FROM tasks WHERE number = ?', number)
      .toArray()
    return knownTask(row && JSON.parse(row.task))
  },

  suggestedFor(number: number): Suggested | null {
    const [row] = sql
      .exec<{ suggested: string | null }>('SELECT suggested FROM tasks WHERE number = ?', number)
      .toArray()
    return row?.suggested ? JSON.parse(row.suggested) : null
  },

  /** The open work of everyone, but for one ticket. */
  held: (but: number): Held[] =>
    sql
      .exec<{ personId: string; state: string; task: string | null }>(
        `SELECT assignee_id AS personId, state, task FROM tickets
         LEFT JOIN tasks ON tasks.number = tickets.number
         WHERE assignee_id IS NOT NULL AND state <> 'closed' AND tickets.number <> ?`,
        but,
      )
      .toArray()
      .map(({ personId, state, task }) => {
        const { difficulty, effortMinutes } = knownTask(task === null ? {} : JSON.parse(task))
        const waiting = state !== 'in_progress' && state !== 'open'
        return { personId, open: { difficulty, effortMinutes, waiting } }
      }),

  /** Notes that someone was given a ticket, by whomever. */
  gave(personId: string, customerId: string, atMs: number, day: string): void {
    sql.exec(
      `INSERT INTO gifts VALUES (?, ?, 1, ?, ?, 1)
       ON CONFLICT DO UPDATE SET tickets = tickets + 1, last_at_ms = excluded.last_at_ms,
         that_day = iif(day = excluded.day, that_day + 1, 1), day = excluded.day`,
      personId,
      customerId,
      atMs,
      day,
    )
  },

  /** When everyone was last given something, how much on a day, and how much of a customer. */
  gifts: (customerId: string, day: string): Map<string, Gifts> =>
    new Map(
      sql
        .exec<Gifts & { personId: string }>(
          `SELECT person_id AS personId, max(last_at_ms) AS lastAtMs,
             sum(iif(day = ?, that_day, 0)) AS thatDay,
             sum(iif(customer_id = ?, tickets, 0)) AS ofCustomer
           FROM gifts GROUP BY person_id`,
          day,
          customerId,
        )
        .toArray()
        .map(({ personId, ...gifts }) => [personId, gifts]),
    ),

  noteGiven(number: number, personId: string, because: Words, atMs: number): void {
    sql.exec(
      `INSERT INTO given VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET
         person_id = excluded.person_id, at_ms = excluded.at_ms, because = excluded.because`,
      number,
      personId,
      atMs,
      JSON.stringify(because),
    )
  },

  given(number: number): { personId: string; atMs: number; because: Words } | null {
    const [row] = sql
      .exec<{ personId: string; atMs: number; because: string }>(
        'SELECT person_id AS personId, at_ms AS atMs, because FROM given WHERE number = ?',
        number,
      )
      .toArray()
    return row ? { ...row, because: JSON.parse(row.because) } : null
  },
})
export type TaskBook = ReturnType<typeof taskBook>
