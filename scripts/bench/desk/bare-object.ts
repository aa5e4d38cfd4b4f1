import { join } from 'node:path'
import { Log, LogLevel, Miniflare } from 'miniflare'
import { readWorkerConfig } from '../../serve/config'

/**
 * The least that a durable write through HTTP can cost: a Worker, an object, one row; and the least
 * that a list can: the first rows of the table.
 */
const SOURCE = `
import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers'
export class Bare extends DurableObject {
  constructor(ctx, env) {
    super(ctx, env)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body TEXT) STRICT')
  }
  insert(body) {
    return this.ctx.storage.sql.exec('INSERT INTO rows (body) VALUES (?) RETURNING id', body).one()
  }
  list(limit) {
    return this.ctx.storage.sql.exec('SELECT id, body FROM rows ORDER BY id LIMIT ?', limit).toArray()
  }
}
export class Front extends WorkerEntrypoint {
  async fetch(request) {
    const bare = this.env.BARE.getByName('one')
    const { searchParams } = new URL(request.url)
    if (request.method === 'GET')
      return Response.json({ items: await bare.list(Number(searchParams.get('limit'))) })
    const wish = await request.json()
    const row = await bare.insert(JSON.stringify(wish))
    return Response.json(row, { status: 201 })
  }
}
export default {}
`

/** Runs it the way the host runs the product: Miniflare, its store on disk, a socket of its own. */
export async function startBareObject(root: string, folder: string) {
  const { compatibilityDate, compatibilityFlags } = readWorkerConfig(root)
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    cf: false,
    log: new Log(LogLevel.WARN),
    resourcePersistencePath: join(folder, 'bare'),
    workers: [
      {
        config: {
          name: 'bare',
          compatibilityDate,
          compatibilityFlags: [...compatibilityFlags],
          manifest: {
            mainModule: 'bare.js',
            modules: { 'bare.js': { type: 'esm', contents: SOURCE } },
          },
          exports: { Bare: { type: 'durable-object', storage: 'sqlite' } },
          env: { BARE: { type: 'durable-object', worker: 'bare', exportName: 'Bare' } },
        },
        dev: { unsafeDirectSockets: [{ host: '127.0.0.1', port: 0, entrypoint: 'Front' }] },
      },
    ],
  })
  await miniflare.ready
  const url = await miniflare.unsafeGetDirectURL('bare', 'Front')
  return { url, stop: () => miniflare.dispose() }
}
