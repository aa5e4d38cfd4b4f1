import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Frees what nobody holds any more, so that one bench does not pay for what another left. From
 * then on garbage is collected on this thread alone, since helpers that compete for a busy
 * machine's cores burn several times what they help with; and nothing is taken for long-lived that
 * happened to survive while the machine was busy.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--no-concurrent-marking')
  setFlagsFromString('--no-allocation-site-pretenuring')
  const collect = runInNewContext('gc') as () => void
  collect()
}
