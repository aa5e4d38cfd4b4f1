import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'

/**
 * What the rules of one version may take as JSON text. Everyone who reads a rule set, and the Desk
 * with every version it learns, carries them about; the largest of the shipped ones has 30 KB.
 */
const MOST_BYTES = 200_000

/** Refuses rules larger than that, and says how large they are. */
export function mustBeOfSize(rules: unknown, pointer: string): void {
  const bytes = new TextEncoder().encode(JSON.stringify(rules) ?? '').length
  if (bytes <= MOST_BYTES) return
  const [is, most] = [Math.ceil(bytes / 1000), MOST_BYTES / 1000]
  const message = words(
    `规则共 ${is} KB，最多 ${most} KB。`,
    `These rules take ${is} KB; the most is ${most} KB.`,
  )
  throw new Problem('unacceptable', { errors: [{ pointer, code: 'too_big', message }] })
}
