import type { ToolNews } from '../desk/tools/tool-news'
import type { Tool } from './store'

/** A tool as the Desk hears of it; the same shape as `learn-tools.ts` reads from the shard. */
export const newsOfTool = ({ id, kind, version, ...tool }: Tool): ToolNews => {
  const { name, ownerId, active, zone, changedAtMs, content } = tool
  const body = JSON.stringify({ name, ownerId, active, zone, changedAtMs, content })
  return { id, kind, version, body }
}
