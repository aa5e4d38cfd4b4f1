import type { Database } from '../migrate'

/**
 * The runtime listens before its databases are migrated and the claims of the process before are let
 * go. Until the host notes in CONTROL that both are done, its door is closed: somebody who signs up
 * meanwhile would leave a company of which no shard knows. A note counts for one start alone.
 */
export async function noteOpening(control: Database, boot: string): Promise<void> {
  await control
    .prepare('CREATE TABLE IF NOT EXISTS host_opened (boot TEXT PRIMARY KEY) STRICT')
    .run()
  await control.batch([
    control.prepare('DELETE FROM host_opened'),
    control.prepare('INSERT INTO host_opened (boot) VALUES (?)').bind(boot),
  ])
}

/** Whether the host of this start has noted that it is ready. */
export async function isOpened(control: Database, boot: string): Promise<boolean> {
  try {
    const { results } = await control
      .prepare('SELECT boot FROM host_opened WHERE boot = ?')
      .bind(boot)
      .all()
    return results.length > 0
  } catch {
    // No table yet, or a database that does not answer yet: not ready either way.
    return false
  }
}
