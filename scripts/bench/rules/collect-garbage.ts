import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Frees what nobody holds any more, so that one bench does not pay for what another left. From
 * then on garbage is collected on this thread alone: helping threads that compete for a busy
 * machine's cores burn several times the time they help with.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--no-concurrent-marking')
  setFlagsFromString('--no-allocation-site-pretenuring')
  const collect = runInNewContext('gc') as () => void
  collect()
}
