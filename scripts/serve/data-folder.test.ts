import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder } from './data-folder'
import { secretsIn } from './secrets'
import { checkStore } from './store-check'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bylaw-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder has one host at a time, and the second is told where the first is', async () => {
  const first = await openDataFolder(folder)
  first.tell('http://127.0.0.1:8787')
  await expect(openDataFolder(folder)).rejects.toThrow(
    `The data folder ${folder} is in use by another host (process ${process.pid}, at http://127.0.0.1:8787).`,
  )
  first.release()
  const next = await openDataFolder(folder)
  next.release()
})

test('a folder is closed to the other users of the machine, and so is what is written there', async () => {
  chmodSync(folder, 0o755)
  const host = await openDataFolder(folder)
  writeFileSync(join(folder, 'store.sqlite'), '')
  const modes = [folder, join(folder, 'store.sqlite')].map((path) => statSync(path).mode & 0o777)
  expect(modes).toEqual([0o700, 0o600])
  host.release()
})

test('what a killed host left lying about keeps nobody out', async () => {
  writeFileSync(join(folder, 'host.json'), '{"pid":1,"address":"http://127.0.0.1:8787"}')
  const host = await openDataFolder(folder)
  host.release()
})

test('a folder that cannot be made is said in one sentence', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(openDataFolder(join(folder, 'file', 'data'))).rejects.toThrow('cannot be written to')
})

test('secrets are made once, and only their owner may read them', () => {
  const made = secretsIn(folder)
  expect(secretsIn(folder)).toEqual(made)
  expect(made.TOKEN_SECRET.length).toBeGreaterThanOrEqual(32)
  expect(made.VAULT_SECRET).not.toBe(made.TOKEN_SECRET)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('lost secrets are not made anew beside a store that they sealed', () => {
  mkdirSync(join(folder, 'store'), { recursive: true })
  expect(() => secretsIn(folder)).toThrow('is missing')
})

test('damaged secrets are refused rather than replaced: replacing would lose what they sealed', () => {
  const file = join(folder, 'secrets.json')
  writeFileSync(file, '{"TOKEN_SECRET":"short"}')
  expect(() => secretsIn(folder)).toThrow('is damaged')
  expect(readFileSync(file, 'utf8')).toBe('{"TOKEN_SECRET":"short"}')
})

test('a database file that is none any more is named before anything opens it', () => {
  const store = join(folder, 'store', 'd1')
  mkdirSync(store, { recursive: true })
  writeFileSync(join(store, 'empty.sqlite'), '')
  writeFileSync(join(store, 'sound.sqlite'), `SQLite format 3\0${'x'.repeat(84)}`)
  expect(() => checkStore(folder)).not.toThrow()
  writeFileSync(join(store, 'shard.sqlite'), 'x'.repeat(4096))
  expect(() => checkStore(folder)).toThrow('store/d1/shard.sqlite is not a database any more')
})
