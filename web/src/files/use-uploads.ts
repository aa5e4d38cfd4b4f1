import { useRef, useState } from 'react'
import { commandId } from '../command-id'
import { faultOf, type Sending } from './model'
import { type Upload, uploadFile } from './upload'

/** The files that go with what is being written in one place. */
export interface Uploads {
  readonly files: readonly Sending[]
  /** Files that were not even sent. */
  readonly refused: readonly { readonly name: string; readonly why: 'too_many' | 'too_large' }[]
  readonly add: (files: Iterable<File>) => void
  readonly again: (key: number) => void
  readonly remove: (key: number) => void
  readonly clear: () => void
}

interface Held extends Sending {
  readonly place: string
  readonly file: File
  /** Under which this file is sent, however often. */
  readonly command: ReturnType<typeof commandId>
}

/**
 * Sends files as they are chosen. What was chosen for an internal note never goes with a reply:
 * each place keeps its own.
 */
export function useUploads(place: string): Uploads {
  const [held, setHeld] = useState<readonly Held[]>([])
  const [refused, setRefused] = useState<Uploads['refused']>([])
  const running = useRef(new Map<number, Upload>())
  const nextKey = useRef(1)
  const here = held.filter((each) => each.place === place)

  const update = (key: number, part: Partial<Sending>) =>
    setHeld((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)))
  const start = ({ key, file, command }: Held) => {
    update(key, { sent: 0, error: undefined })
    const upload = uploadFile(file, command, (sent) => update(key, { sent }))
    running.current.set(key, upload)
    upload.done
      .then((kept) => update(key, { sent: 1, kept }))
      .catch((error: unknown) => update(key, { error }))
      .finally(() => running.current.delete(key))
  }
  return {
    files: here,
    refused,
    add(files) {
      const chosen = [...files].map((file, index) => ({
        file,
        why: faultOf(file.size, here.length + index),
      }))
      setRefused(chosen.flatMap(({ file, why }) => (why ? [{ name: file.name, why }] : [])))
      const fresh = chosen.flatMap(({ file, why }): Held[] => {
        if (why) return []
        const key = nextKey.current++
        const { name, size: sizeBytes } = file
        const waiting = { kept: undefined, error: undefined, sent: 0 }
        return [{ key, name, sizeBytes, ...waiting, place, file, command: commandId() }]
      })
      setHeld((all) => [...all, ...fresh])
      for (const each of fresh) start(each)
    },
    again(key) {
      const found = here.find((each) => each.key === key)
      if (found) start(found)
    },
    remove(key) {
      running.current.get(key)?.stop()
      setHeld((all) => all.filter((each) => each.key !== key))
      setRefused([])
    },
    clear() {
      setHeld((all) => all.filter((each) => each.place !== place))
      setRefused([])
    },
  }
}
