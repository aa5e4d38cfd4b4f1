import type { ToolAction, ToolText } from '@bylaw/contract'
import { templateFaults } from '@bylaw/desk-tools'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mustBeGroups } from '../staffing/groups'
import { mustWorkTickets } from '../staffing/works-tickets'
import { mustBeMet } from './conditions'
import type { Tool } from './store'

interface Fault {
  readonly pointer: string
  readonly code: string
  readonly message: Words
}

/** Refuses what could not be carried out, each at its place. */
export async function mustBeSound(scope: Scope, tool: Tool): Promise<void> {
  if ('text' in tool.content) return mustBeWithout(textFaults(tool.content.text, '/text'))
  if ('conditions' in tool.content) return mustBeMet(scope, tool.content.conditions)
  const { actions } = tool.content
  mustBeWithout(actions.flatMap(actionFaults))
  await mustWorkTickets(
    scope,
    named(actions, (each) => (each.do === 'assign' ? ['assigneeId', each.assigneeId] : null)),
  )
  await mustBeGroups(
    scope,
    named(actions, (each) => (each.do === 'assign_group' ? ['groupId', each.groupId] : null)),
  )
}

function mustBeWithout(errors: readonly Fault[]): void {
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const actionFaults = (action: ToolAction, index: number): Fault[] =>
  Object.entries(action).flatMap(([name, value]) =>
    typeof value === 'object' ? textFaults(value, `/actions/${index}/${name}`) : [],
  )

const textFaults = (text: ToolText, pointer: string): Fault[] =>
  (['zh', 'en'] as const).flatMap((language) =>
    templateFaults(text[language] ?? '', 'person').map(({ code, at, message }) => ({
      pointer: `${pointer}/${language}`,
      code,
      message: words(
        `第 ${at + 1} 个字符处：${message.zh}`,
        `At character ${at + 1}: ${message.en}`,
      ),
    })),
  )

/** The ids that actions name, by the place where each stands. */
const named = (
  actions: readonly ToolAction[],
  idIn: (action: ToolAction) => readonly [name: string, id: string] | null,
): Record<string, string> =>
  Object.fromEntries(
    actions.flatMap((action, index) => {
      const found = idIn(action)
      return found ? [[`/actions/${index}/${found[0]}`, found[1]]] : []
    }),
  )
