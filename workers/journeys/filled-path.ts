import type { Operation } from './api-slots'
import { ROWS } from './matrix-rows'
import type { Ids } from './world'

/** The path of an operation on these things. */
export const filledPath = ({ id, path, slots }: Operation, ids: Ids): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots.find((each) => each.in === 'path' && each.name === name)
    return encodeURIComponent(slot ? ids[slot.of] : (ROWS[id]?.params?.[name] ?? ''))
  })
