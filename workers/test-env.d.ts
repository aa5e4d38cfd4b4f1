import type { D1Migration } from '@cloudflare/vitest-plugin'
import type { Env as Bound } from './env'

declare global {
  namespace Cloudflare {
    /** What `cloudflare:test` hands to tests: what the platform hands us, and the migrations. */
    interface Env extends Bound {
      readonly TEST_CONTROL_MIGRATIONS: D1Migration[]
      readonly TEST_SHARD_MIGRATIONS: D1Migration[]
    }
    interface GlobalProps {
      mainModule: typeof import('./index')
    }
  }
}
