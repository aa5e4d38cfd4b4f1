/** An answer that may be a refusal. Callers must look before they use it. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const refuse = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({
  ok: false,
  refusal,
})

/**
 * States what the code relies on. A failure is our bug, never the customer's.
 *
 * @param belief in words; as a function where it names a value, so that only a failure writes it
 */
export function assert(condition: boolean, belief: string | (() => string)): asserts condition {
  if (!condition)
    throw new Error(`Broken belief: ${typeof belief === 'string' ? belief : belief()}`)
}
