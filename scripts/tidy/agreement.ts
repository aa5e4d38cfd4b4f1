import type { Rule, Source } from './source'
import { syntaxOf } from './syntax'

/** Every kind of rule set is in the rulebook: a package nobody filed would never be tested or stored. */
export const everyKindIsInTheBook: Rule = (sources) => {
  const book = textOf(sources, 'packages/rulebook/src/index.ts')
  const listed = sources
    .filter(({ path }) => path.startsWith('packages/rulebook/src/'))
    .flatMap((source) => syntaxOf(source).imports.map(({ specifier }) => specifier))
  return packagesIn(sources)
    .filter((name) => name.startsWith('rules-') && name !== 'rules-kit')
    .filter((name) => !listed.includes(`@bylaw/${name}`))
    .map((name) => `packages/${name} is not in the rulebook${book ? '' : ', which is missing'}`)
}

/** `env.ts` names just what `wrangler.toml` binds, and its two secrets. */
export const environmentMatchesConfig: Rule = (sources) => {
  const toml = textOf(sources, 'wrangler.toml')
  const bound = new Set([
    ...matches(toml, /^binding = "(\w+)"/gm),
    ...matches(toml, /^\[\[(?:durable_objects\.bindings|send_email)\]\]\nname = "(\w+)"/gm),
    ...matches(/^\[vars\]\n([\s\S]*?)(?=^\[)/m.exec(toml)?.[1] ?? '', /^(\w+) = /gm),
    ...matches(/^# Secrets[\s\S]*/m.exec(toml)?.[0] ?? '', /([A-Z]+_SECRET)/g),
  ])
  const named = new Set(matches(textOf(sources, 'workers/env.ts'), /^ {2}readonly (\w+)\??:/gm))
  return [
    ...[...named]
      .filter((name) => !bound.has(name))
      .map((name) => `workers/env.ts names ${name}, which wrangler.toml does not bind`),
    ...[...bound]
      .filter((name) => !named.has(name))
      .map((name) => `wrangler.toml binds ${name}, which workers/env.ts does not name`),
  ]
}

/** Tables check their types, and those of the shards lead every key with the company. */
export const migrationsHoldTheLine: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('migrations/'))
    .flatMap(({ path, text }) =>
      tablesIn(text).flatMap(({ name, body, options }) => [
        ...(/\bSTRICT\b/i.test(options) ? [] : [`${path}: table ${name} is not STRICT`]),
        ...(path.startsWith('migrations/shard/') && !leadsWithCompany(body)
          ? [`${path}: table ${name} does not begin its key with company_id`]
          : []),
      ]),
    )

/** A decision, or a step of a store, is called by its number: no other in its folder has it. */
export const numbersAreGivenOnce: Rule = (sources) => {
  const numbered = sources.flatMap(({ path }) => {
    const number = /^(?:docs\/decisions|migrations\/\w+)\/\d{4}/.exec(path)?.[0]
    return number === undefined ? [] : [{ path, number }]
  })
  return numbered.flatMap(({ path, number }, index) => {
    const first = numbered.findIndex((each) => each.number === number)
    return first < index ? [`${path} has the number of ${numbered[first]?.path}`] : []
  })
}

const tablesIn = (sql: string) =>
  [
    ...sql
      .replace(/--[^\n]*/g, '')
      .matchAll(/CREATE TABLE (?:IF NOT EXISTS )?["`]?(\w+)["`]?\s*\(([\s\S]*?)\n\)([^;]*);/gi),
  ].map(([, name = '', body = '', options = '']) => ({ name, body, options }))

const leadsWithCompany = (body: string): boolean =>
  /PRIMARY KEY\s*\(\s*["`]?company_id\b/i.test(body) ||
  /\bcompany_id\s+TEXT\s+(NOT NULL\s+)?PRIMARY KEY/i.test(body)

const textOf = (sources: readonly Source[], path: string): string =>
  sources.find((source) => source.path === path)?.text ?? ''

const packagesIn = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path }) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? [])

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])
