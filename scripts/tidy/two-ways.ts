import { posix } from 'node:path'
import { PRIVATE } from './arrows'
import { isCode, type Rule, type Source } from './source'
import { type Import, syntaxOf } from './syntax'

/** Areas of the Worker that import each other as yet. The list only gets shorter. */
const AS_YET: readonly Pair[] = [
  ['appraisals', 'consequences'],
  ['appraisals', 'rulebook'],
  ['archive', 'desk'],
  ['attendance', 'travel'],
  ['awards', 'procedures'],
  ['customers', 'desk'],
  ['customers', 'mail'],
  ['desk', 'knowledge'],
  ['desk', 'mail'],
  ['desk', 'rulebook'],
  ['desk', 'search'],
  ['desk', 'surveys'],
  ['desk', 'tools'],
  ['growth', 'people'],
  ['identity', 'people'],
  ['identity', 'rulebook'],
  ['leaving', 'pay'],
  ['mail', 'people'],
  ['mail', 'portal'],
  ['pay', 'rulebook'],
  ['pay', 'travel'],
  ['procedures', 'rewards'],
]

type Pair = readonly [string, string]

/** Of two areas of the Worker, one imports the other at most; whoever needs both is above them. */
export const areasImportOneWay = oneWayExcept(AS_YET)

/** The same with other exceptions; one that is none any more is named as well. */
export function oneWayExcept(asYet: readonly Pair[]): Rule {
  return (sources) => {
    const first = firstImports(sources)
    const both = [...first.keys()].filter((pair) => first.has(turned(pair)))
    const known = new Set(asYet.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
    const found = both
      .filter((pair) => !known.has(pair) && pair < turned(pair))
      .map((pair) => `${first.get(pair)}, and ${first.get(turned(pair))}: one way only`)
    const over = asYet
      .filter(([a, b]) => !both.includes(`${a} ${b}`))
      .map(([a, b]) => `${a} and ${b} no longer import each other: take them off the list`)
    return [...found, ...over]
  }
}

/** Where an area first imports another, by the names of both. */
function firstImports(sources: readonly Source[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const source of sources.filter(isCode).filter(({ path }) => !FOR_TESTS.test(path))) {
    const area = areaOf(source.path)
    if (area === undefined) continue
    for (const each of syntaxOf(source).imports) {
      const other = importedArea(source.path, each)
      if (other === undefined || other === area || first.has(`${area} ${other}`)) continue
      first.set(`${area} ${other}`, `${source.path}:${each.line} imports ${each.specifier}`)
    }
  }
  return first
}

/** Stories look at everything, and nothing runs them but tests. */
const FOR_TESTS = /(\.test|-under-test)\.tsx?$|^workers\/journeys\//

/** The types of a store's rows do not count: the scope hands the store itself to everyone. */
function importedArea(path: string, { specifier, typeOnly }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const target = posix.join(posix.dirname(path), specifier)
  return typeOnly && PRIVATE.test(posix.basename(target)) ? undefined : areaOf(target)
}

const areaOf = (path: string): string | undefined => /^workers\/([^/]+)\/./.exec(path)?.[1]

const turned = (pair: string): string => pair.split(' ').reverse().join(' ')
