import type { TicketCondition, ToolAction, ToolText } from '@bylaw/contract'
import { templateFaults } from '@bylaw/desk-tools'
import { type Words, words } from '@bylaw/kernel'
import { mayReadArticle } from '../knowledge/readership'
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
  if ('text' in tool.content) return mustBeWithout(textFaults(tool.content.text, '/text', 'person'))
  if (tool.kind === 'view' && 'conditions' in tool.content)
    mustBeWithout(closedFaults(tool.content.conditions))
  if ('conditions' in tool.content) await mustBeMet(scope, tool.content.conditions)
  if (!('actions' in tool.content)) return
  const { actions } = tool.content
  const by = tool.kind === 'rule' ? 'rule' : 'person'
  mustBeWithout(actions.flatMap((action, index) => actionFaults(action, index, by)))
  await mustWorkTickets(
    scope,
    named(actions, (each) => (each.do === 'assign' ? ['assigneeId', each.assigneeId] : null)),
  )
  await mustBeGroups(
    scope,
    named(actions, (each) => (each.do === 'assign_group' ? ['groupId', each.groupId] : null)),
  )
  await mustBeStates(
    scope,
    named(actions, (each) => (each.do === 'move' ? ['to', each.to] : null)),
  )
  await mustBeArticles(
    scope,
    named(actions, (each) => (each.do === 'attach' ? ['articleId', each.articleId] : null)),
  )
}

function mustBeWithout(errors: readonly Fault[]): void {
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** What tickets are moved to is a state of the company's, as the Desk knows them. */
async function mustBeStates(scope: Scope, named: Record<string, string>): Promise<void> {
  const wished = Object.entries(named)
  if (wished.length === 0) return
  const { items } = await scope.desk.states()
  mustBeWithout(
    wished
      .filter(([, wish]) => !items.some(({ key }) => key === wish))
      .map(([pointer]) => ({ pointer, code: 'unknown', message: NO_STATE })),
  )
}
const NO_STATE = words(
  '公司的工单流转规则中没有这个状态。',
  'The ticket lifecycle has no such state.',
)

/** Articles that whoever writes this may read; who applies it may be someone else, and is asked too. */
async function mustBeArticles(scope: Scope, named: Record<string, string>): Promise<void> {
  const faults = await Promise.all(
    Object.entries(named).map(async ([pointer, articleId]) =>
      (await mayReadArticle(scope, articleId))
        ? []
        : [{ pointer, code: 'unknown', message: NO_ARTICLE }],
    ),
  )
  mustBeWithout(faults.flat())
}
const NO_ARTICLE = words('没有这篇文章。', 'There is no such article.')

/** A view is a part of the live queue, where nothing is closed. */
const closedFaults = (conditions: readonly TicketCondition[]): Fault[] =>
  conditions.flatMap((condition, index) =>
    condition.field === 'state' && condition.is.includes('closed')
      ? [{ pointer: `/conditions/${index}/is`, code: 'not_live', message: NOT_LIVE }]
      : [],
  )
const NOT_LIVE = words(
  '视图只含未关闭的工单，不能选“已关闭”。',
  'A view has tickets that are not closed; “closed” cannot be chosen.',
)

const actionFaults = (action: ToolAction, index: number, by: 'person' | 'rule'): Fault[] =>
  Object.entries(action).flatMap(([name, value]) =>
    typeof value === 'object' ? textFaults(value, `/actions/${index}/${name}`, by) : [],
  )

const textFaults = (text: ToolText, pointer: string, by: 'person' | 'rule'): Fault[] =>
  (['zh', 'en'] as const).flatMap((language) =>
    templateFaults(text[language] ?? '', by).map(({ code, at, message }) => ({
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
