import type { ProcedureRecordView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { readershipOf } from './people-of'
import { recordView } from './record-view'

/** A record, where the reader may have it; another's and none at all are the same. */
export async function readRecord(scope: Scope, id: string): Promise<ProcedureRecordView> {
  const row = await scope.procedures.read(id, readershipOf(scope))
  if (!row) throw new Problem('not_found')
  return recordView(scope, row)
}

/** A file that came with an entry, for whoever may read the record. */
export async function readFileOf(scope: Scope, id: string, fileId: string) {
  if (!(await scope.procedures.read(id, readershipOf(scope)))) throw new Problem('not_found')
  const file = (await scope.files.heldBy(id)).find((each) => each.id === fileId)
  const content = file && (await scope.fileRoom.get(fileId))
  if (!content) throw new Problem('not_found')
  return { content, name: file.name, sizeBytes: file.sizeBytes }
}
