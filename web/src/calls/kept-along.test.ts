import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptAlong } from './kept-along'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A sheet that was written on, and what of it was kept. */
function sheet() {
  const kept: string[] = []
  const keep = (written: string) => void kept.push(written)
  return { kept, along: keptAlong(keep, (written) => keep(`${written}，离开`)) }
}

test('what is written is kept while nobody leaves the field, once for many strokes', () => {
  const { kept, along } = sheet()
  for (const written of ['泵', '泵房', '泵房漏水']) {
    along.wrote(written)
    vi.advanceTimersByTime(1_000)
  }
  expect(kept).toEqual([])
  vi.advanceTimersByTime(200)
  expect(kept).toEqual(['泵房漏水'])
})

test('on leaving, what waits is kept at once, and not a second time', () => {
  const { kept, along } = sheet()
  along.wrote('泵房漏水')
  along.atOnce()
  expect(kept).toEqual(['泵房漏水'])
  along.atOnce()
  vi.runAllTimers()
  expect(kept).toEqual(['泵房漏水'])
})

test('as the page goes, what waits is kept the way that waits for nothing', () => {
  const { kept, along } = sheet()
  along.wrote('泵房漏水')
  along.andGo()
  along.andGo()
  vi.runAllTimers()
  expect(kept).toEqual(['泵房漏水，离开'])
})

test('what the end of the call takes is not kept after it', () => {
  const { kept, along } = sheet()
  along.wrote('泵房漏水')
  along.letGo()
  along.atOnce()
  vi.runAllTimers()
  expect(kept).toEqual([])
})
