import type { Language, Priority, TicketRow, TicketType, ToolAction } from '@bylaw/contract'

/** What is done to several tickets, one command for each. */
export type BatchAction =
  | { readonly do: 'take' }
  | { readonly do: 'assign'; readonly personId: string }
  | { readonly do: 'priority'; readonly to: Priority }
  | { readonly do: 'type'; readonly to: TicketType }
  /** One more on each; or what was on it before. */
  | { readonly do: 'tag'; readonly tag: string }
  | { readonly do: 'tags'; readonly tags: readonly string[] }
  | { readonly do: 'follow'; readonly following: boolean }
  /** What it came to, and what is said of why it is open again where the closing is taken back. */
  | { readonly do: 'close'; readonly outcome: string; readonly takenBack: string }
  | { readonly do: 'reopen'; readonly reason: string }
  | {
      readonly do: 'macro'
      readonly macroId: string
      readonly language: Language
      /** What the macro says, to know what takes it back. */
      readonly actions: readonly ToolAction[]
    }
  /** What a macro changed is put as it was before; what it left alone is left out. */
  | {
      readonly do: 'put_back'
      readonly fields: {
        readonly priority?: Priority
        readonly type?: TicketType
        readonly tags?: string[]
      }
      readonly personId: string | null
    }

/** One ticket of a batch, as it was, and how its command went. */
export interface BatchItem {
  readonly row: TicketRow
  readonly went: 'waiting' | 'done' | 'failed'
  /** The version that the command led to; whatever happened since stands in the way of undoing. */
  readonly version?: number
  readonly reason?: unknown
}

/** Several tickets on their way through one action. */
export interface BatchRun {
  readonly action: BatchAction
  readonly items: readonly BatchItem[]
  /** Set on the way back. */
  readonly undoes: boolean
}

/** What can be done to several at once is done to open tickets alone: a closed one is not chosen. */
export const isChoosable = ({ state }: Pick<TicketRow, 'state'>): boolean => state !== 'closed'

/** Those that are acted on: of what was chosen, what can be and is shown; so many are announced. */
export const chosenOf = (
  rows: readonly TicketRow[],
  held: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set(rows.filter((row) => isChoosable(row) && held.has(row.id)).map(({ id }) => id))

export const begun = (
  action: BatchAction,
  rows: readonly TicketRow[],
  undoes = false,
): BatchRun => ({ action, undoes, items: rows.map((row) => ({ row, went: 'waiting' })) })

/** The run once one of its tickets is through. */
export const settled = (
  run: BatchRun,
  ticketId: string,
  outcome: Omit<BatchItem, 'row'>,
): BatchRun => ({
  ...run,
  items: run.items.map((item) => (item.row.id === ticketId ? { row: item.row, ...outcome } : item)),
})

export const countOf = ({ items }: BatchRun, went: BatchItem['went']): number =>
  items.filter((item) => item.went === went).length

/** What takes an action back on a ticket; undefined where nothing does. */
export function inverseOf(action: BatchAction, before: TicketRow): BatchAction | undefined {
  switch (action.do) {
    case 'assign':
      // Nobody had it: a ticket that was given is not taken away again, only given to another.
      return before.assigneeId === null ? undefined : { do: 'assign', personId: before.assigneeId }
    case 'priority':
      return { do: 'priority', to: before.priority }
    case 'type':
      return { do: 'type', to: before.type }
    case 'tag':
      return { do: 'tags', tags: before.tags ?? [] }
    case 'follow':
      return { do: 'follow', following: !action.following }
    case 'close':
      return { do: 'reopen', reason: action.takenBack }
    case 'macro':
      return macroBack(action.actions, before)
    // Only what nobody had is taken, and it is not taken away again.
    case 'take':
    case 'tags':
    case 'reopen':
    case 'put_back':
      return undefined
  }
}

/** What only sets a field can be set back. What was said cannot be unsaid, nor a clock that ran. */
const SETS_BACK: ReadonlySet<ToolAction['do']> = new Set([
  ...(['priority', 'type', 'tag', 'untag', 'take', 'assign'] as const),
])

/** Whether a macro does nothing but what can be set back. */
export const canBeSetBack = (actions: readonly ToolAction[]): boolean =>
  actions.every((action) => SETS_BACK.has(action.do))

function macroBack(actions: readonly ToolAction[], before: TicketRow): BatchAction | undefined {
  const gives = actions.some((action) => action.do === 'take' || action.do === 'assign')
  if (!canBeSetBack(actions) || (gives && before.assigneeId === null)) return undefined
  const last = <Do extends ToolAction['do']>(what: Do) =>
    actions.findLast((action): action is Extract<ToolAction, { do: Do }> => action.do === what)
  const tags = actions.some((action) => action.do === 'tag' || action.do === 'untag')
  const [priority, type] = [last('priority')?.priority, last('type')?.type]
  return {
    do: 'put_back',
    fields: {
      ...(priority !== undefined && priority !== before.priority
        ? { priority: before.priority }
        : {}),
      ...(type !== undefined && type !== before.type ? { type: before.type } : {}),
      ...(tags ? { tags: [...(before.tags ?? [])] } : {}),
    },
    personId: gives ? before.assigneeId : null,
  }
}

/** The tickets of a run that can be taken back, each at the version that the run led to. */
export const undoable = ({ action, items, undoes }: BatchRun) =>
  undoes
    ? []
    : items.flatMap(({ row, went, version }) => {
        const back = went === 'done' ? inverseOf(action, row) : undefined
        return back ? [{ row: { ...row, version: version ?? row.version }, back }] : []
      })
