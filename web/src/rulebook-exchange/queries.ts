import type { MeView, RulebookImport } from '@bylaw/contract'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** What would change, or what is wrong, place by place; nothing is written. */
export const checkFile = (text: string): Promise<RulebookImport> =>
  api.postText('/v1/rulebook/import', text, { dryRun: 'true' })

export interface FileToImport {
  readonly text: string
  /** Why what is new begins in the past; blank where nothing does. */
  readonly reason: string
}

export const importFile = (
  { text, reason }: FileToImport,
  command: CommandId,
): Promise<RulebookImport> =>
  api.postText(
    '/v1/rulebook/import',
    text,
    { dryRun: 'false', ...(reason === '' ? {} : { retroactiveReason: reason }) },
    { command },
  )

/** The browser saves the file by itself; asking who we are renews a session that has run out. */
export async function downloadRulebook(): Promise<void> {
  await api.read<MeView>('/v1/me')
  window.location.assign('/v1/rulebook.yaml')
}
