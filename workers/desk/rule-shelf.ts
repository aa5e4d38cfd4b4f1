import type { RuleVersionRef } from '@bylaw/contract'
import type { Citations } from '@bylaw/rules-kit'
import type { DeskKind } from './desk-kinds'
import type { RulePin } from './ticket'

/** A rule version as it travels to the Desk and lies there: documents as JSON text. */
export interface ShelvedVersion {
  readonly ruleSetId: string
  readonly version: number
  readonly kind: string
  readonly key: string
  /** `{zh, en}` as JSON. */
  readonly title: string
  readonly validFromMs: number
  /** Until just before when it decides; null: until another does. */
  readonly validToMs: number | null
  readonly rules: string
  readonly citations: string
  /** The version whose undecided place this one fills, and otherwise repeats. */
  readonly completes: number | null
  /** 1 where it repeals its rule set, and decides nothing. */
  readonly repeals: number
}

/** A version read back, ready to decide with. */
export interface ReadVersion {
  readonly ref: RuleVersionRef
  readonly rules: unknown
  readonly citations: Citations
  readonly repeals: boolean
}

/**
 * The Desk's own copies of the rules it decides by, old and future versions too.
 * What was read is remembered: versions never change, and the list is read again when it does.
 */
export const ruleShelf = (sql: SqlStorage) => {
  const read = new Map<string, ReadVersion>()
  let listed: readonly Listed[] | undefined
  const list = (): readonly Listed[] => {
    listed ??= sql.exec<Listed>(LIST).toArray()
    return listed
  }

  /** Of each rule set the version that decides at a moment, by key; it may be a repeal. */
  const decidingAt = (kind: DeskKind, atMs: number): readonly Listed[] =>
    list()
      .filter(
        (row) =>
          row.kind === kind &&
          row.validFromMs <= atMs &&
          (row.validToMs === null || row.validToMs > atMs),
      )
      .filter(
        ({ ruleSetId }, index, valid) =>
          valid.findIndex((row) => row.ruleSetId === ruleSetId) === index,
      )

  /** The moments after one at which another version of a kind may begin to decide. */
  const changesAfter = (kind: DeskKind, afterMs: number): number[] =>
    list()
      .filter((row) => row.kind === kind)
      .flatMap(({ validFromMs, validToMs }) => [validFromMs, validToMs ?? validFromMs])
      .filter((atMs) => atMs > afterMs)
      .sort((a, b) => a - b)

  /**
   * Which version decides at a moment: of those valid then, the newest. Of two rule sets of a
   * kind, the one whose key comes first; the explanation of a due time names which that was. A
   * repeal decides nothing: it is named where no other rule set of the kind decides.
   */
  const inForce = (kind: DeskKind, atMs: number): RulePin | null => {
    const deciding = decidingAt(kind, atMs)
    const found = deciding.find(({ repeals }) => repeals === 0) ?? deciding[0]
    return found ? { ruleSetId: found.ruleSetId, version: found.version } : null
  }

  return {
    learn(versions: readonly ShelvedVersion[]): void {
      listed = undefined
      for (const shelved of versions)
        sql.exec(
          SHELVE,
          shelved.ruleSetId,
          shelved.version,
          shelved.kind,
          shelved.key,
          shelved.title,
          shelved.validFromMs,
          shelved.rules,
          shelved.citations,
          shelved.completes,
          shelved.repeals,
          shelved.validToMs,
        )
    },

    /** Every version that is here. */
    versions: (): readonly RulePin[] =>
      list().map(({ ruleSetId, version }) => ({ ruleSetId, version })),

    inForce,

    /**
     * The same for a kind of which several rule sets decide together: one version of each, by key,
     * the repealed ones left out.
     */
    allInForce: (kind: DeskKind, atMs: number): readonly RulePin[] =>
      decidingAt(kind, atMs)
        .filter(({ repeals }) => repeals === 0)
        .map(({ ruleSetId, version }) => ({ ruleSetId, version })),

    /**
     * The versions of a kind that decide one after the other from a moment on; null where none is
     * valid for a while.
     */
    inTurn: (kind: DeskKind, fromMs: number): Turn[] =>
      [fromMs, ...changesAfter(kind, fromMs)]
        .map((atMs) => ({ fromMs: atMs, pin: inForce(kind, atMs) }))
        .filter(({ pin }, index, all) => index === 0 || !samePin(pin, all[index - 1]?.pin ?? null)),

    /** When another version of a kind takes effect; null where none is waiting. */
    nextChangeMs: (kind: DeskKind, afterMs: number): number | null =>
      changesAfter(kind, afterMs)[0] ?? null,

    /** The same rules with a question decided that this version leaves open, if it was since. */
    completed({ ruleSetId, version }: RulePin): RulePin | null {
      const found = list().find((row) => row.ruleSetId === ruleSetId && row.completes === version)
      return found ? { ruleSetId, version: found.version } : null
    },

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      listed = undefined
      read.clear()
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

/** A version and the moment from which it is the one that decides. */
interface Turn {
  readonly fromMs: number
  readonly pin: RulePin | null
}

const SHELVE = `INSERT INTO rules (rule_set_id, version, kind, key, title, valid_from_ms, rules,
    citations, completes, repeals, valid_to_ms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`

const samePin = (a: RulePin | null, b: RulePin | null): boolean =>
  a?.ruleSetId === b?.ruleSetId && a?.version === b?.version

/** The order in which versions are considered: by key, the newest first. */
const LIST = `SELECT rule_set_id AS ruleSetId, version, kind, valid_from_ms AS validFromMs,
    valid_to_ms AS validToMs, completes, repeals
  FROM rules ORDER BY key, version DESC`

type Listed = {
  ruleSetId: string
  version: number
  kind: string
  validFromMs: number
  validToMs: number | null
  completes: number | null
  repeals: number
}

type ShelfRow = {
  rule_set_id: string
  version: number
  kind: string
  title: string
  valid_from_ms: number
  rules: string
  citations: string
  repeals: number
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
  repeals: row.repeals === 1,
})
