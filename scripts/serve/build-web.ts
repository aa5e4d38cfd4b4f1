import { join } from 'node:path'
import { build } from 'vite'

/** Builds the web client. */
export async function buildWeb(root: string, target: string): Promise<void> {
  // Vite believes the environment: started by a test, it would build React for development.
  process.env['NODE_ENV'] = 'production'
  await build({
    root: join(root, 'web'),
    configFile: join(root, 'web/vite.config.ts'),
    build: { outDir: target, emptyOutDir: true },
    logLevel: 'error',
  })
}
