import type { Context, TypedResponse } from 'hono'

/** A value as JSON, kept as text where taking it apart and putting it together again would cost. */
export type JsonText<Value> = string & { readonly of?: Value }

export const jsonText = <Value>(value: Value): JsonText<Value> => JSON.stringify(value)

/** Answers with a value that is text already. */
export const answerText = <Value>(c: Context, text: JsonText<Value>) =>
  c.body(text, 200, { 'content-type': 'application/json' }) as unknown as Response &
    TypedResponse<Value, 200, 'json'>
