import * as z from 'zod'
import { DateText, InstantText, idOf, Line, PageQuery, Text, Version, Words } from './common'
import { FileView } from './files'
import { TryOutView } from './rulebook'

/** What a procedure is: see the kinds of rules of the package `rules-procedure`. */
export const ProcedureTemplate = z.enum([
  ...(['meeting', 'papers', 'approval', 'duty', 'form', 'stages', 'remedy', 'custody'] as const),
])
export type ProcedureTemplate = z.infer<typeof ProcedureTemplate>

/** `declined` by someone whose approval it takes; `dropped` by whoever may end it without a result. */
export const ProcedureState = z.enum(['open', 'done', 'declined', 'dropped'])
export type ProcedureState = z.infer<typeof ProcedureState>

const Key = z.string().min(1).max(60)
const Named = z.strictObject({ key: Key, name: Words })

/** What is written in boxes, by their keys. `__proto__` is no key of ours. */
const BoxesByKey = z.preprocess(
  (boxes, context) => {
    if (typeof boxes === 'object' && boxes !== null && Object.hasOwn(boxes, '__proto__'))
      context.addIssue({ code: 'unrecognized_keys', keys: ['__proto__'] })
    return boxes
  },
  z.record(Key, z.string().max(10_000)),
)

const ACTS = [
  z.strictObject({ did: z.literal('noted') }),
  /** It ends without a result; the note says why. */
  z.strictObject({ did: z.literal('dropped') }),
  z.strictObject({ did: z.literal('filled'), boxes: BoxesByKey }),
  /** A duty was done, or a finding put right. */
  z.strictObject({ did: z.literal('done'), on: DateText }),
  z.strictObject({ did: z.literal('checked'), inOrder: z.boolean() }),
  z.strictObject({ did: z.literal('approved'), post: Key }),
  z.strictObject({ did: z.literal('declined'), post: Key }),
  z.strictObject({
    did: z.literal('attended'),
    post: Key,
    as: z.enum(['in_person', 'deputy_in_writing', 'video']),
  }),
  /** A paper was filed, or a form filled in. */
  z.strictObject({ did: z.literal('filed'), paper: Key }),
  z.strictObject({
    did: z.literal('signed'),
    paper: Key,
    by: z.enum(['customer', 'contractor']),
  }),
  z.strictObject({ did: z.literal('passed'), stage: Key }),
  /** `cause` names the stage in which it lies, where the rule sends the work back there. */
  z.strictObject({ did: z.literal('failed'), stage: Key, cause: Key.nullable() }),
  z.strictObject({ did: z.literal('issued'), thing: Key, count: z.int().min(1).max(100_000) }),
  /** Whoever holds the things signs for all that was handed out so far. */
  z.strictObject({ did: z.literal('received') }),
  z.strictObject({ did: z.literal('returned'), thing: Key, count: z.int().min(1).max(100_000) }),
  z.strictObject({ did: z.literal('lost'), thing: Key, count: z.int().min(1).max(100_000) }),
  z.strictObject({
    did: z.literal('settling'),
    occasion: z.enum(['leaving', 'transfer', 'project_end']),
  }),
] as const

/** One thing that someone does in carrying a procedure out. Which of them fit is its rule’s to say. */
export const ProcedureAct = z.discriminatedUnion('did', ACTS).meta({ id: 'ProcedureAct' })
export type ProcedureAct = z.infer<typeof ProcedureAct>

/** The same as it is on record, with what has a command of its own. */
export const RecordedAct = z
  .discriminatedUnion('did', [
    ...ACTS,
    z.strictObject({ did: z.literal('handed_over'), toId: idOf('person') }),
  ])
  .meta({ id: 'RecordedAct' })
export type RecordedAct = z.infer<typeof RecordedAct>

export const NewProcedureRecord = z
  .strictObject({
    ruleSetId: idOf('rule_set'),
    title: Line(200),
    responsibleId: idOf('person'),
    /** Whom it is about; then only those concerned may read it. */
    aboutId: idOf('person').nullable().default(null),
    ticketId: idOf('ticket').nullable().default(null),
    projectId: idOf('project').nullable().default(null),
    /** The record out of which this one came: the evaluation that found it. */
    partOfId: idOf('procedure_record').nullable().default(null),
    /** By when; where the rule itself sets the day, this one is not asked for. */
    dueOn: DateText.nullable().default(null),
    boxes: BoxesByKey.default({}),
  })
  .meta({ id: 'NewProcedureRecord' })
export type NewProcedureRecord = z.infer<typeof NewProcedureRecord>

export const NewProcedureEntry = z
  .strictObject({
    act: ProcedureAct,
    note: Text(5_000).optional(),
    /** Who took part. */
    peopleIds: z.array(idOf('person')).max(200).default([]),
    fileIds: z.array(idOf('file')).max(10).default([]),
  })
  .meta({ id: 'NewProcedureEntry' })
export type NewProcedureEntry = z.infer<typeof NewProcedureEntry>

export const ProcedureHandOver = z
  .strictObject({ responsibleId: idOf('person') })
  .meta({ id: 'ProcedureHandOver' })

