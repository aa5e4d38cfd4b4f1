/** When this window was last loaded anew for the sake of a missing file. */
const RELOADED_AT = 'bylaw.reloaded'
const ONCE_IN_MS = 60_000

/**
 * Loads the page anew, unless nothing answers: without a connection that would leave the browser’s
 * own error page where the screen was, and everything typed on it would be lost.
 *
 * @returns false when nothing answered
 */
export async function reloadIfAnswered(): Promise<boolean> {
  const answered = await fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
  if (answered) location.reload()
  return answered
}

/**
 * After a new release the files of the old page are gone, and the new page has them all. A file
 * that is still missing after that is not fetched by reloading again and again.
 */
export async function reloadForRelease(nowMs: number): Promise<void> {
  if (nowMs - Number(sessionStorage.getItem(RELOADED_AT) ?? 0) < ONCE_IN_MS) return
  if (await reloadIfAnswered()) sessionStorage.setItem(RELOADED_AT, String(nowMs))
}
