import type { ChangeView, RuleEvent } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import type { KeptTool } from '../tools/tool-news'

/** Something that happened to a ticket which a rule may act on. */
export interface Happening {
  readonly number: number
  readonly event: RuleEvent
  /** The version that it led to. */
  readonly version: number
  readonly atMs: number
}

export type Stop = NonNullable<ChangeView['stopped']>[number]

/** What rules did, what kept them from it, and when they look next. */
export const automationBook = (sql: SqlStorage) => {
  /** What happened in this transaction and no rule has heard of yet. */
  let unheard: Happening[] = []
  let next: { readonly atMs: number | null } | undefined

  return {
    heard: (happenings: readonly Happening[]): void => void unheard.push(...happenings),
    /** What happened before something that was done apart, and still did. */
    heardBefore(earlier: readonly Happening[]): void {
      unheard = [...earlier, ...unheard]
    },
    takeUnheard(): readonly Happening[] {
      const taken = unheard
      unheard = []
      return taken
    },

    fired(number: number, rule: KeptTool, mark: string, acted: boolean, atMs: number): void {
      sql.exec(
        'INSERT INTO firings VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...[number, rule.id, mark, rule.version, acted ? 1 : 0, atMs],
      )
    },

    hasFired: (number: number, ruleId: string, mark: string): boolean =>
      sql
        .exec(
          'SELECT 1 FROM firings WHERE number = ? AND rule_id = ? AND mark = ?',
          number,
          ruleId,
          mark,
        )
        .toArray().length > 0,

    /** Whether a rule acted on a ticket since. */
    hasActedSince: (number: number, ruleId: string, sinceMs: number): boolean =>
      sql
        .exec(
          'SELECT 1 FROM firings WHERE number = ? AND rule_id = ? AND acted = 1 AND at_ms > ?',
          number,
          ruleId,
          sinceMs,
        )
        .toArray().length > 0,

    /** How often a rule acted on a ticket since a colleague last did anything to it. */
    actedUnattended: (number: number, ruleId: string): number =>
      sql
        .exec<{ times: number }>(
          `SELECT count(*) AS times FROM firings
           WHERE number = ?1 AND rule_id = ?2 AND acted = 1 AND at_ms > coalesce(
             (SELECT max(changes.at_ms) FROM changes JOIN members USING (person_id)
              WHERE changes.number = ?1 AND members.role <> 'contact'), 0)`,
          number,
          ruleId,
        )
        .one().times,

    stop(number: number, version: number, { id, ...rule }: KeptTool, why: Words): void {
      sql.exec(
        'INSERT INTO stops VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...[number, version, id, rule.version, rule.name, JSON.stringify(why)],
      )
    },

    /** What was stopped at the versions after one and before another, by version. */
    stopsBetween(number: number, after: number, before: number): ReadonlyMap<number, Stop[]> {
      const stops = new Map<number, Stop[]>()
      const rows = sql.exec<{ version: number; rule_version: number; name: string; why: string }>(
        'SELECT * FROM stops WHERE number = ? AND version > ? AND version < ? ORDER BY name',
        number,
        after,
        before,
      )
      for (const { version, rule_version, name, why } of rows)
        stops.set(version, [
          ...(stops.get(version) ?? []),
          { name, version: rule_version, why: JSON.parse(why) },
        ])
      return stops
    },

    lookAt(number: number, atMs: number | null): void {
      next = undefined
      if (atMs === null) sql.exec('DELETE FROM moments WHERE number = ?', number)
      else
        sql.exec(
          'INSERT INTO moments VALUES (?, ?) ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms',
          number,
          atMs,
        )
    },

    /** Has every ticket that is not closed looked at: the rules are not what they were. */
    lookAtAll(atMs: number): void {
      next = undefined
      sql.exec(
        `INSERT INTO moments SELECT number, ? FROM tickets WHERE state <> 'closed'
         ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms`,
        atMs,
      )
    },

    nextMs(): number | null {
      next ??= sql.exec<{ atMs: number | null }>('SELECT min(at_ms) AS atMs FROM moments').one()
      return next.atMs
    },

    /** Numbers of the tickets to look at by now, longest ago first. */
    due: (nowMs: number, limit: number): number[] =>
      sql
        .exec<{ number: number }>(
          'SELECT number FROM moments WHERE at_ms <= ? ORDER BY at_ms, number LIMIT ?',
          nowMs,
          limit,
        )
        .toArray()
        .map(({ number }) => number),

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      unheard = []
      next = undefined
    },
  }
}
