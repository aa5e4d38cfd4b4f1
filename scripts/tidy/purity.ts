import { isCode, isTest, type Rule } from './source'
import { syntaxOf } from './syntax'

/** What a rule must be handed instead of taking it: the time, chance, and everything outside. */
export const TAKEN_FROM_THE_AIR = [
  'Date.now',
  'new Date()',
  'Math.random',
  'fetch',
  'performance.now',
  'Now.instant',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'setTimeout',
  'setInterval',
] as const

/** Prefixes of the same: anything of the process or the console. */
const OUTSIDE = ['process.', 'console.', 'globalThis.']

const packagesAreCode = /^packages\/[^/]+\/src\//

/** Packages read no clock, throw no dice and touch nothing outside. */
export const packagesArePure: Rule = (sources) =>
  sources
    .filter((source) => packagesAreCode.test(source.path) && isCode(source) && !isTest(source))
    .flatMap((source) =>
      syntaxOf(source)
        .uses.filter(
          ({ what }) =>
            TAKEN_FROM_THE_AIR.some((each) => each === what) ||
            OUTSIDE.some((each) => what.startsWith(each)),
        )
        .map(({ what, line }) => `${source.path}:${line} uses ${what}: packages are pure`),
    )
