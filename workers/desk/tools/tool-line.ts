import type { FilledText, Language, MacroPreview } from '@bylaw/contract'
import type { Done, MacroCommand } from '../call'
import type { DeskQuestion } from '../questions'

/** Templates and macros on a ticket, over the caller's line to the Desk. */
export const toolLine = (
  run: (command: MacroCommand) => Promise<Done>,
  ask: <Answer>(question: DeskQuestion) => Promise<Answer>,
) => ({
  fillTemplate: (ticketId: string, templateId: string, language: Language): Promise<FilledText> =>
    ask({ of: 'template', ticketId, templateId, language }),
  previewMacro: (ticketId: string, macroId: string, language: Language): Promise<MacroPreview> =>
    ask({ of: 'macro', ticketId, macroId, language }),
  applyMacro: (ticketId: string, version: number, macroId: string, language: Language) =>
    run({ do: 'macro', ticketId, version, macroId, language }),
})
