import type {
  FilledTemplate,
  FilledText,
  KnownTags,
  Language,
  MacroPreview,
  TicketStates,
  ViewCounts,
} from '@bylaw/contract'
import { cursorOf, placeOf } from '../../platform/page'
import type { Done, MacroCommand } from '../call'
import type { DeskQuestion } from '../questions'
import type { QueuePage, QueueQuery } from '../queue-list'
import type { SavedViewPage } from './saved-view'

/** Templates and macros on a ticket, over the caller's line to the Desk. */
export const toolLine = (
  run: (command: MacroCommand) => Promise<Done>,
  ask: <Answer>(question: DeskQuestion) => Promise<Answer>,
) => ({
  fillTemplate: (ticketId: string, templateId: string, language: Language): Promise<FilledText> =>
    ask({ of: 'template', ticketId, templateId, language }),
  fillTemplates: (ticketId: string, language: Language): Promise<FilledTemplate[]> =>
    ask({ of: 'templates', ticketId, language }),
  previewMacro: (ticketId: string, macroId: string, language: Language): Promise<MacroPreview> =>
    ask({ of: 'macro', ticketId, macroId, language }),
  applyMacro: (ticketId: string, version: number, macroId: string, language: Language) =>
    run({ do: 'macro', ticketId, version, macroId, language }),
  states: (): Promise<TicketStates> => ask({ of: 'states' }),
  knownTags: (typed: string): Promise<KnownTags> => ask({ of: 'tags', typed }),
  /** Ids of the articles that a macro attaches. */
  articlesOfMacro: (macroId: string): Promise<readonly string[]> =>
    ask({ of: 'articles_of_macro', macroId }),
  viewCounts: (): Promise<ViewCounts> => ask({ of: 'view_counts' }),

  /** A page of a saved view. It may be short, or empty, and still go on. */
  async listSavedView(
    viewId: string,
    { limit, cursor, narrowing }: Omit<QueueQuery, 'view' | 'sort'>,
  ): Promise<QueuePage> {
    const place = placeOf(cursor, 2)
    const after = place && ([Number(place[0]), Number(place[1])] as const)
    const wish = { viewId, limit, after, narrowing }
    const { next, ...page } = await ask<SavedViewPage>({ of: 'saved_view', wish })
    return { ...page, nextCursor: next && cursorOf(next) }
  },
})
