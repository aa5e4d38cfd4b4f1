import type { ShardName } from '../platform/shards'

/** Whose desk this is and where its events stand. */
export interface Nameplate {
  readonly companyId: string
  readonly shard: ShardName
  /** Made with the store: an event number means something only together with it. */
  readonly epoch: string
  /** Every event up to this one is known to have arrived in the shard and at the Courier. */
  readonly arrivedSeq: number
  readonly reconcileAtMs: number | null
}

/** The Desk's single row about itself, remembered as it was last read or written. */
export const nameplateBook = (sql: SqlStorage) => {
  let known: Nameplate | undefined

  return {
    read(): Nameplate | undefined {
      if (known) return known
      const [row] = sql.exec<PlateRow>('SELECT * FROM desk').toArray()
      known = row && {
        companyId: row.company_id,
        shard: row.shard as ShardName,
        epoch: row.epoch,
        arrivedSeq: row.arrived_seq,
        reconcileAtMs: row.reconcile_at_ms,
      }
      return known
    },

    claim(companyId: string, shard: ShardName, epoch: string): void {
      known = undefined
      sql.exec(
        `INSERT INTO desk (one, company_id, shard, epoch) VALUES (1, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
        companyId,
        shard,
        epoch,
      )
    },

    arrived(seq: number, reconcileAtMs: number | null): void {
      known = undefined
      sql.exec('UPDATE desk SET arrived_seq = ?, reconcile_at_ms = ?', seq, reconcileAtMs)
    },

    /** Makes sure that someone looks whether events arrived, by `atMs` at the latest. */
    reconcileBy(atMs: number): void {
      if (known && known.reconcileAtMs !== null) return
      known = undefined
      sql.exec('UPDATE desk SET reconcile_at_ms = ? WHERE reconcile_at_ms IS NULL', atMs)
    },

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      known = undefined
    },
  }
}
export type NameplateBook = ReturnType<typeof nameplateBook>

type PlateRow = {
  company_id: string
  shard: string
  epoch: string
  arrived_seq: number
  reconcile_at_ms: number | null
}
