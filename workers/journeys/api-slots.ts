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
}

interface Schema {
  readonly $ref?: string
  readonly 'x-id-of'?: IdOf
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

interface Described {
  readonly operationId: string
  readonly security?: readonly unknown[]
  readonly parameters?: readonly { in: string; name: string; schema?: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema?: Schema }>> }
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
    })),
  )
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
    const found = document.components.schemas[schema.$ref.split('/').at(-1) ?? '']
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
