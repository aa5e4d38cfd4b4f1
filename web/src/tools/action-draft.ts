import type { Priority, TicketType, ToolAction } from '@bylaw/contract'
import { type By, draftOf, isSound, type TextDraft, writtenText } from './text'

export type Doing = ToolAction['do']

/** One action while it is being written: whatever any of them may need. */
export interface ActionDraft {
  /** Its place on the screen, whatever moves around it. */
  readonly key: string
  readonly do: Doing
  readonly text: TextDraft
  readonly steps: TextDraft
  readonly priority: Priority
  readonly type: TicketType
  readonly to: string
  readonly personId: string | null
  readonly groupId: string | null
  readonly party: string
  readonly articleId: string | null
  readonly tags: readonly string[]
}

export const DOINGS: readonly Doing[] = [
  ...(['reply', 'note', 'question', 'take', 'assign', 'assign_group'] as const),
  ...([
    'priority',
    'type',
    'tag',
    'untag',
    'move',
    'wait',
    'resume',
    'solve',
    'close',
    'reopen',
  ] as const),
  'attach',
]

const NOTHING: TextDraft = { zh: '', en: '' }

export const newAction = (doing: Doing): ActionDraft => ({
  key: crypto.randomUUID(),
  do: doing,
  text: NOTHING,
  steps: NOTHING,
  priority: 'high',
  type: 'fault',
  to: '',
  personId: null,
  groupId: null,
  party: '',
  articleId: null,
  tags: [],
})

export function actionDraft(action: ToolAction): ActionDraft {
  const draft = newAction(action.do)
  switch (action.do) {
    case 'reply':
    case 'note':
    case 'question':
      return { ...draft, text: draftOf(action.text) }
    case 'priority':
      return { ...draft, priority: action.priority }
    case 'type':
      return { ...draft, type: action.type }
    case 'tag':
    case 'untag':
      return { ...draft, tags: [action.tag] }
    case 'move':
      return { ...draft, to: action.to }
    case 'assign':
      return { ...draft, personId: action.assigneeId }
    case 'assign_group':
      return { ...draft, groupId: action.groupId }
    case 'wait':
      return { ...draft, party: action.party, text: draftOf(action.reason) }
    case 'solve':
      return { ...draft, text: draftOf(action.summary), steps: draftOf(action.steps) }
    case 'close':
      return { ...draft, text: draftOf(action.outcome) }
    case 'resume':
    case 'reopen':
      return { ...draft, text: draftOf(action.reason) }
    case 'attach':
      return { ...draft, articleId: action.articleId }
    case 'take':
      return draft
  }
}

/** The action as it is sent; undefined while something is missing. */
export function writtenAction(draft: ActionDraft, by: By = 'person'): ToolAction | undefined {
  const text = isSound(draft.text, by) ? writtenText(draft.text) : undefined
  switch (draft.do) {
    case 'reply':
    case 'note':
    case 'question':
      return text && { do: draft.do, text }
    case 'priority':
      return { do: 'priority', priority: draft.priority }
    case 'type':
      return { do: 'type', type: draft.type }
    case 'tag':
    case 'untag': {
      const [tag] = draft.tags
      return tag ? { do: draft.do, tag } : undefined
    }
    case 'move':
      return draft.to ? { do: 'move', to: draft.to } : undefined
    case 'take':
      return { do: 'take' }
    case 'assign':
      return draft.personId ? { do: 'assign', assigneeId: draft.personId } : undefined
    case 'assign_group':
      return draft.groupId ? { do: 'assign_group', groupId: draft.groupId } : undefined
    case 'wait':
      return text && draft.party.trim()
        ? { do: 'wait', party: draft.party.trim(), reason: text }
        : undefined
    case 'solve':
      return text && isSound(draft.steps)
        ? { do: 'solve', summary: text, steps: writtenText(draft.steps) }
        : undefined
    case 'close':
      return text && { do: 'close', outcome: text }
    case 'resume':
    case 'reopen':
      return text && { do: draft.do, reason: text }
    case 'attach':
      return draft.articleId ? { do: 'attach', articleId: draft.articleId } : undefined
  }
}
