import { type FileView, LARGEST_FILE_BYTES } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
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

const MOST_UPLOADS = 100
const WINDOW_MS = 600_000

/**
 * Keeps a file. It is written down first, its bytes go by under our eyes into the room, and only
 * then is it said to be there: what breaks off leaves a line that the sweep removes with its bytes.
 */
export async function uploadFile(scope: Scope, upload: Upload): Promise<FileView> {
  mustFit(upload.sizeBytes)
  await scope.throttle(`uploads/${scope.personId}`, MOST_UPLOADS, WINDOW_MS)
  const id = scope.newId('fil')
  const noted = await scope.files.expect({
    id,
    name: fileName(upload.name),
    uploadedBy: scope.personId,
    uploadedAtMs: scope.now,
  })
  if (noted.state !== 'arriving') return fileView(noted)

  const verdict = await keep(scope, id, upload)
  if (verdict.fault !== undefined) {
    await scope.fileRoom.remove(id)
    await scope.files.forget(id)
    throw refused(verdict.fault)
  }
  await scope.files.arrived(id, verdict)
  return fileView({ ...noted, ...verdict })
}

export const fileView = ({
  id,
  name,
  mediaType,
  sizeBytes,
  isPicture = isPictureType(mediaType),
}: Pick<KeptFile, 'id' | 'name' | 'mediaType' | 'sizeBytes'> & {
  readonly isPicture?: boolean
}): FileView => ({ id, name, mediaType, sizeBytes, isPicture })

/** Looks at the bytes as they pass; the room wants to know beforehand how many there will be. */
async function keep(
  { fileRoom }: Scope,
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

function mustFit(sizeBytes: number): void {
  if (!Number.isSafeInteger(sizeBytes)) throw new Problem('malformed_request')
  if (sizeBytes > LARGEST_FILE_BYTES) throw new Problem('too_large')
}

const refused = (fault: FileFault): Problem =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/file', code: fault, message: FAULTS[fault] }],
  })

const FAULTS: Readonly<Record<FileFault, Words>> = {
  empty: words('文件是空的。', 'The file is empty.'),
  program: words(
    '不接收可执行程序，请改为说明或截图。',
    'Programs are not taken; describe it or send a picture.',
  ),
  infected: words('文件含有病毒，已拒收。', 'The file holds a virus and was refused.'),
  too_many_pixels: words(
    '图片超过 5,000 万像素，请缩小后再传。',
    'The picture has more than 50 million pixels; make it smaller.',
  ),
  unreadable: words('压缩包已损坏，无法查看目录。', 'The archive is damaged.'),
  too_many_entries: words(
    '压缩包内超过 1,000 个文件。',
    'The archive holds more than 1,000 files.',
  ),
  too_large_inside: words('压缩包解开后过大。', 'The archive would be too large once unpacked.'),
  unsafe_entry: words(
    '压缩包内含有压缩包、链接或不安全的路径。',
    'The archive holds another archive, a link or an unsafe path.',
  ),
}
