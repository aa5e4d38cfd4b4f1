import { afterEach, expect, test, vi } from 'vitest'
import { lazyScreen, screenFile } from './lazy-screen'
import { reloadForRelease } from './reload'

afterEach(() => vi.unstubAllGlobals())

const Queue = () => null

test('a screen whose file did not arrive can be tried again, and is fetched once', async () => {
  const load = vi.fn(async () => Queue)
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  const file = screenFile(load)
  await expect(file.fetched()).rejects.toThrow('Failed to fetch')
  expect(file.arrived()).toBeUndefined()
  expect(await file.fetched()).toBe(Queue)
  expect(await file.fetched()).toBe(Queue)
  expect(file.arrived()).toBe(Queue)
  expect(load).toHaveBeenCalledTimes(2)
})

test('fetching a screen ahead of time tells nobody that it failed', async () => {
  const screen = lazyScreen(() => Promise.reject(new TypeError('no connection')), 'Queue')
  await expect(screen.preload()).resolves.toBeUndefined()
})

/** A window whose server answers, or does not. */
function browser(answers: boolean) {
  const kept = new Map<string, string>()
  const reload = vi.fn()
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  vi.stubGlobal('fetch', () =>
    answers ? Promise.resolve(new Response()) : Promise.reject(new TypeError('no connection')),
  )
  return reload
}

const NOON = Date.parse('2026-10-12T04:00:00Z')

test('without a connection the page is not reloaded into the browser’s own error', async () => {
  const reload = browser(false)
  await reloadForRelease(NOON)
  expect(reload).not.toHaveBeenCalled()
})

test('after a new release the page is reloaded, but not over and over', async () => {
  const reload = browser(true)
  await reloadForRelease(NOON)
  await reloadForRelease(NOON + 59_000)
  expect(reload).toHaveBeenCalledTimes(1)
  await reloadForRelease(NOON + 60_000)
  expect(reload).toHaveBeenCalledTimes(2)
})
