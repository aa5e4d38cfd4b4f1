import type { ChangedPlace } from './diff-places'

/** The document that changed places make of the one before. */
export function applyPlaces(places: readonly ChangedPlace[], before: unknown): unknown {
  const whole = places.find(({ pointer }) => pointer === '')
  if (whole) return whole.after
  if (Array.isArray(before)) return applyToRows(places, before)
  if (before === null || typeof before !== 'object') return before
  const result: Record<string, unknown> = { ...before }
  for (const [name, own] of byFirstStep(places)) {
    const here = own.find(({ pointer }) => pointer === '')
    if (here && !('after' in here)) delete result[name]
    else result[name] = applyPlaces(own, result[name])
  }
  return result
}

/** Rows that are gone are counted among those before; all others among those after. */
function applyToRows(places: readonly ChangedPlace[], before: readonly unknown[]): unknown[] {
  const own = (row: ChangedPlace) => /^\/\d+$/.test(row.pointer)
  const at = ({ pointer }: ChangedPlace) => Number(pointer.slice(1))
  const gone = new Set(places.filter((row) => own(row) && !('after' in row)).map(at))
  const rows = before.filter((_, index) => !gone.has(index))
  for (const added of places.filter((row) => own(row) && !('before' in row)))
    rows.splice(at(added), 0, added.after)
  const changed = places.filter((row) => !own(row) || ('before' in row && 'after' in row))
  for (const [index, inner] of byFirstStep(changed))
    rows[Number(index)] = applyPlaces(inner, rows[Number(index)])
  return rows
}

function byFirstStep(places: readonly ChangedPlace[]): Map<string, ChangedPlace[]> {
  const steps = new Map<string, ChangedPlace[]>()
  for (const { pointer, ...values } of places) {
    const [, step = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(pointer) ?? []
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    steps.set(name, [...(steps.get(name) ?? []), { pointer: rest, ...values }])
  }
  return steps
}
