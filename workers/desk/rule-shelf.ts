import type { RuleVersionRef } from '@bylaw/contract'
import type { Citations } from '@bylaw/rules-kit'
import type { RulePin } from './ticket'

/** The kinds of rules that decide on the desk's hot path, where no database is asked. */
export type DeskKind = 'sla' | 'calendar'

/** A rule version as it travels to the Desk and lies there: documents as JSON text. */
export interface ShelvedVersion {
  readonly ruleSetId: string
  readonly version: number
  readonly kind: string
  readonly key: string
  /** `{zh, en}` as JSON. */
  readonly title: string
  readonly validFromMs: number
  readonly rules: string
  readonly citations: string
  /** The version whose undecided place this one fills, and otherwise repeats. */
  readonly completes: number | null
}

/** A version read back, ready to decide with. */
export interface ReadVersion {
  readonly ref: RuleVersionRef
  readonly rules: unknown
  readonly citations: Citations
}

/**
 * The Desk's own copies of the company's SLA and calendar rules, old and future versions too.
 * Versions never change, so what was read once is remembered; the table stays the truth.
 */
export const ruleShelf = (sql: SqlStorage) => {
  const read = new Map<string, ReadVersion>()

  return {
    learn(versions: readonly ShelvedVersion[]): void {
      for (const shelved of versions)
        sql.exec(
          'INSERT INTO rules VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          shelved.ruleSetId,
          shelved.version,
          shelved.kind,
          shelved.key,
          shelved.title,
          shelved.validFromMs,
          shelved.rules,
          shelved.citations,
          shelved.completes,
        )
    },

    /** Which version decides at a moment: of those valid by then, the newest. */
    inForce(kind: DeskKind, atMs: number): RulePin | null {
      const [row] = sql
        .exec<{ rule_set_id: string; version: number }>(
          `SELECT rule_set_id, version FROM rules WHERE kind = ? AND valid_from_ms <= ?
           ORDER BY key, version DESC LIMIT 1`,
          kind,
          atMs,
        )
        .toArray()
      return row ? { ruleSetId: row.rule_set_id, version: row.version } : null
    },

    /** The same rules with a question decided that this version leaves open, if it was since. */
    completed({ ruleSetId, version }: RulePin): RulePin | null {
      const [row] = sql
        .exec<{ version: number }>(
          'SELECT version FROM rules WHERE rule_set_id = ? AND completes = ? LIMIT 1',
          ruleSetId,
          version,
        )
        .toArray()
      return row ? { ruleSetId, version: row.version } : null
    },

    /** A version that some ticket is pinned to. */
    version({ ruleSetId, version }: RulePin): ReadVersion {
      const name = `${ruleSetId}/${version}`
      const known = read.get(name)
      if (known) return known
      const fresh = readBack(
        sql
          .exec<ShelfRow>(
            'SELECT * FROM rules WHERE rule_set_id = ? AND version = ?',
            ruleSetId,
            version,
          )
          .one(),
      )
      read.set(name, fresh)
      return fresh
    },
  }
}
export type RuleShelf = ReturnType<typeof ruleShelf>

type ShelfRow = {
  rule_set_id: string
  version: number
  kind: string
  title: string
  valid_from_ms: number
  rules: string
  citations: string
}

const readBack = (row: ShelfRow): ReadVersion => ({
  ref: {
    ruleSetId: row.rule_set_id,
    kind: row.kind,
    title: JSON.parse(row.title),
    version: row.version,
    validFromMs: row.valid_from_ms,
  },
  rules: JSON.parse(row.rules),
  citations: JSON.parse(row.citations),
})
