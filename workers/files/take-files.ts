import type { FileView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { fileView } from './keep-file'

/**
 * Takes files that the caller uploaded for a message of a ticket, or an entry of a procedure. They
 * are taken before the message is written, so that no sweep removes what it names; if it is then
 * refused, they stay taken for this ticket, and the next try finds them.
 */
export async function takeFiles(
  scope: Scope,
  heldBy: string,
  fileIds: readonly string[] = [],
): Promise<FileView[]> {
  if (fileIds.length === 0) return []
  const taken = await scope.files.take(fileIds, heldBy, scope.personId)
  return fileIds.map((id) => {
    const file = taken.find((each) => each.id === id)
    if (!file) throw unknown()
    return fileView(file)
  })
}

/** Another's file, another company's and none at all are the same. */
const unknown = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/fileIds',
        code: 'unknown',
        message: words(
          '有文件不存在或已用于别处，请重新上传。',
          'A file is not there, or is used elsewhere; upload it again.',
        ),
      },
    ],
  })
