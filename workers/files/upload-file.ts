import { type FileView, LARGEST_FILE_BYTES } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { FILE_FAULTS } from './fault-words'
import type { FileFault } from './inspection'
import { keepFile, type Upload } from './keep-file'

const MOST_UPLOADS = 100
const WINDOW_MS = 600_000

/** Keeps a file that somebody sends, or says what is wrong with it. */
export async function uploadFile(scope: Scope, upload: Upload): Promise<FileView> {
  mustFit(upload.sizeBytes)
  await scope.throttle(`uploads/${scope.personId}`, MOST_UPLOADS, WINDOW_MS)
  const { file, fault, isAnother } = await keepFile(scope, upload)
  if (isAnother) throw new Problem('key_reused')
  if (!file) throw refused(fault ?? 'empty')
  return file
}

function mustFit(sizeBytes: number): void {
  if (!Number.isSafeInteger(sizeBytes)) throw new Problem('malformed_request')
  if (sizeBytes > LARGEST_FILE_BYTES) throw new Problem('too_large')
}

const refused = (fault: FileFault): Problem =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/file', code: fault, message: FILE_FAULTS[fault] }],
  })
