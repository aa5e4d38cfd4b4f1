import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mustBeSound } from './checks'
import { PREFIX, type ToolContents, type ToolKind } from './kinds'
import { newsOfTool } from './news'
import type { Tool, ToolVersion } from './store'

/** More of a kind than this nobody finds anything in: of the company’s, and of one’s own. */
const MOST_OF_A_KIND = 200

/** What the company shares and the caller's own, by name; what is put away last. */
export async function listTools<Kind extends ToolKind>(
  scope: Scope,
  kind: Kind,
): Promise<Tool<Kind>[]> {
  const tools = await scope.tools.list(kind, scope.personId)
  return tools.toSorted((a, b) => Number(b.active) - Number(a.active))
}

/** Keeps a new one: for its writer alone, or for everyone. */
export async function addTool<Kind extends ToolKind>(
  scope: Scope,
  kind: Kind,
  wish: { readonly name: string; readonly shared: boolean } & ToolContents[Kind],
): Promise<Tool<Kind>> {
  const { name, shared, ...content } = wish
  mustBeTheirs(scope, shared)
  const id = scope.newId(PREFIX[kind])
  const beside = (await scope.tools.list(kind, scope.personId)).filter(
    (each) => each.id !== id && (each.ownerId === null) === shared,
  )
  mustLeaveRoom(beside.length, shared)
  const tool: Tool<Kind> = {
    id,
    kind,
    name,
    ownerId: shared ? null : scope.personId,
    content: content as unknown as ToolContents[Kind],
    zone: scope.zone,
    active: true,
    changedByName: scope.personName,
    changedAtMs: scope.now,
    version: 1,
  }
  await mustBeSound(scope, tool)
  await scope.tools.add(tool, [auditEntry(scope, `${kind}.added`, tool.id)])
  await scope.desk.learnTools([newsOfTool(tool)])
  return tool
}

/** What may be said anew of one. */
type ToolWish<Kind extends ToolKind> = {
  readonly name?: string | undefined
  readonly active?: boolean | undefined
} & { readonly [Name in keyof ToolContents[Kind]]?: ToolContents[Kind][Name] | undefined }

/** Changes one, or puts it away and back. Whose it is stays. A retry tells the Desk once more. */
export async function changeTool<Kind extends ToolKind>(
  scope: Scope,
  kind: Kind,
  id: string,
  basedOn: number,
  wish: ToolWish<Kind>,
): Promise<Tool<Kind>> {
  const found = await scope.tools.read(kind, id, scope.personId)
  if (!found) throw new Problem('not_found')
  mustBeTheirs(scope, found.ownerId === null)
  const tool = await carriedOutOnce(
    scope,
    () => changed(scope, found, basedOn, wish),
    async () => found,
  )
  await scope.desk.learnTools([newsOfTool(tool)])
  return tool
}

async function changed<Kind extends ToolKind>(
  scope: Scope,
  found: Tool<Kind>,
  basedOn: number,
  { name, active, ...content }: ToolWish<Kind>,
): Promise<Tool<Kind>> {
  mustBeVersion(basedOn, found.version)
  const tool: Tool<Kind> = {
    ...found,
    name: name ?? found.name,
    active: active ?? found.active,
    content: { ...found.content, ...content },
    zone: scope.zone,
    changedByName: scope.personName,
    changedAtMs: scope.now,
    version: found.version + 1,
  }
  await mustBeSound(scope, tool)
  await scope.tools.save(tool, [auditEntry(scope, `${found.kind}.changed`, found.id)])
  return tool
}

/** How one read at each of its versions, latest first. */
export async function toolVersions(
  scope: Scope,
  kind: ToolKind,
  id: string,
): Promise<ToolVersion[]> {
  if (!(await scope.tools.read(kind, id, scope.personId))) throw new Problem('not_found')
  return scope.tools.versions(id)
}

/** @param count those that there are, among them what is put away */
function mustLeaveRoom(count: number, shared: boolean): void {
  if (count < MOST_OF_A_KIND) return
  throw new Problem('unacceptable', {
    errors: [{ pointer: '/shared', code: 'too_many', message: shared ? FULL : OWN_FULL }],
  })
}

const FULL = words(
  `公司共用的已有 ${MOST_OF_A_KIND} 个（含停用的），不能再增加：请改写其中一个。`,
  `The company shares ${MOST_OF_A_KIND} already, among them those put away: rewrite one of them.`,
)
const OWN_FULL = words(
  `您自己的已有 ${MOST_OF_A_KIND} 个（含停用的），不能再增加：请改写其中一个。`,
  `You keep ${MOST_OF_A_KIND} already, among them those put away: rewrite one of them.`,
)

/** What everybody works with is not for everyone to change. */
function mustBeTheirs(scope: Scope, shared: boolean): void {
  if (shared && !scope.may('tool.share')) throw new Problem('not_allowed')
}

/** What every kind shows of itself. */
export const keptView = ({ may }: Scope, tool: Tool) => ({
  id: tool.id,
  name: tool.name,
  shared: tool.ownerId === null,
  active: tool.active,
  mayChange: tool.ownerId !== null || may('tool.share'),
  changedByName: tool.changedByName,
  changedAt: new Date(tool.changedAtMs).toISOString(),
  version: tool.version,
})
