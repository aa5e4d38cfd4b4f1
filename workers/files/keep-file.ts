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

  const verdict = await passing(scope, id, upload)
  if (verdict.fault !== undefined) {
    await scope.fileRoom.remove(id)
    await scope.files.forget(id)
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

/** Looks at the bytes as they pass; the room wants to know beforehand how many there will be. */
async function passing(
  { fileRoom }: Keeper,
  id: string,
  { content, sizeBytes }: Upload,
): Promise<Verdict> {
  const look = inspection()
  const seen = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      look.take(chunk)
      controller.enqueue(chunk)
    },
  })
  const { readable, writable } = new FixedLengthStream(sizeBytes)
  const [piped] = await Promise.allSettled([
    content.pipeThrough(seen).pipeTo(writable),
    fileRoom.put(id, readable),
  ])
  if (piped.status === 'rejected') throw new Problem('malformed_request')
  return look.verdict()
}
