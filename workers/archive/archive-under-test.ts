import { env } from 'cloudflare:workers'
import { at, personId } from '../desk/desk-under-test'
import { fileRoom } from '../files/file-room'

export const DAY_MS = 86_400_000

/** When tickets are closed here; their days of retention count from then. */
export const CLOSED_AT = at('2027-11-01T10:00')
export const after = (days: number): number => CLOSED_AT + days * DAY_MS

/** A file of three bytes that somebody has sent, and that stands on nothing yet. */
export async function uploadedBy(companyId: string, who: string): Promise<string> {
  const id = `fil_${crypto.randomUUID()}`
  await fileRoom(env.FILES, companyId).put(id, 'raw')
  await env.SHARD_01.prepare(
    `INSERT INTO files VALUES (?, ?, 'a.png', 'image/png', 3, 'loose', NULL, ?, 0, NULL, NULL)`,
  )
    .bind(companyId, id, personId(who))
    .run()
  return id
}

/** Whether the bytes of a file are kept. */
export const isKept = async (companyId: string, fileId: string): Promise<boolean> =>
  (await fileRoom(env.FILES, companyId).bytes(fileId)) !== undefined
