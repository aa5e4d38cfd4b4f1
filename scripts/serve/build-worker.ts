import { builtinModules } from 'node:module'
import { build, type Plugin } from 'esbuild'

/** Bundles the Worker and the host's front door into one module for workerd. */
export async function buildWorker(root: string, target: string): Promise<void> {
  await build({
    stdin: { contents: ENTRY, resolveDir: root, sourcefile: 'host-entry.ts', loader: 'ts' },
    outfile: target,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'module', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    plugins: [nodePrefix],
    legalComments: 'none',
    sourcemap: false,
    minifySyntax: true,
    // Names are given to functions as they are made, at run time, and a request makes hundreds.
    keepNames: false,
    logLevel: 'silent',
  })
}

const ENTRY = `
export * from './workers/index'
export { default } from './workers/index'
export { Front } from './scripts/serve/front/front'
`

/** Some packages import Node's modules by their bare names; the runtime knows the prefixed ones. */
const nodePrefix: Plugin = {
  name: 'node-prefix',
  setup: (builder) => {
    const names = new RegExp(`^(${builtinModules.join('|')})$`)
    builder.onResolve({ filter: names }, ({ path }) => ({ path: `node:${path}`, external: true }))
  },
}
