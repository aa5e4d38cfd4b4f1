import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLIENT_TYPES_FILE, clientTypes } from './client-types'

test('the client’s types are those of the API as it is now (else run scripts/openapi/main.ts)', async () => {
  expect(readFileSync(CLIENT_TYPES_FILE, 'utf8')).toBe(await clientTypes())
})
