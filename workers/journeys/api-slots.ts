import type { IdOf } from '@bylaw/contract'
import { app } from '../app'
import { apiDocument } from '../describe-api'

/** A place in a request that holds an id, and the table it belongs to. */
export interface Slot {
  readonly in: 'path' | 'query' | 'body'
  readonly name: string
  readonly of: IdOf
}

/** An operation as the OpenAPI document describes it. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly isPublic: boolean
  /** Whether it takes `If-Match`. */
  readonly versioned: boolean
  readonly slots: readonly Slot[]
  /** Of a list: whether it is read page by page, or all at once; undefined for anything else. */
  readonly lists: 'pages' | 'all' | undefined
}

interface Schema {
  readonly $ref?: string
  readonly 'x-id-of'?: IdOf
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface Described {
  readonly operationId: string
  readonly security?: readonly unknown[]
  readonly parameters?: readonly { in: string; name: string; schema?: Schema }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Every operation of the API, from the document that clients get. */
export function operations(): Operation[] {
  const document = JSON.parse(JSON.stringify(apiDocument(app))) as Document
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]) => ({
      id: described.operationId,
      method: method.toUpperCase(),
      path,
      isPublic: (described.security ?? []).length === 0,
      versioned: (described.parameters ?? []).some(({ name }) => name === 'If-Match'),
      slots: [...parameterSlots(described), ...bodySlots(document, described)],
      lists: method === 'get' ? listed(document, described) : undefined,
    })),
  )
}

function listed(document: Document, { parameters = [], responses }: Described) {
  const schema = responses['200']?.content?.['application/json']?.schema
  const answer = schema && resolved(document, schema)
  if (!answer?.properties?.['items']) return undefined
  return parameters.some(({ name }) => name === 'limit') ? 'pages' : 'all'
}

const parameterSlots = ({ parameters = [] }: Described): Slot[] =>
  parameters.flatMap(({ in: place, name, schema }) =>
    schema?.['x-id-of'] && (place === 'path' || place === 'query')
      ? [{ in: place, name, of: schema['x-id-of'] }]
      : [],
  )

const bodySlots = (document: Document, { requestBody }: Described): Slot[] =>
  Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
    schema ? slotsIn(document, schema, '') : [],
  )

/** Ids anywhere in a body; `name` is the JSON pointer. */
function slotsIn(document: Document, schema: Schema, name: string): Slot[] {
  if (schema.$ref !== undefined) {
    const found = resolved(document, schema)
    return found ? slotsIn(document, found, name) : []
  }
  if (schema['x-id-of']) return [{ in: 'body', name, of: schema['x-id-of'] }]
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
      slotsIn(document, value, `${name}/${key}`),
    ),
    ...[schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((inner) =>
      inner ? slotsIn(document, inner, name) : [],
    ),
  ]
}

const resolved = (document: Document, schema: Schema): Schema | undefined =>
  schema.$ref === undefined
    ? schema
    : document.components.schemas[schema.$ref.split('/').at(-1) ?? '']
