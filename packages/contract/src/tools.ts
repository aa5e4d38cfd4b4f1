import * as z from 'zod'
import { InstantText, idOf, Language, Line, Text, Version } from './common'
import { Channel, MessageView, Priority, Tag, TicketState, TicketType } from './desk'

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
export const NEW = {
  name: Line(80),
  /** For everyone who works tickets; otherwise for its writer alone. */
  shared: z.boolean(),
}
export const KEPT = {
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
export const CHANGED = { name: Line(80).optional(), active: z.boolean().optional() }

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

/** What a person and a rule may both do. */
const ANYONES = [
  /** `question` asks the customer, and waits for them. */
  z.strictObject({ do: z.literal('reply'), text: ToolText }),
  z.strictObject({ do: z.literal('note'), text: ToolText }),
  z.strictObject({ do: z.literal('question'), text: ToolText }),
  z.strictObject({ do: z.literal('priority'), priority: Priority }),
  z.strictObject({ do: z.literal('type'), type: TicketType }),
  /** Puts a tag on it, or takes it off. */
  z.strictObject({ do: z.literal('tag'), tag: Tag }),
  z.strictObject({ do: z.literal('untag'), tag: Tag }),
  /** To one of the company’s own states of the same category. */
  z.strictObject({ do: z.literal('move'), to: Line(40) }),
  z.strictObject({ do: z.literal('assign'), assigneeId: idOf('person') }),
  /** To the member of a group who is there and has the least to do; else to its leader. */
  z.strictObject({ do: z.literal('assign_group'), groupId: idOf('group') }),
  z.strictObject({ do: z.literal('wait'), party: Line(200), reason: ToolText }),
  /** Ends waiting for the customer, or for somebody else. */
  z.strictObject({ do: z.literal('resume'), reason: ToolText }),
  z.strictObject({ do: z.literal('close'), outcome: ToolText }),
  z.strictObject({ do: z.literal('reopen'), reason: ToolText }),
  /** Notes that an article answers the ticket. */
  z.strictObject({ do: z.literal('attach'), articleId: idOf('article') }),
] as const

/** One thing that a rule does to a ticket. It takes nothing, and solves nothing. */
export const RuleAction = z.discriminatedUnion('do', ANYONES).meta({ id: 'RuleAction' })
export type RuleAction = z.infer<typeof RuleAction>

/** One thing that is done to a ticket, as somebody would do it by hand. */
export const ToolAction = z
  .discriminatedUnion('do', [
    ...ANYONES,
    z.strictObject({ do: z.literal('take') }),
    /** One step a line. */
    z.strictObject({ do: z.literal('solve'), summary: ToolText, steps: ToolText }),
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

const FILLED = {
  text: z.string(),
  /** Variables that the ticket has nothing for: the text says it in other words. */
  unfilled: z.array(z.string()),
} as const

/** A template as it reads on a ticket. */
export const FilledText = z.strictObject(FILLED).meta({ id: 'FilledText' })
export type FilledText = z.infer<typeof FilledText>
/** The same among others, to choose from. */
export const FilledTemplate = z
  .strictObject({ templateId: idOf('template'), name: z.string(), ...FILLED })
  .meta({ id: 'FilledTemplate' })
export type FilledTemplate = z.infer<typeof FilledTemplate>

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

const some = <Value extends z.ZodType>(value: Value) => z.array(value).min(1).max(20)

/** One thing that has to be so about a ticket; of several values any one will do. */
export const TicketCondition = z
  .discriminatedUnion('field', [
    z.strictObject({ field: z.literal('state'), is: some(TicketState) }),
    z.strictObject({ field: z.literal('priority'), is: some(Priority) }),
    z.strictObject({ field: z.literal('type'), is: some(TicketType) }),
    z.strictObject({ field: z.literal('channel'), is: some(Channel) }),
    z.strictObject({ field: z.literal('tag'), is: some(Tag) }),
    z.strictObject({ field: z.literal('customer'), is: some(idOf('customer')) }),
    z.strictObject({
      field: z.literal('assignee'),
      /** `me` is whoever looks. */
      is: some(z.union([z.enum(['me', 'nobody']), idOf('person')])),
    }),
    /** Whoever has it is a member of one of these. */
    z.strictObject({ field: z.literal('group'), is: some(idOf('group')) }),
    z.strictObject({ field: z.literal('subject'), has: some(Line(80)) }),
    /** Opened at least so long ago. */
    z.strictObject({ field: z.literal('age'), minutes: z.int().min(1).max(129_600) }),
    /** The nearest promise falls due within so long, or is late. */
    z.strictObject({ field: z.literal('due'), minutes: z.int().min(0).max(129_600) }),
  ])
  .meta({ id: 'TicketCondition' })
export type TicketCondition = z.infer<typeof TicketCondition>

/** All of them hold; none means every ticket. */
export const Conditions = z.array(TicketCondition).max(10)

/** What is due first, or the oldest, or the newest, comes first. */
export const ViewOrder = z.enum(['due', 'oldest', 'newest'])
export type ViewOrder = z.infer<typeof ViewOrder>

/** A part of the live queue under a name: tickets that are not closed. */
export const NewSavedView = z
  .strictObject({ ...NEW, conditions: Conditions.min(1), order: ViewOrder })
  .meta({ id: 'NewSavedView' })
export type NewSavedView = z.infer<typeof NewSavedView>
export const SavedViewChange = z
  .strictObject({
    ...CHANGED,
    conditions: Conditions.min(1).optional(),
    order: ViewOrder.optional(),
  })
  .meta({ id: 'SavedViewChange' })
export type SavedViewChange = z.infer<typeof SavedViewChange>
export const SavedView = z
  .strictObject({
    id: idOf('saved_view'),
    ...KEPT,
    conditions: z.array(TicketCondition),
    order: ViewOrder,
  })
  .meta({ id: 'SavedView' })
export type SavedView = z.infer<typeof SavedView>

/** How many tickets are in each saved view, as far as was looked. */
export const ViewCounts = z
  .strictObject({
    items: z.array(z.strictObject({ viewId: idOf('saved_view'), count: z.int().min(0) })),
    /** False where there are more open tickets than were looked at: then there may be more. */
    whole: z.boolean(),
  })
  .meta({ id: 'ViewCounts' })
export type ViewCounts = z.infer<typeof ViewCounts>
