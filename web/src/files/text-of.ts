/**
 * A file’s text. Its bytes say in what it is written: UTF-8, marked or not, and GB18030 where they are
 * none, as Chinese programs write it. Browsers take every file for UTF-8.
 */
export async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
