import type { ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { app } from '../app'
import { apiDocument } from '../describe-api'
import { signUp } from './front-door'

/** Every operation of the document, with ids that look like ids. */
const operations = Object.entries(apiDocument(app).paths ?? {}).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
)

test('no operation takes a name in the query that it does not know', async () => {
  const { owner } = await signUp('unknown-names')
  const answers = await Promise.all(
    operations.map(async ({ method, path }) => {
      const { status, body } = await owner.call<ProblemView>(
        method,
        `${path.replaceAll(/\{\w+\}/g, 'x')}?noSuchName=1`,
      )
      return [method, path, status, body?.errors?.map(({ pointer }) => pointer)]
    }),
  )
  expect(answers).toEqual(
    operations.map(({ method, path }) => [method, path, 422, ['/query/noSuchName']]),
  )
})

test('the names that it does take are said', async () => {
  const { owner } = await signUp('unknown-filter')
  const { body } = await owner.get<ProblemView>('/v1/people?regulationId=reg_1')
  expect(body.errors).toMatchObject([
    { code: 'unknown_parameter', message: '没有这个查询参数，可用的有：limit、cursor。' },
  ])
})
