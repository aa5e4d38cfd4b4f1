import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ACTED_ON } from '../../workers/rulebook/acted-on'
import { isCode, isTest, readSources, type Source } from './source'

const sources = readSources(join(import.meta.dirname, '../..')).filter(
  (source) => isCode(source) && !isTest(source) && !/under-test|\/journeys\//.test(source.path),
)

/** What asks for the rules of a kind that are in force: `inForce('pay', undefined, …)`. */
const ASKS = /\.(?:inForce|allInForce|inTurn)\(\s*'(\w+)'(?:,\s*([A-Z_]+)\b)?/g

interface Asked {
  readonly kind: string
  readonly in: string
  readonly key?: string
}

/** What a file outside of the rulebook acts on. The areas of the Desk are rooms of one. */
const askedIn = ({ path, text }: Source): readonly Asked[] =>
  [...text.matchAll(ASKS)].map(([, kind = '', name]) => {
    const key = name && new RegExp(`const ${name} = '(\\w+)'`).exec(text)?.[1]
    return { kind, in: path.split('/')[1] ?? '', ...(key ? { key } : {}) }
  })

test('what the product is said to act on by itself is what its areas ask for, and nothing else', () => {
  const asked = sources
    .filter(({ path }) => path.startsWith('workers/') && !path.startsWith('workers/rulebook/'))
    .flatMap(askedIn)
  const said = Object.entries(ACTED_ON).map(([kind, acting]) => ({ kind, ...acting }))
  const inOrder = (list: readonly Asked[]) =>
    [...new Set(list.map((each) => [each.kind, each.in, each.key ?? 'any'].join(' ')))].sort()
  expect(inOrder(said)).toEqual(inOrder(asked))
})
