import { expect, test } from 'vitest'
import { app } from '../app'
import { apiDocument } from '../describe-api'

interface Described {
  readonly operationId: string
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly requestBody?: unknown
  readonly responses: { readonly default: { readonly description: string } }
}

const document = JSON.parse(JSON.stringify(apiDocument(app))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
const silent = (code: string, meets: (operation: Described) => boolean) =>
  operations
    .filter(meets)
    .filter(({ responses }) => !responses.default.description.includes(`\`${code}\` (`))
    .map(({ operationId }) => operationId)

test('whoever is asked for a version is told that it may be missing, or old', () => {
  const versioned = ({ parameters = [] }: Described) =>
    parameters.some(({ name }) => name === 'If-Match')
  expect(operations.filter(versioned).length).toBeGreaterThan(5)
  expect(silent('version_required', versioned)).toEqual([])
  expect(silent('stale_version', versioned)).toEqual([])
})

test('whoever sends a body or a query is told that it may be unacceptable', () => {
  const sends = ({ parameters = [], requestBody }: Described) =>
    requestBody !== undefined || parameters.some((each) => each.in === 'query')
  expect(silent('unacceptable', sends)).toEqual([])
})

test('whoever guesses at passwords is told that there can be too many requests', () => {
  const guesses = ['signUp', 'signIn', 'acceptInvitation']
  expect(silent('too_many_requests', ({ operationId }) => guesses.includes(operationId))).toEqual(
    [],
  )
})

test('no problem is named twice', () => {
  for (const { responses } of operations) {
    const named = responses.default.description.match(/`\w+`/g) ?? []
    expect(new Set(named).size, responses.default.description).toBe(named.length)
  }
})
