import { type Load, percentile } from '../load'
import type { BenchCompany } from './bench-company'

const SOCKETS = 200
const EVENTS = 60

/**
 * How long after a command is sent each of 200 people watching sees what it did: the command itself,
 * the gathering of frames and the way to the last socket.
 *
 * @returns the milliseconds that 95 of 100 sightings take at most
 */
export async function sightingMs(load: Load, address: string, company: BenchCompany) {
  const watchers = await Promise.all(
    Array.from({ length: SOCKETS }, () => watcher(address, company.token)),
  )
  const times: number[] = []
  try {
    await load.times(company.opening, 1)
    for (let event = 0; event < EVENTS; event++) {
      const seen = watchers.map((watching) => watching.nextChange())
      const startedAt = performance.now()
      const [, ...sightings] = await Promise.all([
        load.milliseconds(company.opening),
        ...seen.map(async (sighting) => {
          await sighting
          return performance.now() - startedAt
        }),
      ])
      times.push(...sightings)
    }
  } finally {
    for (const { close } of watchers) close()
  }
  console.log(
    `${times.length} sightings by ${SOCKETS} sockets: p50 ${percentile(times, 0.5).toFixed(1)} ms, slowest ${percentile(times, 1).toFixed(1)} ms`,
  )
  return percentile(times, 0.95)
}

/** Somebody who has the queue open. */
async function watcher(address: string, token: string) {
  const url = new URL('/v1/live', address)
  url.protocol = 'ws:'
  url.searchParams.set('token', token)
  const socket = new WebSocket(url)
  const changes = new EventTarget()
  socket.addEventListener('message', ({ data }) => {
    if ((JSON.parse(String(data)) as { type: string }).type === 'changes')
      changes.dispatchEvent(new Event('change'))
  })
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('message', () => resolve(), { once: true })
    socket.addEventListener('error', () => reject(new Error('A socket was refused')), {
      once: true,
    })
  })
  return {
    nextChange: () =>
      new Promise<void>((resolve) =>
        changes.addEventListener('change', () => resolve(), { once: true }),
      ),
    close: () => socket.close(),
  }
}
