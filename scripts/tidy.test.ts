import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  environmentMatchesConfig,
  everyKindIsInTheBook,
  migrationsHoldTheLine,
  numbersAreGivenOnce,
} from './tidy/agreement'
import { importsPointDown } from './tidy/arrows'
import {
  filesAreShort,
  namesAreExportedOneByOne,
  nothingForeign,
  numbersAreDigits,
  testsAreAwake,
  typesAreKept,
  zodIsImportedWhole,
} from './tidy/habits'
import {
  errorsAreToldInOnePlace,
  handlersUseTheirScope,
  storesBuildTheQueries,
} from './tidy/narrowness'
import { packagesArePure } from './tidy/purity'
import { readSources } from './tidy/source'
import { classesHaveOneHome } from './tidy/styles'
import { termsAreKept } from './tidy/terms'
import { areasImportOneWay } from './tidy/two-ways'

/** What we promise about the code. Each offender is named with its file and line. */
describe('the repository keeps its rules:', () => {
  const sources = readSources(fileURLToPath(new URL('..', import.meta.url)))

  test.each([
    ['imports point the right way', importsPointDown],
    ['areas import one way', areasImportOneWay],
    ['packages are pure', packagesArePure],
    ['handlers use their scope', handlersUseTheirScope],
    ['stores build the queries', storesBuildTheQueries],
    ['errors are told in one place', errorsAreToldInOnePlace],
    ['every kind of rule set is in the rulebook', everyKindIsInTheBook],
    ['env.ts names just what wrangler.toml binds', environmentMatchesConfig],
    ['tables are strict and keyed by company', migrationsHoldTheLine],
    ['numbers are given once', numbersAreGivenOnce],
    ['files are short', filesAreShort],
    ['zod is imported whole', zodIsImportedWhole],
    ['numbers in addresses are digits', numbersAreDigits],
    ['nothing is waved through the type checker', typesAreKept],
    ['names are exported one by one', namesAreExportedOneByOne],
    ['every test runs', testsAreAwake],
    ['one thing has one name', termsAreKept],
    ['a class is defined in one stylesheet', classesHaveOneHome],
    ['the repository speaks of the product only', nothingForeign],
  ])(
    '%s',
    (_, rule) => {
      expect(rule(sources)).toEqual([])
    },
    // The first to ask has every file parsed, which a busy machine takes its time for.
    60_000,
  )
})
