import * as z from 'zod'
import { InstantText, idOf, Language, Line, Text, Version } from './common'
import { MessageView, Priority, TicketType } from './desk'

/**
 * A text with places such as `{{ticket.number}}`, in one language or both. Where the wanted one is
 * missing the other is taken.
 */
export const ToolText = z
  .strictObject({ zh: Text(5_000).optional(), en: Text(5_000).optional() })
  .refine(({ zh, en }) => zh !== undefined || en !== undefined)
  .meta({ id: 'ToolText' })
export type ToolText = z.infer<typeof ToolText>

/** What every tool of the desk has, whatever it does. */
const NEW = {
  name: Line(80),
  /** For everyone who works tickets; otherwise for its writer alone. */
  shared: z.boolean(),
}
const KEPT = {
  name: z.string(),
  shared: z.boolean(),
  /** One that is put away is no longer offered; what was done with it stays. */
  active: z.boolean(),
  /** Whether the reader may change it. */
  mayChange: z.boolean(),
  changedByName: z.string(),
  changedAt: InstantText,
  version: Version,
}
const CHANGED = { name: Line(80).optional(), active: z.boolean().optional() }

/** A text that is often sent. */
export const NewTemplate = z.strictObject({ ...NEW, text: ToolText }).meta({ id: 'NewTemplate' })
export type NewTemplate = z.infer<typeof NewTemplate>
export const TemplateChange = z
  .strictObject({ ...CHANGED, text: ToolText.optional() })
  .meta({ id: 'TemplateChange' })
export type TemplateChange = z.infer<typeof TemplateChange>
export const TemplateView = z
  .strictObject({ id: idOf('template'), ...KEPT, text: ToolText })
  .meta({ id: 'Template' })
export type TemplateView = z.infer<typeof TemplateView>

/** One thing that is done to a ticket, as somebody would do it by hand. */
export const ToolAction = z
  .discriminatedUnion('do', [
    /** `question` asks the customer, and waits for them. */
    z.strictObject({ do: z.literal('reply'), text: ToolText }),
    z.strictObject({ do: z.literal('note'), text: ToolText }),
    z.strictObject({ do: z.literal('question'), text: ToolText }),
    z.strictObject({ do: z.literal('priority'), priority: Priority }),
    z.strictObject({ do: z.literal('type'), type: TicketType }),
    /** To one of the company’s own states of the same category. */
    z.strictObject({ do: z.literal('move'), to: Line(40) }),
    z.strictObject({ do: z.literal('take') }),
    z.strictObject({ do: z.literal('assign'), assigneeId: idOf('person') }),
    /** To the member of a group who is there and has the least to do; else to its leader. */
    z.strictObject({ do: z.literal('assign_group'), groupId: idOf('group') }),
    z.strictObject({ do: z.literal('wait'), party: Line(200), reason: ToolText }),
    /** One step a line. */
    z.strictObject({ do: z.literal('solve'), summary: ToolText, steps: ToolText }),
    z.strictObject({ do: z.literal('close'), outcome: ToolText }),
  ])
  .meta({ id: 'ToolAction' })
export type ToolAction = z.infer<typeof ToolAction>

const Actions = z.array(ToolAction).min(1).max(10)

/** Things that are done to a ticket one after the other: all of them, or none. */
export const NewMacro = z.strictObject({ ...NEW, actions: Actions }).meta({ id: 'NewMacro' })
export type NewMacro = z.infer<typeof NewMacro>
export const MacroChange = z
  .strictObject({ ...CHANGED, actions: Actions.optional() })
  .meta({ id: 'MacroChange' })
export type MacroChange = z.infer<typeof MacroChange>
export const MacroView = z
  .strictObject({ id: idOf('macro'), ...KEPT, actions: z.array(ToolAction) })
  .meta({ id: 'Macro' })
export type MacroView = z.infer<typeof MacroView>

/** In which language texts are put in. */
export const TextLanguage = z.object({ language: Language.default('zh') })
export const MacroUse = z.strictObject({ language: Language }).meta({ id: 'MacroUse' })
export type MacroUse = z.infer<typeof MacroUse>

/** A template as it reads on a ticket. */
export const FilledText = z.strictObject({ text: z.string() }).meta({ id: 'FilledText' })
export type FilledText = z.infer<typeof FilledText>

/** What a macro would do to a ticket as it is now; nothing of it is done. */
export const MacroPreview = z
  .strictObject({
    /** The version of the ticket that it was tried on. */
    version: Version,
    steps: z.array(
      z.strictObject({
        do: z.string(),
        /** What would be said on the ticket. */
        says: z.array(MessageView.pick({ kind: true, visibility: true, body: true, steps: true })),
        fields: z.array(
          z.strictObject({
            field: z.string(),
            before: z.string().nullable(),
            after: z.string().nullable(),
          }),
        ),
      }),
    ),
    /** Why it would not be done: at which action, counted from 0. */
    refusal: z
      .strictObject({ at: z.int().min(0), code: z.string(), message: z.string() })
      .nullable(),
  })
  .meta({ id: 'MacroPreview' })
export type MacroPreview = z.infer<typeof MacroPreview>
