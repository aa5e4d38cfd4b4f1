import { expect, test } from 'vitest'
import {
  environmentMatchesConfig,
  everyKindIsInTheBook,
  migrationsHoldTheLine,
  numbersAreGivenOnce,
} from './agreement'
import { importsPointDown } from './arrows'
import {
  filesAreShort,
  namesAreExportedOneByOne,
  nothingForeign,
  numbersAreDigits,
  testsAreAwake,
  typesAreKept,
  zodIsImportedWhole,
} from './habits'
import { errorsAreToldInOnePlace, handlersUseTheirScope, storesBuildTheQueries } from './narrowness'
import { packagesArePure } from './purity'
import type { Rule } from './source'
import { classesHaveOneHome } from './styles'
import { termsAreKept } from './terms'

/** Each rule is shown a file that keeps it and files that break it. */
const faults = (rule: Rule, files: Readonly<Record<string, string>>) =>
  rule(Object.entries(files).map(([path, text]) => ({ path, text })))

test.each([
  ['a package below', 'packages/kernel/src/a.ts', `import { x } from '@bylaw/calendar'`],
  ['a sibling kind', 'packages/rules-pay/src/a.ts', `import { x } from '@bylaw/rules-sla'`],
  ['a package without a row', 'packages/new/src/a.ts', `import { x } from '@bylaw/kernel'`],
  ['Node in a package', 'packages/kernel/src/a.ts', `import { x } from 'node:fs'`],
  ['a library in the contract', 'packages/contract/src/a.ts', `import { x } from 'hono'`],
  ['another area’s store', 'workers/pay/a.ts', `import { x } from '../projects/store'`],
  ['another area’s table', 'workers/pay/a.ts', `import { x } from '../projects/table'`],
  ['an area in the platform', 'workers/platform/a.ts', `import { x } from '../pay/approve'`],
  ['the Worker in the web', 'web/src/pay/a.ts', `import { x } from '../../../workers/app'`],
  ['the rulebook at first load', 'web/src/pay/a.ts', `import { rulebook } from '@bylaw/rulebook'`],
  ['formulas at first load', 'web/src/pay/a.ts', `import { check } from '@bylaw/formula'`],
  ['a kind in the web', 'web/src/pay/a.ts', `const pay = () => import('@bylaw/rules-pay')`],
  ['zod in the web', 'web/src/pay/a.ts', `import * as z from 'zod'`],
  ['the formula engine elsewhere', 'workers/pay/a.ts', `import { x } from '@marcbachmann/cel-js'`],
  ['a re-export counts as well', 'packages/kernel/src/a.ts', `export { x } from '@bylaw/packs'`],
])('an import that points up is named: %s', (_, path, text) => {
  expect(faults(importsPointDown, { [path]: text })).toEqual([expect.stringContaining(`${path}:1`)])
})

test('imports that point down pass', () => {
  expect(
    faults(importsPointDown, {
      'packages/rules-pay/src/a.ts': `import { ok } from '@bylaw/kernel'\nimport { b } from './b'`,
      'workers/pay/a.ts': `import { verified } from '../projects/verified'\nimport type { Row } from '../projects/store'`,
      'workers/open-scope.ts': `import { payStore } from './pay/store'`,
      'web/src/rulebook/a.ts': `const book = () => import('@bylaw/rulebook')`,
      'web/src/rulebook/b.ts': `const language = () => import('@bylaw/formula')`,
      'web/src/rulebook/c.ts': `const decided = () => import('@bylaw/rules-formula')`,
    }),
  ).toEqual([])
})

test.each([
  'const at = Date.now()',
  'const at = new Date()',
  'const dice = Math.random()',
  'const answer = fetch(url)',
  'console.log(1)',
  'const home = process.env',
])('a package that takes something from the air is named: %s', (text) => {
  expect(faults(packagesArePure, { 'packages/kernel/src/a.ts': text })).toHaveLength(1)
})

test('a package may speak of the clock in a comment and read a date it was given', () => {
  const text = '// never Date.now()\nconst year = new Date(ms).getUTCFullYear()'
  expect(faults(packagesArePure, { 'packages/kernel/src/a.ts': text })).toEqual([])
})

test.each([
  'const db = c.env.SHARD_01',
  'const { env } = c',
  'const { env: { SHARD_01 } } = c',
  'const { env, var: { scope } } = context',
])('a handler or action that touches the bindings is named: %s', (text) => {
  for (const path of ['workers/pay/routes.ts', 'workers/pay/approve.ts'])
    expect(faults(handlersUseTheirScope, { [path]: text })).toEqual([
      expect.stringContaining(`${path}:1 touches`),
    ])
  expect(faults(handlersUseTheirScope, { 'workers/identity/with-scope.ts': text })).toEqual([])
})

test.each([
  'const rows = scope.shard.db.select()',
  'const { db } = c.var.scope.shard',
  'const { shard: { db } } = scope',
  'const rows = shard.db.select()',
  'const read = ({ db }: Shard) => db.select()',
])('a query that is built outside a store is named: %s', (text) => {
  expect(faults(storesBuildTheQueries, { 'workers/pay/approve.ts': text })).toEqual([
    expect.stringContaining('workers/pay/approve.ts:1 builds a query'),
  ])
  for (const path of ['store', 'writes', 'employment-store'])
    expect(faults(storesBuildTheQueries, { [`workers/pay/${path}.ts`]: text })).toEqual([])
})

test('an error that is told without its stack is named', () => {
  const text = 'console.error({ event, error: String(error) })'
  expect(faults(errorsAreToldInOnePlace, { 'workers/pay/a.ts': text })).toHaveLength(1)
  expect(faults(errorsAreToldInOnePlace, { 'workers/platform/log.ts': text })).toEqual([])
})

