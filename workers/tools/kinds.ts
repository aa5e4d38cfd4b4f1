import type { NewDeskRule, NewMacro, NewSavedView, NewTemplate } from '@bylaw/contract'

/** What each kind of tool says besides what all of them have. */
export interface ToolContents {
  readonly template: Pick<NewTemplate, 'text'>
  readonly macro: Pick<NewMacro, 'actions'>
  readonly rule: Omit<NewDeskRule, 'name'>
  readonly view: Pick<NewSavedView, 'conditions' | 'order'>
}

export type ToolKind = keyof ToolContents
export type ToolContent = ToolContents[ToolKind]

/** How ids of each kind begin. */
export const PREFIX: Readonly<Record<ToolKind, string>> = {
  template: 'tpl',
  macro: 'mac',
  rule: 'dru',
  view: 'viw',
}
