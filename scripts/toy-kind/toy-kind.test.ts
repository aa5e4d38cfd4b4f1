import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyKindIsInTheBook } from '../tidy/agreement'
import { readSources } from '../tidy/source'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FIXTURE = fileURLToPath(new URL('rules-toy.fixture.ts', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'bylaw-toy-'))
const toy = join(copy, 'packages/rules-toy')
const book = join(copy, 'packages/rulebook')
const kinds = join(book, 'src/kinds.ts')

/** A copy of the rulebook, and beside it a package for a kind that nobody has heard of. */
beforeAll(() => {
  const original = join(ROOT, 'packages/rulebook')
  for (const part of ['src', 'package.json'])
    cpSync(join(original, part), join(book, part), { recursive: true })
  mkdirSync(join(toy, 'src'), { recursive: true })
  cpSync(FIXTURE, join(toy, 'src/index.ts'))
  writeFileSync(
    join(toy, 'package.json'),
    JSON.stringify({ name: '@bylaw/rules-toy', type: 'module', exports: './src/index.ts' }),
  )
  writeFileSync(join(copy, 'vitest.config.ts'), 'export default {}\n')
  // What an install would do.
  link(join(original, 'node_modules'), join(book, 'node_modules'))
  link(join(ROOT, 'packages/rules-award/node_modules'), join(toy, 'node_modules'))
  symlinkSync(toy, join(book, 'node_modules/@bylaw/rules-toy'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a kind that is a package but not a line is named', () => {
  expect(everyKindIsInTheBook(readSources(copy))).toContain(
    'packages/rules-toy is not in the rulebook',
  )
})

test('one package and one line make a kind that the whole rulebook holds to account', async () => {
  writeFileSync(kinds, `${readFileSync(kinds, 'utf8')}export { toy } from '@bylaw/rules-toy'\n`)
  expect(everyKindIsInTheBook(readSources(copy))).not.toContain(
    'packages/rules-toy is not in the rulebook',
  )
  const { stdout } = await promisify(execFile)(
    join(ROOT, 'node_modules/.bin/vitest'),
    ['run', '--root', copy, '--reporter=verbose', '-t', '^toy ', 'src/rulebook.test.ts'],
    { env: { ...process.env, NO_COLOR: '1' } },
  )
  expect(stdout).toContain('toy > is filed under its own name')
  expect(stdout).toContain('toy > Three parking tickets')
}, 60_000)

/** Links each package of a folder of modules, so that one more can be put beside them. */
function link(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    if (entry.name.startsWith('@')) link(join(from, entry.name), join(to, entry.name))
    else {
      mkdirSync(to, { recursive: true })
      symlinkSync(realpathSync(join(from, entry.name)), join(to, entry.name))
    }
  }
}
