import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { app } from '../../workers/app'
import { apiDocument } from '../../workers/describe-api'

export const CLIENT_TYPES_FILE = fileURLToPath(
  new URL('../../packages/client/src/openapi.d.ts', import.meta.url).href,
)

// openapi-typescript builds its output with TypeScript's compiler API, which 7 no longer has.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'typescript'
      ? next('typescript6', { ...context, parentURL: import.meta.url })
      : next(specifier, context),
})

/** The API as types, made from the very document that `/openapi.json` serves. */
export async function clientTypes(): Promise<string> {
  const { default: openapiTypes, astToString } = await import('openapi-typescript')
  // Through JSON, as a client would get it: what is undefined here does not exist there.
  const document = JSON.parse(JSON.stringify(apiDocument(app)))
  const types = astToString(await openapiTypes(document, { alphabetize: true }))
  return `// Written by scripts/openapi/main.ts from the API's own document. Do not edit.\n${types}`
}
