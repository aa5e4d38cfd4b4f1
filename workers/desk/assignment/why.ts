import { type Words, words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { RoutingFacts } from '@bylaw/rules-routing'

/** Why someone comes where they come, or why they do not get it: their step of the trace. */
export const reasonFor = (
  trace: Trace,
  { people }: RoutingFacts,
  personId: string,
): Words | undefined => {
  const fact = `/people/${people.findIndex(({ id }) => id === personId)}`
  return trace.of?.find((step) => step.fact === fact)?.because
}

/** The same trace with people called by their names. */
export function withNames(trace: Trace, nameOf: (personId: string) => string | undefined): Trace {
  const named = typeof trace.value === 'string' ? nameOf(trace.value) : undefined
  const title = nameOf(trace.name.zh)
  return {
    ...trace,
    ...(named === undefined ? {} : { value: named }),
    ...(title === undefined ? {} : { name: words(title, title) }),
    ...(trace.of ? { of: trace.of.map((step) => withNames(step, nameOf)) } : {}),
  }
}
