/** An answer that may be a refusal. Callers must look before they use it. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const refuse = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({
  ok: false,
  refusal,
})

/** States what the code relies on. A failure is our bug, never the customer's. */
export function assert(condition: boolean, belief: string): asserts condition {
  if (!condition) throw new Error(`Broken belief: ${belief}`)
}
