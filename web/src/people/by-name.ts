/** Whether a name, or what stands beside it, has in it what was typed. */
export const isNamed = (name: string, filter: string): boolean =>
  name.toLowerCase().includes(filter.trim().toLowerCase())

/** From how many people on a list is searched and not only read. */
export const isLong = (people: number): boolean => people > 8
