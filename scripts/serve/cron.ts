import type { Miniflare } from 'miniflare'
import { say } from './progress'

/**
 * Wakes the Worker's `scheduled` handler at the start of every minute, as Cloudflare would, and once
 * soon after the host has started: what stood still when it went down does not wait for the minute.
 * A minute whose predecessor is still at work is left out: the next one does its work as well.
 */
export function startCron(miniflare: Miniflare, workerName: string, cron: string): () => void {
  let timer: NodeJS.Timeout
  let working = false
  const wake = async (scheduledTime: Date) => {
    if (working) return
    working = true
    try {
      const worker = await miniflare.getWorker(workerName)
      await worker.scheduled({ scheduledTime, cron })
    } catch (error) {
      say(`The scheduled work of ${scheduledTime.toISOString()} failed: ${String(error)}`)
    } finally {
      working = false
    }
  }
  const plan = () => {
    const now = Date.now()
    const next = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS
    timer = setTimeout(() => {
      void wake(new Date(next))
      plan()
    }, next - now)
  }
  plan()
  const first = setTimeout(() => void wake(new Date()), SOON_MS)
  return () => {
    clearTimeout(first)
    clearTimeout(timer)
  }
}

const MINUTE_MS = 60_000
/** By then what was under way when the host went down counts as standing still. */
const SOON_MS = 10_000
