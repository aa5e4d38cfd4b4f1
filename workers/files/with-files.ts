import type { FileView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { orLetGo } from '../platform/in-hand'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { fileView } from './keep-file'
import type { KeptFile } from './store'

/**
 * Does something that names files which the caller uploaded: says a message of a ticket, enters into
 * a procedure. They are taken before, so that no sweep removes what is named, and are the caller's
 * again where it is refused. Where it breaks off they stay taken, and the next try finds them.
 *
 * @param wasDone whether it had been done before, by whomever: what was taken for it now is not part
 *   of it, and the caller's again
 */
export async function withFiles<Done>(
  scope: Scope,
  heldBy: string,
  fileIds: readonly string[] = [],
  act: (files: FileView[]) => Promise<Done>,
  wasDone: (done: Done) => boolean = () => false,
): Promise<Done> {
  if (fileIds.length === 0) return act([])
  const taking = { heldBy, uploadedBy: scope.personId, takenIn: scope.requestId }
  const { held, justTaken } = await scope.files.take(fileIds, taking)
  const giveBack = () => scope.files.giveBack(justTaken, taking)
  // Named twice, it is one file.
  const named = [...new Set(fileIds)]
  const done = await orLetGo(async () => act(named.map((id) => viewAmong(held, id))), giveBack)
  if (justTaken.length > 0 && wasDone(done)) await giveBack()
  return done
}

function viewAmong(held: readonly KeptFile[], id: string): FileView {
  const file = held.find((each) => each.id === id)
  if (!file) throw unknown()
  return fileView(file)
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
