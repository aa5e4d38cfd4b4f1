import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of the repository, by its path from the root. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A rule of the house: what breaks it, one sentence each, naming the file. */
export type Rule = (sources: readonly Source[]) => string[]

/** Every text file that we write ourselves. */
export function readSources(root: string): Source[] {
  return [...pathsUnder(root, '')]
    .filter((path) => OURS.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const OURS = /\.(ts|tsx|js|mjs|css|html|sql|toml|json|md|yaml)$/
const NOT_OURS = new Set(['node_modules', 'data', 'dist', 'pnpm-lock.yaml', 'openapi.d.ts'])

function* pathsUnder(root: string, folder: string): Iterable<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name) || entry.name.startsWith('.')) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* pathsUnder(root, path)
    else if (entry.isFile()) yield path
  }
}

export const isCode = ({ path }: Source): boolean => /\.tsx?$/.test(path)
export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path)
