import type { OpenAPIHono } from '@hono/zod-openapi'
import { docsPage } from './platform/docs-page'
import { withImpliedProblems } from './platform/implied-problems'
import type { AppEnv } from './scope'

/** Serves the API's own description: `/openapi.json` for programs, `/docs` for people. */
export function describeApi(app: OpenAPIHono<AppEnv>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A session token; browsers send it in the session cookie. The scope is the permission.',
  })
  app.get('/openapi.json', (c) => c.json(apiDocument(app)))
  app.get('/docs', (c) => {
    c.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    )
    return c.html(docsPage(apiDocument(app), c.var.language))
  })
}

/** The OpenAPI 3.1 document of everything mounted so far. */
export const apiDocument = (app: OpenAPIHono<AppEnv>) =>
  withImpliedProblems(
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Bylaw · 照章',
        version: '1',
        description:
          '按企业自己的规章制度运行技术支持部门。 Runs a support department by its own regulations.\n\n' +
          '每个请求请用新的 Idempotency-Key；工单操作与其他操作的键分开记录，互不核对。 ' +
          'Use a fresh Idempotency-Key for every command: those of tickets and of everything else ' +
          'are kept apart, so a key used for both is not noticed.',
      },
      servers: [{ url: '/' }],
    }),
  )
