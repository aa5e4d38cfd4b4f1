/** All of a company's tools, for its Desk: as `workers/tools/news.ts` pushes them. */
export const TOOLS = `SELECT id, kind, version, json_object('name', name, 'ownerId', owner_id,
    'active', json(iif(active, 'true', 'false')), 'zone', zone, 'changedAtMs', changed_at_ms, 'content', json(content)) AS body
  FROM desk_tools WHERE company_id = ?`
