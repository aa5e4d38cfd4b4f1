import type { Slot } from './api-slots'

const keysOf = ({ name }: Slot) => name.split('/').slice(1)

/** What a body has in a slot. Inside a list, the first that has the name stands for all. */
export const at = (body: unknown, slot: Slot): unknown =>
  keysOf(slot).reduce<unknown>((place, key) => {
    const one: unknown = Array.isArray(place)
      ? (place.find((each) => hasName(each, key)) ?? place[0])
      : place
    return (one as Record<string, unknown> | undefined)?.[key]
  }, body)

const hasName = (one: unknown, key: string): boolean =>
  typeof one === 'object' && one !== null && key in one

/** A body with another id in a slot, wherever it stands. */
export const swappedAt = (body: unknown, slot: Slot, id: string) =>
  swapped(body, keysOf(slot), id) as Record<string, unknown>

function swapped(place: unknown, [key, ...deeper]: readonly string[], id: string): unknown {
  if (key === undefined) return id
  if (Array.isArray(place))
    return place.map((one) => (hasName(one, key) ? swapped(one, [key, ...deeper], id) : one))
  const holder = (place ?? {}) as Record<string, unknown>
  return { ...holder, [key]: swapped(holder[key], deeper, id) }
}
