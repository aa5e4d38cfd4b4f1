import type { Env } from '../env'

/** Names of the bindings that hold companies' D1 shards. A new shard is a binding and a name here. */
export const SHARDS = ['SHARD_01', 'SHARD_02'] as const satisfies readonly (keyof Env)[]
export type ShardName = (typeof SHARDS)[number]

/** Every shard, for what looks after all companies. */
export const shardsOf = (env: Env): readonly D1Database[] => SHARDS.map((name) => env[name])
