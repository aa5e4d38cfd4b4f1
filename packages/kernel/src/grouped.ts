/** Things by what they have in common, each group in the order of the things. */
export function grouped<Thing>(
  things: Iterable<Thing>,
  nameOf: (thing: Thing) => string,
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(nameOf(thing))
    if (group) group.push(thing)
    else groups.set(nameOf(thing), [thing])
  }
  return groups
}
