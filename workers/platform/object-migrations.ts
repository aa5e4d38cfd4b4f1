/**
 * Brings an object's own tables up to date: each statement is applied once, in order, and its
 * number written down in the same transaction. Append only: a shipped entry is never edited.
 */
export function migrateObject(storage: DurableObjectStorage, migrations: readonly string[]): void {
  storage.transactionSync(() => {
    storage.sql.exec('CREATE TABLE IF NOT EXISTS migrations (done INTEGER NOT NULL) STRICT')
    const { done } = storage.sql
      .exec<{ done: number }>('SELECT count(*) AS done FROM migrations')
      .one()
    migrations.slice(done).forEach((statement, index) => {
      storage.sql.exec(statement)
      storage.sql.exec('INSERT INTO migrations (done) VALUES (?)', done + index + 1)
    })
  })
}
