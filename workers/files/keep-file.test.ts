import { env } from 'cloudflare:workers'
import { instant } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { openUnsigned } from '../platform/shard'
import { fileRoom } from './file-room'
import { keepFile } from './keep-file'
import { text } from './made-files.fixture'
import { type FileStore, fileStore } from './store'

const COMPANY = `org_${'k'.repeat(26)}`
const room = fileRoom(env.FILES, COMPANY)
const store = fileStore(openUnsigned(env.SHARD_01), COMPANY)

/** One command that uploads a file, however often it is tried. */
const commandOf = (letter: string, changed: Partial<FileStore> = {}) => {
  const id = `fil_${letter.repeat(26)}`
  const keeper = {
    newId: () => id,
    files: { ...store, ...changed },
    fileRoom: room,
    personId: 'per_1',
    now: instant(0),
  }
  const from = (content: ReadableStream<Uint8Array>, sizeBytes: number) =>
    keepFile(keeper, { name: 'a.txt', content, sizeBytes })
  return {
    id,
    sends: (bytes: Uint8Array<ArrayBuffer>) => from(new Blob([bytes]).stream(), bytes.byteLength),
    /** Sends all but the end, which comes when it is asked for. */
    sendsSlowly(bytes: Uint8Array<ArrayBuffer>) {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
      const kept = from(readable, bytes.byteLength)
      const writer = writable.getWriter()
      const begun = writer.write(bytes.subarray(0, -1))
      const ends = async () => {
        await writer.write(bytes.subarray(-1))
        await writer.close()
        return kept
      }
      return { begun, ends }
    },
    attached: () => store.take([id], { heldBy: 'tkt_1', uploadedBy: 'per_1', takenIn: 'once' }),
    lies: async () => new TextDecoder().decode(await room.bytes(id)),
  }
}

describe('a file stays what it was when it was kept', () => {
  test.each([
    ['other bytes', 'BBBB'],
    ['a program', 'MZBB'],
  ])('where %s of the same command come late', async (_, late) => {
    const command = commandOf(late === 'BBBB' ? 'a' : 'b')
    const slow = command.sendsSlowly(text(late))
    await slow.begun
    expect(await command.sends(text('AAAA'))).toMatchObject({ file: { id: command.id } })
    await command.attached()
    expect(await slow.ends()).toMatchObject({ isAnother: true })
    expect(await command.lies()).toBe('AAAA')
    expect(await store.heldBy('tkt_1')).toContainEqual(
      expect.objectContaining({ id: command.id, mediaType: 'text/plain' }),
    )
  })

  test('where what came first is refused, nothing is kept of it', async () => {
    const command = commandOf('c')
    expect(await command.sends(text('MZ'))).toMatchObject({ fault: 'program' })
    expect(await room.bytes(command.id)).toBeUndefined()
    expect(await command.sends(text('AAAA'))).toMatchObject({ file: { id: command.id } })
  })

  test('where another try was refused beside it', async () => {
    const other = commandOf('e')
    const command = commandOf('e', {
      // Both found a program there; the other let go of it, and a file was kept and sent since.
      async forget(id) {
        await store.forget(id)
        await room.remove(id)
        await other.sends(text('AAAA'))
        await other.attached()
        return store.forget(id)
      },
    })
    expect(await command.sends(text('MZ'))).toMatchObject({ fault: 'program' })
    expect(await command.lies()).toBe('AAAA')
  })

  test('where nobody was told yet that it came: whoever tries again is', async () => {
    const command = commandOf('d')
    const row = { id: command.id, name: 'a.txt', uploadedBy: 'per_1', uploadedAtMs: 0 }
    await store.expect(row)
    await room.putFirst(command.id, new Blob([text('AAAA')]).stream())
    expect(await command.sends(text('BBBBB'))).toMatchObject({ isAnother: true })
    expect(await command.sends(text('AAAA'))).toMatchObject({
      ...{ file: { sizeBytes: 4 }, isAnother: false },
    })
    expect(await store.loose([command.id], 'per_1')).toHaveLength(1)
  })
})
