import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guardRuntime } from './runtime'

let folder = ''
let left: ChildProcess

/** A process that says back what it hears, under a command line with this word in it. */
const idle = (word: string) =>
  spawn(process.execPath, ['-e', 'console.log(1); process.stdin.pipe(process.stdout)', word], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bylaw-runtime-'))
  mkdirSync(join(folder, 'runtime'))
})
afterEach(() => {
  left.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  delete process.env['MINIFLARE_WORKERD_PATH']
})

async function leftBehind(word: string): Promise<string> {
  left = idle(word)
  if (left.stdout) await once(left.stdout, 'data') // It is running now.
  const note = join(folder, 'runtime', '4711.pid')
  writeFileSync(note, `${left.pid}\n`)
  return note
}

test('a runtime that a killed host left behind is ended before a new one starts', async () => {
  const note = await leftBehind('workerd')
  const ended = once(left, 'close')
  guardRuntime(folder).release()
  expect((await ended)[1]).toBe('SIGKILL')
  expect(existsSync(note)).toBe(false)
})

test('a process that only inherited the number is left in peace', async () => {
  const note = await leftBehind('somebody-else')
  guardRuntime(folder).release()
  const answered = once(left.stdout ?? left, 'data').then(() => 'still here')
  left.stdin?.on('error', () => undefined).write('anybody there?')
  expect(await Promise.race([answered, once(left, 'close').then(() => 'ended')])).toBe('still here')
  expect(existsSync(note)).toBe(false)
})
