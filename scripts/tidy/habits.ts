import { isCode, isTest, type Rule } from './source'
import { syntaxOf } from './syntax'

const LONGEST = 250

/**
 * Files that are data, which reads best in one piece: regulations, cases, the demo's story, and the
 * one list of a package's public names.
 */
const DATA = [
  /^packages\/packs\/src\/r\d{2}\//,
  /\/fixtures\//,
  /^scripts\/seed\/stories\//,
  /^packages\/[^/]+\/src\/index\.ts$/,
]

/** One subject per file. */
export const filesAreShort: Rule = (sources) =>
  sources
    .filter(isCode)
    .filter(({ path }) => !DATA.some((folder) => folder.test(path)))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines; ${LONGEST} is the most`)

/** `import { z } from 'zod'` bundles every language that zod speaks. */
export const zodIsImportedWhole: Rule = (sources) =>
  sources.filter(isCode).flatMap((source) =>
    syntaxOf(source)
      .imports.filter(
        ({ specifier, whole, typeOnly }) => specifier === 'zod' && !whole && !typeOnly,
      )
      .map(({ line }) => `${source.path}:${line} imports parts of zod: write import * as z`),
  )

/** `1e3`, `0x10` and a blank are numbers to JavaScript, and none in an address. */
export const numbersAreDigits: Rule = (sources) =>
  sources
    .filter(isCode)
    .flatMap(({ path, text }) =>
      linesWith(text, /\bz\.coerce\.number\b/).map(
        (line) => `${path}:${line} takes what JavaScript takes for a number: write wholeInAddress`,
      ),
    )

/** Where `any` is the only way to say "a kind of whatever rules and facts": in one list of kinds. */
const MAY_SAY_ANY = 'packages/rules-kit/src/kind.ts'

/** Nothing is waved through the type checker. */
export const typesAreKept: Rule = (sources) =>
  sources
    .filter(isCode)
    .flatMap((source) => [
      ...(source.path === MAY_SAY_ANY ? [] : syntaxOf(source).anys).map(
        (line) => `${source.path}:${line} says any`,
      ),
      ...linesWith(source.text, /@ts-(ignore|nocheck|expect-error)\b/).map(
        (line) => `${source.path}:${line} silences the type checker`,
      ),
    ])

/** Tools that demand a default export, and the Worker itself. */
const DEFAULTS = /(^workers\/index\.ts|\.config(\.\w+)?\.ts)$/

/** Names are exported one by one. */
export const namesAreExportedOneByOne: Rule = (sources) =>
  sources
    .filter(isCode)
    .flatMap((source) => [
      ...syntaxOf(source).starExports.map((line) => `${source.path}:${line} exports *`),
      ...(DEFAULTS.test(source.path) ? [] : syntaxOf(source).defaultExports).map(
        (line) => `${source.path}:${line} has a default export`,
      ),
    ])

const SLEEPING = /\b(test|it|describe)\.(skip|only|todo|skipIf|runIf)\b/
const TIMED = new Set(['setTimeout', 'setInterval'])

/** Every test runs, and none waits for a clock. */
export const testsAreAwake: Rule = (sources) =>
  sources.filter(isTest).flatMap((source) => [
    ...linesWith(source.text, SLEEPING).map((line) => `${source.path}:${line} leaves tests out`),
    ...syntaxOf(source)
      .uses.filter(({ what }) => TIMED.has(what) && source.path.startsWith('packages/'))
      .map(({ what, line }) => `${source.path}:${line} waits with ${what}`),
  ])

/** The repository speaks of the product only. Spelt in pieces, so that this file keeps the rule. */
const FOREIGN = [
  new RegExp(['/wo', 'rk/(main|shared)|/ro', 'ot/|/ho', 'me/\\w+|/tm', 'p/'].join('')),
  new RegExp(
    ['\\bCla', 'ude\\b|\\banthro', 'pic\\b|\\bsub', 'agent\\b|\\bAI assis', 'tant\\b'].join(''),
    'i',
  ),
  new RegExp(['\\bTO', 'DO\\b|\\bFIX', 'ME\\b|\\bXX', 'X\\b'].join('')),
]

/** No place of one machine, no workplace, no unfinished business. */
export const nothingForeign: Rule = (sources) =>
  sources.flatMap(({ path, text }) =>
    FOREIGN.flatMap((pattern) =>
      linesWith(text, pattern).map(
        (line) => `${path}:${line} speaks of something outside the product`,
      ),
    ),
  )

const linesWith = (text: string, pattern: RegExp): number[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))
