/** How much goes at a time. */
export interface AtOnce {
  readonly bytes: number
  /** Without it, as many rows as there is room for. */
  readonly rows?: number
}

/** The rows in their order, as many at a time as there is room for; a row that is larger goes alone. */
export function inChunks<Row>(
  all: readonly Row[],
  bytesIn: (row: Row) => number,
  { bytes: roomInAll, rows: most }: AtOnce,
): Row[][] {
  const chunks: Row[][] = []
  let room = 0
  for (const row of all) {
    const bytes = bytesIn(row)
    if (bytes > room || chunks.at(-1)?.length === most) {
      chunks.push([])
      room = roomInAll
    }
    chunks.at(-1)?.push(row)
    room -= bytes
  }
  return chunks
}
