import { isForbiddenName, isKeptAs, pointerTo } from '@bylaw/kernel'
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import type { Json } from './json'
import type { Fault } from './look-through'

interface PlainValue {
  readonly value: Json
  /** Where each value begins, by JSON pointer. */
  readonly offsets: ReadonlyMap<string, number>
  readonly faults: readonly PlacedFault[]
}

export interface PlacedFault extends Fault {
  readonly pointer: string
}

/** What a parsed document says as plain data. */
export function plainValue(root: Node | null): PlainValue {
  const offsets = new Map<string, number>()
  const faults: PlacedFault[] = []

  const dataOf = (node: unknown, pointer: string, around: number): Json => {
    const offset = beginOf(node) ?? around
    if (!offsets.has(pointer)) offsets.set(pointer, offset)
    const fault = (code: Fault['code']): null => {
      faults.push({ code, offset, pointer })
      return null
    }
    if (isMap(node)) return objectOf(node.items, pointer, offset)
    if (isSeq(node))
      return node.items.map((item, index) => dataOf(item, `${pointer}/${index}`, offset))
    if (!isScalar(node)) return node === null || node === undefined ? null : fault('syntax')
    const { value } = node
    if (isOddNumber(node)) return fault('not_decimal')
    if (typeof value === 'number')
      return isKeptAs(node.source ?? '', value) ? value + 0 : fault('not_exact')
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    return fault('syntax')
  }

  const objectOf = (pairs: readonly Pair[], pointer: string, around: number): Json => {
    const entries = new Map<string, Json>()
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : ''
      const at = `${pointer}${pointerTo(name)}`
      const offset = beginOf(key) ?? around
      if (entries.has(name)) faults.push({ code: 'duplicate_key', offset, pointer: at })
      else if (isForbiddenName(name) || isMergeKey(key))
        faults.push({ code: 'forbidden_key', offset, pointer: at })
      else {
        offsets.set(at, offset)
        entries.set(name, dataOf(value, at, offset))
      }
    }
    return Object.fromEntries(entries)
  }

  return { value: dataOf(root, '', 0), offsets, faults }
}

/**
 * Whether somebody else would read another number, or a text: `0x1F`, `0o17`, `1_000`, `.inf`, and
 * `010`, which was eight once.
 */
const isOddNumber = ({ type, source = '', value }: Scalar): boolean =>
  type === 'PLAIN' &&
  (typeof value === 'number' ? !DECIMAL.test(source) : WITH_UNDERSCORES.test(source))

const DECIMAL = /^[-+]?((0|[1-9]\d*)(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i
const WITH_UNDERSCORES = /^[-+]?\d+_[\d_]*(\.[\d_]*)?$/

/** It would take in another object elsewhere; in quotes it is a name. */
const isMergeKey = (key: unknown): boolean =>
  isScalar(key) && key.type === 'PLAIN' && key.value === '<<'

const beginOf = (node: unknown): number | undefined =>
  (node as { range?: readonly number[] | null } | null)?.range?.[0]
