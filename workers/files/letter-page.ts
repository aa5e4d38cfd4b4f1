import type { Scope } from '../scope'

/**
 * The type of a mail's page, made safe: no upload can have it, for what is uploaded is named by its
 * bytes. It is shown in a frame of its own and not listed among the files.
 */
export const LETTER_PAGE = 'application/vnd.bylaw.letter'

/**
 * The second wall: even a page that was not made safe could run nothing and reach nobody here. It
 * has an origin of its own, no script, and no address to load anything from.
 */
export const LETTER_PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
}

/** Keeps a mail's page beside the files of its message. */
export async function keepLetterPage(
  scope: Scope,
  { html, blockedPictures }: { readonly html: string; readonly blockedPictures: number },
): Promise<string> {
  const id = scope.newId('fil')
  const bytes = new Uint8Array(new TextEncoder().encode(html))
  const { personId: uploadedBy, now: uploadedAtMs } = scope
  // The name says how many pictures were left out, for the reader to be told.
  await scope.files.expect({ id, name: String(blockedPictures), uploadedBy, uploadedAtMs })
  await scope.fileRoom.put(id, bytes)
  await scope.files.arrived(id, { mediaType: LETTER_PAGE, sizeBytes: bytes.byteLength })
  return id
}
