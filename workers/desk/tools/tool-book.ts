import type { ToolKind } from '../../tools/kinds'
import type { KeptTool, ToolNews } from './tool-news'

/**
 * The Desk's own copies of templates, macros and the like. Older news never undoes newer. What was
 * read is remembered until there is news.
 */
export const toolBook = (sql: SqlStorage) => {
  const read = new Map<ToolKind, readonly KeptTool[]>()
  let rules: ReturnType<typeof rulesIn> | undefined
  const ofKind = <Kind extends ToolKind>(kind: Kind): readonly KeptTool<Kind>[] => {
    let tools = read.get(kind)
    if (!tools) {
      tools = sql
        .exec<{ id: string; version: number; body: string }>(
          'SELECT id, version, body FROM tools WHERE kind = ? ORDER BY id',
          kind,
        )
        .toArray()
        .map(({ id, version, body }) => ({ id, version, ...JSON.parse(body) }) as KeptTool)
      read.set(kind, tools)
    }
    return tools as readonly KeptTool<Kind>[]
  }

  return {
    learn(news: readonly ToolNews[]): void {
      read.clear()
      rules = undefined
      for (const { id, kind, version, body } of news)
        sql.exec(
          `INSERT INTO tools (id, kind, version, body) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body
           WHERE excluded.version > tools.version`,
          id,
          kind,
          version,
          body,
        )
    },

    /** One that this person may use; what is put away, or another's own, is not there. */
    one: <Kind extends ToolKind>(
      kind: Kind,
      id: string,
      personId: string,
    ): KeptTool<Kind> | undefined =>
      ofKind(kind).find((tool) => tool.id === id && isFor(tool, personId)),

    /** Those that this person may use. */
    all: <Kind extends ToolKind>(kind: Kind, personId: string): readonly KeptTool<Kind>[] =>
      ofKind(kind).filter((tool) => isFor(tool, personId)),

    /** What the desk does by itself, in the order in which it does: by name. */
    rules: () => {
      rules ??= rulesIn(ofKind('rule'))
      return rules
    },

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      read.clear()
      rules = undefined
    },
  }
}

const isFor = ({ active, ownerId }: KeptTool, personId: string): boolean =>
  active && (ownerId === null || ownerId === personId)

function rulesIn(all: readonly KeptTool<'rule'>[]) {
  const used = all
    .filter(({ active }) => active)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return {
    onEvents: used.filter(({ content }) => content.when.by === 'event'),
    inTime: used.filter(({ content }) => content.when.by === 'time'),
  }
}
