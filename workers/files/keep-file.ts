import type { FileView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { fileName } from './file-name'
import type { FileRoom } from './file-room'
import { type FileFault, inspection, type Verdict } from './inspection'
import { isPictureType } from './media-type'
import type { Expected, KeptFile } from './store'

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
  /** Whether the command brought another file before, which stays what it brings. */
  readonly isAnother: boolean
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
  const name = fileName(upload.name)
  const expected = await scope.files.expect({
    id,
    name,
    uploadedBy: scope.personId,
    uploadedAtMs: scope.now,
  })
  const { noted } = expected
  const { sent, there } = await passing(scope, expected, upload)
  const isAnother = noted.name !== name || there?.hash !== sent.hash
  if (noted.state !== 'arriving') return { file: fileView(noted), fault: undefined, isAnother }
  return { ...(await written(scope, noted, there)), isAnother }
}

/** Writes down what is found of a file that is there now; what is at fault is let go of. */
async function written(
  { files, fileRoom }: Keeper,
  noted: KeptFile,
  there: Verdict | undefined,
): Promise<Pick<Keeping, 'file' | 'fault'>> {
  if (!there) throw new Problem('still_running')
  if (there.fault !== undefined) {
    if (await files.forget(noted.id)) await fileRoom.remove(noted.id)
    return { file: undefined, fault: there.fault }
  }
  await files.arrived(noted.id, there)
  return { file: fileView({ ...noted, ...there }), fault: undefined }
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
 * Looks at what somebody sends as it passes, and at what lies in the room then: those bytes, or another
 * try's that came to lie there first.
 */
async function passing(
  { fileRoom }: Keeper,
  { noted, isFirst }: Expected,
  upload: Upload,
): Promise<{ readonly sent: Verdict; readonly there: Verdict | undefined }> {
  const mayPut = noted.state === 'arriving' && (isFirst || !(await fileRoom.has(noted.id)))
  const { sent, isKept } = mayPut
    ? await goingIn(fileRoom, noted.id, upload)
    : await goingBy(upload)
  const lying = isKept ? sent : await lookInto(fileRoom, noted.id)
  // What is not there any more was refused a moment ago, as another try of the same command.
  return { sent, there: lying ?? (sent.fault === undefined ? undefined : sent) }
}

/** What somebody sent just now, and whether it is what the room keeps. */
interface Passed {
  readonly sent: Verdict
  readonly isKept: boolean
}

/** The room wants to know beforehand how many bytes there will be, and keeps the first that come. */
async function goingIn(
  fileRoom: FileRoom,
  id: string,
  { content, sizeBytes }: Upload,
): Promise<Passed> {
  const { readable, writable } = new FixedLengthStream(sizeBytes)
  const [looked, kept] = await Promise.allSettled([
    lookAt(content, writable),
    fileRoom.putFirst(id, readable),
  ])
  if (looked.status === 'rejected')
    // The room may let go of what it does not take before all of it has come.
    throw new Problem(kept.status === 'fulfilled' ? 'still_running' : 'malformed_request')
  if (kept.status === 'rejected') throw kept.reason
  return { sent: looked.value, isKept: kept.value }
}

/** Looks at what is not kept: something lies there already. */
async function goingBy({ content }: Upload): Promise<Passed> {
  try {
    return { sent: await lookAt(content, new WritableStream()), isKept: false }
  } catch {
    throw new Problem('malformed_request')
  }
}

async function lookInto(fileRoom: FileRoom, id: string): Promise<Verdict | undefined> {
  const content = await fileRoom.get(id)
  return content && lookAt(content, new WritableStream())
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
