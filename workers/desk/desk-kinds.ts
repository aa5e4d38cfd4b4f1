/** The kinds of rules that decide on the desk's hot path, where no database is asked. */
export const DESK_KINDS = [
  ...(['sla', 'calendar', 'escalation', 'lifecycle'] as const),
  ...(['routing', 'triage', 'responsibility', 'survey'] as const),
]
export type DeskKind = (typeof DESK_KINDS)[number]

/** The same as a list in SQL. */
export const DESK_KINDS_SQL = DESK_KINDS.map((kind) => `'${kind}'`).join(', ')
