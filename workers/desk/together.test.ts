import { expect, test } from 'vitest'
import { together } from './together'

test('what arrives at once is done in one stretch, in order, and what comes later in the next', async () => {
  const inOneStretch = together()
  const heard: string[] = []
  const say = (word: string) =>
    inOneStretch(() => {
      heard.push(word)
      // Whoever waits for an answer goes on only when the stretch is over.
      queueMicrotask(() => heard.push(`after ${word}`))
    })
  await Promise.all([say('a'), say('b')])
  await say('c')
  expect(heard).toEqual(['a', 'b', 'after a', 'after b', 'c', 'after c'])
})

test('a piece of work that fails fails alone', async () => {
  const inOneStretch = together()
  const broken = inOneStretch(() => {
    throw new Error('broken')
  })
  const sound = inOneStretch(() => 'done')
  await expect(broken).rejects.toThrow('broken')
  expect(await sound).toBe('done')
})
