import { isCode, isTest, type Rule } from './source'
import { syntaxOf } from './syntax'

/** Where a request's bindings are turned into something narrower, or no scope is open yet. */
const MAY_TOUCH_BINDINGS = new Set([
  'workers/identity/entrance.ts',
  'workers/identity/with-scope.ts',
  'workers/platform/harden.ts',
  'workers/platform/in-hand.ts',
  'workers/platform/remember-commands.ts',
  'workers/platform/same-origin.ts',
  'workers/webhooks/announce.ts',
])

/** Handlers and actions use their scope: the bindings are reached through it, for one company. */
export const handlersUseTheirScope: Rule = (sources) =>
  usesIn(sources, MAY_TOUCH_BINDINGS, /^(c|ctx|context)\.env$/).map(
    ({ path, line, what }) => `${path}:${line} touches ${what}: handlers use c.var.scope`,
  )

/** A store writes its company into every query. These few do so too, and are no store. */
const STORES = /\/((\w+-)*store|reads|writes)\.ts$/
const MAY_BUILD_QUERIES = new Set([
  'workers/audit/entry.ts',
  'workers/notices/tell.ts',
  'workers/platform/in-hand.ts',
  'workers/platform/remember-commands.ts',
  'workers/webhooks/outbox.ts',
])

/** Queries are built by the stores, for whoever else builds one could leave the company out. */
export const storesBuildTheQueries: Rule = (sources) =>
  usesIn(
    sources.filter(({ path }) => !STORES.test(path)),
    MAY_BUILD_QUERIES,
    /(^|\.)[sS]hard\.db$/,
  ).map(({ path, line, what }) => `${path}:${line} builds a query on ${what}: ask a store`)

/** What goes wrong is told in one way, with its stack and whose it was. */
export const errorsAreToldInOnePlace: Rule = (sources) =>
  usesIn(sources, new Set(['workers/platform/log.ts']), /^console\./).map(
    ({ path, line, what }) => `${path}:${line} uses ${what}: tell it with logError`,
  )

const usesIn = (
  sources: Parameters<Rule>[0],
  exempt: ReadonlySet<string>,
  pattern: RegExp,
): { path: string; line: number; what: string }[] =>
  sources
    .filter((source) => /^workers\//.test(source.path) && isCode(source) && !isTest(source))
    .filter(({ path }) => !exempt.has(path))
    .flatMap((source) =>
      syntaxOf(source)
        .uses.filter(({ what }) => pattern.test(what))
        .map(({ what, line }) => ({ path: source.path, line, what })),
    )