const Person = z.strictObject({ id: idOf('person'), name: z.string() })

export const ProcedureRecordRow = z
  .strictObject({
    id: idOf('procedure_record'),
    ruleSetId: idOf('rule_set'),
    /** Title of the procedure. */
    procedure: Words,
    template: ProcedureTemplate,
    title: z.string(),
    state: ProcedureState,
    responsible: Person,
    about: Person.nullable(),
    ticketId: idOf('ticket').nullable(),
    projectId: idOf('project').nullable(),
    dueOn: DateText.nullable(),
    overdue: z.boolean(),
    startedAt: InstantText,
    finishedAt: InstantText.nullable(),
    version: Version,
  })
  .meta({ id: 'ProcedureRecordRow' })
export type ProcedureRecordRow = z.infer<typeof ProcedureRecordRow>

/** What the rule lists, whatever its template: boxes, posts, stages, papers, things. */
export const ProcedureOutline = z
  .strictObject({
    fields: z.array(
      Named.extend({ holds: z.enum(['text', 'number', 'date']), needed: z.boolean() }),
    ),
    posts: z.array(Named),
    /** `post` says that a stage is passed; `papers` have to be on file by then. */
    stages: z.array(Named.extend({ post: Key.nullable(), papers: z.array(Key) })),
    papers: z.array(Named),
    things: z.array(Named),
    signedBy: z.array(z.enum(['customer', 'contractor'])),
  })
  .meta({ id: 'ProcedureOutline' })
export type ProcedureOutline = z.infer<typeof ProcedureOutline>

/** Someone’s word that a record waits for, and who may give it; nobody, where a post is vacant. */
export const ProcedureWait = z
  .strictObject({
    did: z.enum(['approved', 'passed', 'checked', 'attended']),
    /** Key of the post or the stage; empty for a check. */
    key: z.string(),
    name: Words,
    people: z.array(Person),
  })
  .meta({ id: 'ProcedureWait' })
export type ProcedureWait = z.infer<typeof ProcedureWait>

export const ProcedureEntryView = z
  .strictObject({
    act: RecordedAct,
    note: z.string(),
    people: z.array(Person),
    files: z.array(FileView),
    by: Person,
    at: InstantText,
  })
  .meta({ id: 'ProcedureEntry' })
export type ProcedureEntryView = z.infer<typeof ProcedureEntryView>

export const ProcedureRecordView = z
  .strictObject({
    row: ProcedureRecordRow,
    /** What the rule lists, in the version that the record goes by. */
    outline: ProcedureOutline,
    startedBy: Person,
    /** The boxes as they are filled in now. */
    boxes: z.record(z.string(), z.string()),
    entries: z.array(ProcedureEntryView),
    /** Where the rule says that it stands, and why. */
    standing: TryOutView,
    waitsFor: z.array(ProcedureWait),
    partOf: ProcedureRecordRow.nullable(),
    /** What came out of it: findings, measures. */
    parts: z.array(ProcedureRecordRow),
  })
  .meta({ id: 'ProcedureRecord' })
export type ProcedureRecordView = z.infer<typeof ProcedureRecordView>

export const ProcedureRecordQuery = PageQuery.extend({
  state: ProcedureState.optional(),
  /** What waits for the reader, or is theirs to see through. */
  mine: z.enum(['true', 'false']).default('false'),
  overdue: z.enum(['true', 'false']).default('false'),
  ruleSetId: idOf('rule_set').optional(),
  ticketId: idOf('ticket').optional(),
  projectId: idOf('project').optional(),
})
export type ProcedureRecordQuery = z.infer<typeof ProcedureRecordQuery>

export const ProcedureSchedule = z
  .strictObject({
    responsibleId: idOf('person'),
    /** The day of the last time, or from which it is counted. */
    countedFrom: DateText,
    /** So many days before it is due, the record is there to be done. */
    opensDaysBefore: z.int().min(0).max(60),
  })
  .meta({ id: 'ProcedureSchedule' })
export type ProcedureSchedule = z.infer<typeof ProcedureSchedule>

/** A procedure of the company’s rulebook as it is now, ready to be started. */
export const ProcedureView = z
  .strictObject({
    ruleSetId: idOf('rule_set'),
    key: z.string(),
    title: Words,
    template: ProcedureTemplate,
    outline: ProcedureOutline,
    clauses: z.array(z.string()),
    openRecords: z.int(),
    /** When it is due again, and whose it is; null where nobody has set that. */
    schedule: z
      .strictObject({
        responsible: Person,
        opensDaysBefore: z.int(),
        /** Null while a record of it is open. */
        nextOn: DateText.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Procedure' })
export type ProcedureView = z.infer<typeof ProcedureView>

/** A post that procedures name, and who holds it. */
export const PostView = z
  .strictObject({ key: Key, name: Words, holders: z.array(Person) })
  .meta({ id: 'Post' })
export type PostView = z.infer<typeof PostView>
export const PostHolders = z
  .strictObject({ holderIds: z.array(idOf('person')).max(50) })
  .meta({ id: 'PostHolders' })
export type PostHolders = z.infer<typeof PostHolders>
