import type { RuleWhen } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { KeptTool } from '../tools/tool-news'

export type DeskRule = KeptTool<'rule'>

/** The company's rules of one sort that are in use, in the order in which they act: by name. */
export const rulesOn = ({ tools }: DeskBooks, by: RuleWhen['by']): readonly DeskRule[] =>
  by === 'event' ? tools.rules().onEvents : tools.rules().inTime
