/** Where one company's files lie; the company is fixed here, so that no name leads to another's. */
export interface FileRoom {
  readonly put: (id: string, content: ReadableStream | Uint8Array | string) => Promise<void>
  /** Keeps bytes where none lie yet: of several at once the first stay. Says whether it was these. */
  readonly putFirst: (id: string, content: ReadableStream) => Promise<boolean>
  readonly has: (id: string) => Promise<boolean>
  readonly get: (id: string) => Promise<ReadableStream | undefined>
  readonly bytes: (id: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  readonly remove: (id: string) => Promise<void>
}

const NOTHING_THERE = new Headers({ 'if-none-match': '*' })

export function fileRoom(bucket: R2Bucket, companyId: string): FileRoom {
  const keyOf = (id: string) => `${companyId}/${id}`
  return {
    async put(id, content) {
      await bucket.put(keyOf(id), content)
    },
    async putFirst(id, content) {
      return (await bucket.put(keyOf(id), content, { onlyIf: NOTHING_THERE })) !== null
    },
    async has(id) {
      return (await bucket.head(keyOf(id))) !== null
    },
    async get(id) {
      return (await bucket.get(keyOf(id)))?.body
    },
    async bytes(id) {
      const found = await bucket.get(keyOf(id))
      return found ? new Uint8Array(await found.arrayBuffer()) : undefined
    },
    remove: (id) => bucket.delete(keyOf(id)),
  }
}
