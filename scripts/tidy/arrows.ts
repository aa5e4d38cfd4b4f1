import { posix } from 'node:path'
import { isCode, isTest, type Rule } from './source'
import { type Import, syntaxOf } from './syntax'

/** Which of our packages a package may import. `rules-*` stands for each of them. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  contract: [],
  calendar: ['kernel'],
  formula: ['kernel'],
  'rules-kit': ['kernel'],
  'rules-*': ['kernel', 'calendar', 'formula', 'rules-kit'],
  rulebook: ['kernel', 'rules-kit', 'rules-*'],
  'rulebook-text': ['kernel'],
  'search-text': [],
  'desk-tools': ['kernel'],
  packs: ['kernel', 'calendar', 'rules-kit', 'rulebook'],
  client: ['contract'],
}

/** Which of our packages each of the other top folders may import. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  workers: [
    ...['kernel', 'calendar', 'contract', 'rules-kit', 'rules-*', 'rulebook', 'rulebook-text'],
    ...['packs', 'search-text', 'desk-tools'],
  ],
  web: ['contract', 'client', 'desk-tools'],
}

/** What the web may load later, when an editor is opened. */
const WEB_LATER = ['formula', 'rules-formula', 'rulebook']

/** Outside packages that only one place may import, so that it can be changed there alone. */
export const ONLY_IN: Readonly<Record<string, string>> = {
  '@marcbachmann/cel-js': 'packages/formula/',
  'better-auth': 'workers/identity/',
  jose: 'workers/',
  yaml: 'packages/rulebook-text/',
  hono: 'workers/',
  react: 'web/',
}

/**
 * Files of an area that are its own business: others ask for one of its actions instead.
 * The types of a store's rows may be named, for the scope hands the store itself to everyone.
 */
export const PRIVATE = /^(\w+-)*(store|table)$/

/** Imports point the right way. */
export const importsPointDown: Rule = (sources) =>
  sources.filter(isCode).flatMap((source) =>
    syntaxOf(source).imports.flatMap((each) => {
      const fault = faultOf(source.path, each, isTest(source))
      return fault ? [`${source.path}:${each.line} imports ${each.specifier}: ${fault}`] : []
    }),
  )

function faultOf(path: string, each: Import, test: boolean): string | undefined {
  const only = Object.entries(ONLY_IN).find(
    ([name]) => each.specifier === name || each.specifier.startsWith(`${name}/`),
  )
  if (only && !path.startsWith(only[1]) && !path.startsWith('scripts/'))
    return `only ${only[1]} may`
  if (each.specifier.startsWith('.'))
    return faultInside(path, posix.join(posix.dirname(path), each.specifier), each, test)
  if (path.startsWith('packages/')) return faultOfPackage(path.split('/')[1] ?? '', each, test)
  if (each.specifier.startsWith('@bylaw/')) return faultOfFolder(path.split('/')[0] ?? '', each)
  return each.specifier === 'zod' && path.startsWith('web/') && !test
    ? 'the web takes types only; parsing is the server’s'
    : undefined
}

function faultOfPackage(name: string, each: Import, test: boolean): string | undefined {
  const wanted = /^@bylaw\/([^/]+)$/.exec(each.specifier)?.[1]
  const family = name.startsWith('rules-') && name !== 'rules-kit' ? 'rules-*' : name
  const may = PACKAGES[family]
  if (!may) return `package ${name} has no row in the table of arrows`
  if (wanted !== undefined)
    return wanted === name || covers(may, wanted)
      ? undefined
      : `${name} may import ${may.join(', ') || 'nothing of ours'}`
  if (each.specifier.startsWith('node:') && !test) return 'packages do no I/O'
  if (family === 'contract' && each.specifier !== 'zod' && !test) return 'contract imports only zod'
  return undefined
}

function faultOfFolder(folder: string, each: Import): string | undefined {
  const may = FOLDERS[folder]
  const wanted = each.specifier.slice('@bylaw/'.length)
  if (!may || covers(may, wanted)) return undefined
  if (folder === 'web' && each.lazy && WEB_LATER.includes(wanted)) return undefined
  return `${folder} may import ${may.join(', ')}`
}

/**
 * Relative imports: nobody leaves a package or top folder; areas keep their stores to themselves.
 * A test may look behind the scenes of its neighbours, to see what really happened.
 */
function faultInside(
  path: string,
  target: string,
  each: Import,
  test: boolean,
): string | undefined {
  const [top, area, ...rest] = path.split('/')
  const [targetTop, targetArea, ...targetRest] = target.split('/')
  if (top === 'scripts' || !rest.length) return undefined
  if (top !== targetTop) return `${top} reaches into ${targetTop}`
  if (top === 'packages' && area !== targetArea) return 'packages are imported by name'
  if (test || top !== 'workers' || area === targetArea || !targetRest.length) return undefined
  if (area === 'platform' && !each.typeOnly) return 'platform knows no area'
  if (area !== 'journeys' && !each.typeOnly && PRIVATE.test(targetRest.at(-1) ?? ''))
    return `use an action of ${targetArea} instead of its ${targetRest.at(-1)}`
  return undefined
}

const covers = (may: readonly string[], wanted: string): boolean =>
  may.includes(wanted) ||
  (may.includes('rules-*') && wanted.startsWith('rules-') && wanted !== 'rules-kit')
