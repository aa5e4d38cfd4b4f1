import { expect, test } from 'vitest'
import { newArea } from './new-area'
import { outside } from './outside'

test.each([
  ['/v1/files', false],
  ['/v1/files/a', true],
  ['/v1/forms', false],
  ['/v1/forms/a/b', false],
  ['/v1/formsets', true],
  ['/v1/pages/a/files', false],
  ['/v1/pages/a/b/files', true],
  ['/v1/pages/a/files/b', true],
  ['/v1/other', true],
])('%s passes: %s', async (path, passes) => {
  const app = newArea()
  app.use(
    '/v1/*',
    outside(['/v1/files', '/v1/forms/*', '/v1/pages/*/files'], async (c, next) => {
      c.header('passed', 'yes')
      await next()
    }),
  )
  app.all('*', (c) => c.text('here'))
  const answer = await app.request(path)
  expect(answer.headers.get('passed') === 'yes').toBe(passes)
})
