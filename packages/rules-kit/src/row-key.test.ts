import { describe, expect, test } from 'vitest'
import { naturalKey, rowKeyOf } from './row-key'

describe('a row is told from the others', () => {
  const keyed = (rows: readonly unknown[]) => {
    const key = rowKeyOf(rows)
    return key && rows.map(key)
  }

  test('by what it is called, wherever that stands', () => {
    expect(
      keyed([
        { minutes: 30, name: 'a' },
        { minutes: 30, name: 'b' },
      ]),
    ).toEqual(['["a"]', '["b"]'])
  })

  test('else by the shortest beginning that no two rows share, whatever its fields are named', () => {
    const rows = [
      { colour: 'red', fromGrams: 0, fen: 5 },
      { colour: 'red', fromGrams: 10, fen: 5 },
      { colour: 'blue', fromGrams: 0, fen: 5 },
    ]
    expect(keyed(rows)).toEqual(['["red",0]', '["red",10]', '["blue",0]'])
  })

  test('so that what is laid down for it may change', () => {
    const before = [{ colour: 'red', fen: 5 }]
    const after = [
      { colour: 'blue', fen: 5 },
      { colour: 'red', fen: 7 },
    ]
    const key = naturalKey(before, after)
    expect(key(after[1])).toBe(key(before[0]))
    expect(key(after[0])).not.toBe(key(before[0]))
  })

  test('by all that it says where nothing else tells it apart', () => {
    const rows = [{ fen: 5 }, { fen: 5 }]
    expect(rowKeyOf(rows)).toBeUndefined()
    expect(naturalKey(rows, rows)(rows[0])).toBe('{"fen":5}')
    expect(naturalKey([3], [4])(3)).toBe('3')
  })
})
