import { type Json, writeYaml } from '@bylaw/rulebook-text'
import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import { fileOf, heldRulebook } from './rulebook-file'

/** The whole rulebook as one YAML document: the same bytes for as long as nothing changes. */
export async function exportRulebook(scope: Scope): Promise<string> {
  const file = fileOf(await heldRulebook(scope))
  await scope.shard.batch([auditEntry(scope, 'rulebook.exported', scope.companyId)])
  // Through JSON, so that what is undefined here is not there either.
  return writeYaml(JSON.parse(JSON.stringify(file)) as Json)
}
