import { expect, test } from 'vitest'
import { memory } from '../database-under-test'
import { isOpened, noteOpening } from './opening'

test('the door is closed until this start of the host has noted that it is ready', async () => {
  const { database } = memory()
  expect(await isOpened(database, 'first')).toBe(false)
  await noteOpening(database, 'first')
  expect(await isOpened(database, 'first')).toBe(true)
  expect(await isOpened(database, 'second')).toBe(false)
  await noteOpening(database, 'second')
  expect([await isOpened(database, 'first'), await isOpened(database, 'second')]).toEqual([
    false,
    true,
  ])
})
