import type { FileView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { fileName } from './file-name'
import { type FileFault, inspection, type Verdict } from './inspection'
import { isPictureType } from './media-type'
import type { KeptFile } from './store'

/** A file on its way to us: what it is called, its bytes, and how many the sender says there are. */
export interface Upload {
  readonly name: string
  readonly content: ReadableStream<Uint8Array>
  readonly sizeBytes: number
}

/** In whose name a file is kept, and where. */
export type Keeper = Pick<Scope, 'newId' | 'files' | 'fileRoom' | 'personId' | 'now'>

/** The file as it is kept, or why it is not. */
export interface Keeping {
  readonly file: FileView | undefined
  readonly fault: FileFault | undefined
}

/**
 * Keeps a file. It is written down first, its bytes go by under our eyes into the room, and only
 * then is it said to be there: what breaks off leaves a line that the sweep removes with its bytes.
 *
 * Of tries of one command beside each other, or one after another, the bytes that lie in the room
 * first are the file, and stay as they are: what is found of them is what is written down.
 */
export async function keepFile(scope: Keeper, upload: Upload): Promise<Keeping> {
  const id = scope.newId('fil')
  const noted = await scope.files.expect({
    id,
    name: fileName(upload.name),
    uploadedBy: scope.personId,
    uploadedAtMs: scope.now,
  })
  if (noted.state !== 'arriving') return { file: fileView(noted), fault: undefined }

  const verdict = (await passing(scope, id, upload)) ?? (await lying(scope, id))
  if (verdict.fault !== undefined) {
    if (await scope.files.forget(id)) await scope.fileRoom.remove(id)
    return { file: undefined, fault: verdict.fault }
  }
  await scope.files.arrived(id, verdict)
  return { file: fileView({ ...noted, ...verdict }), fault: undefined }
}

export const fileView = ({
  id,
  name,
  mediaType,
  sizeBytes,
}: Pick<KeptFile, 'id' | 'name' | 'mediaType' | 'sizeBytes'>): FileView => ({
  id,
  name,
  mediaType,
  sizeBytes,
  isPicture: isPictureType(mediaType),
})

/**
 * Looks at the bytes as they pass; the room wants to know beforehand how many there will be.
 *
 * @returns undefined where another try's bytes came to lie there before them
 */
async function passing(
  { fileRoom }: Keeper,
  id: string,
  { content, sizeBytes }: Upload,
): Promise<Verdict | undefined> {
  const { readable, writable } = new FixedLengthStream(sizeBytes)
  const [looked, kept] = await Promise.allSettled([
    lookAt(content, writable),
    fileRoom.putFirst(id, readable),
  ])
  // The room may let go of what it does not take before all of it has come.
  if (kept.status === 'fulfilled' && !kept.value) return undefined
  if (looked.status === 'rejected') throw new Problem('malformed_request')
  if (kept.status === 'rejected') throw kept.reason
  return looked.value
}

/** Looks at what lies in the room. What is not there any more was refused a moment ago. */
async function lying({ fileRoom }: Keeper, id: string): Promise<Verdict> {
  const content = await fileRoom.get(id)
  if (!content) throw new Problem('still_running')
  return lookAt(content, new WritableStream())
}

async function lookAt(
  content: ReadableStream<Uint8Array>,
  into: WritableStream<Uint8Array>,
): Promise<Verdict> {
  const look = inspection()
  const seen = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      look.take(chunk)
      controller.enqueue(chunk)
    },
  })
  await content.pipeThrough(seen).pipeTo(into)
  return look.verdict()
}