test('running what a store built is everyone’s', () => {
  const text = 'await scope.shard.batch([scope.pay.addLine(line), scope.shard.mustHaveChanged()])'
  expect(faults(storesBuildTheQueries, { 'workers/pay/add.ts': text })).toEqual([])
})

test('a kind that nobody put in the rulebook is named', () => {
  const book = `import { sla } from '@bylaw/rules-sla'`
  expect(
    faults(everyKindIsInTheBook, {
      'packages/rulebook/src/index.ts': book,
      'packages/rules-sla/package.json': '{}',
      'packages/rules-leave/package.json': '{}',
    }),
  ).toEqual(['packages/rules-leave is not in the rulebook'])
})

const toml =
  '[vars]\nORIGIN = "x"\n[[d1_databases]]\nbinding = "CONTROL"\n# Secrets: TOKEN_SECRET\n'

test('a binding on one side only is named, whichever side', () => {
  const env = `export interface Env {\n  readonly ORIGIN: string\n  readonly TOKEN_SECRET: string\n  readonly EXTRA: string\n}`
  expect(
    faults(environmentMatchesConfig, { 'wrangler.toml': toml, 'workers/env.ts': env }),
  ).toEqual([
    'workers/env.ts names EXTRA, which wrangler.toml does not bind',
    'wrangler.toml binds CONTROL, which workers/env.ts does not name',
  ])
})

test('a table that is not strict, or not keyed by its company, is named', () => {
  const path = 'migrations/shard/0001_a.sql'
  const sql = 'CREATE TABLE a (\n  company_id TEXT, id TEXT PRIMARY KEY\n);'
  expect(faults(migrationsHoldTheLine, { [path]: sql })).toEqual([
    `${path}: table a is not STRICT`,
    `${path}: table a does not begin its key with company_id`,
  ])
  const kept =
    'CREATE TABLE a (\n  company_id TEXT, id TEXT,\n  PRIMARY KEY (company_id, id)\n) STRICT;'
  expect(faults(migrationsHoldTheLine, { [path]: kept })).toEqual([])
})

test('a decision with the number of another is named', () => {
  const files = { 'docs/decisions/0001-a.md': '', 'docs/decisions/0001-b.md': '' }
  expect(faults(numbersAreGivenOnce, files)).toEqual([
    'docs/decisions/0001-b.md has the number of docs/decisions/0001-a.md',
  ])
  const apart = { 'docs/decisions/0001-a.md': '', 'migrations/shard/0001_a.sql': '' }
  expect(faults(numbersAreGivenOnce, apart)).toEqual([])
})

test('a file of 251 lines is named, one of 250 is not', () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  expect(faults(filesAreShort, { 'a.ts': lines(251), 'b.ts': lines(250) })).toEqual([
    'a.ts has 251 lines; 250 is the most',
  ])
  expect(faults(filesAreShort, { 'packages/packs/src/r19/clauses.ts': lines(900) })).toEqual([])
})

test.each([
  [zodIsImportedWhole, `import { z } from 'zod'`],
  [numbersAreDigits, ['z', 'coerce', 'number()'].join('.')],
  [typesAreKept, 'const x: any = 1'],
  [typesAreKept, ['// @ts', 'ignore'].join('-')],
  [namesAreExportedOneByOne, `export * from './x'`],
  [namesAreExportedOneByOne, 'export default 1'],
  [namesAreExportedOneByOne, 'export default function name() {}'],
  [nothingForeign, ['// see /ho', 'me/someone'].join('')],
  [nothingForeign, ['// TO', 'DO later'].join('')],
])('a bad habit is named: %o %s', (rule, text) => {
  expect(faults(rule, { 'workers/pay/a.ts': text })).toHaveLength(1)
})

test('a test that is left out is named', () => {
  const text = ['test', "skip('later', () => {})"].join('.')
  expect(faults(testsAreAwake, { 'packages/kernel/src/a.test.ts': text })).toHaveLength(1)
})

test('good habits pass', () => {
  const text = `import * as z from 'zod'\nimport type { ZodType } from 'zod'\nexport const many = z.int()`
  for (const rule of [zodIsImportedWhole, typesAreKept, namesAreExportedOneByOne, nothingForeign])
    expect(faults(rule, { 'workers/pay/a.ts': text })).toEqual([])
})

test('a second name for a thing is named with the word to write', () => {
  const text = `const words = { total: ['实发合计', 'Total'] }`
  expect(faults(termsAreKept, { 'web/src/pay/words.ts': text })).toEqual([
    'web/src/pay/words.ts:1 says 实发: write 应发',
  ])
})

test('clauses and quotations keep the words that are printed', () => {
  expect(
    faults(termsAreKept, {
      'packages/packs/src/r19/clauses/pay.ts': `'实发工资 = 基本工资'`,
      'packages/rules-pay/src/questions.ts': `'“计件工资”只印在 4 级旁边'`,
    }),
  ).toEqual([])
})

test('a class that two stylesheets define is named; paper and narrower selectors may refer to it', () => {
  const ticket = '.facts {\n  gap: 9px;\n}\n'
  const at = 'web/src/ticket/side.css'
  expect(faults(classesHaveOneHome, { 'web/src/area/area.css': ticket, [at]: ticket })).toEqual([
    `${at} defines .facts, which web/src/area/area.css defines already: name it for its place`,
  ])
  const others = [
    '.area .facts {\n  gap: 0;\n}\n',
    '@media print {\n  .facts {\n    gap: 0;\n  }\n}\n',
    '/* .facts { */\n.other {\n  gap: 0;\n}\n',
  ]
  for (const text of others)
    expect(faults(classesHaveOneHome, { 'web/src/area/area.css': text, [at]: ticket })).toEqual([])
})
