import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Words } from './common'
import { ProjectView } from './projects'

/** Who is responsible for a project from a day on: one person at each time (R19.15.1). */
export const NewResponsible = z
  .strictObject({ responsibleId: idOf('person'), from: DateText, reason: Line(300).optional() })
  .meta({ id: 'NewResponsible' })
export type NewResponsible = z.infer<typeof NewResponsible>

/** The day on which a project was completed; null takes it back. A correction says why. */
export const NewCompletion = z
  .strictObject({ on: DateText.nullable(), reason: Line(300).optional() })
  .meta({ id: 'NewCompletion' })
export type NewCompletion = z.infer<typeof NewCompletion>

/** Something that happened to a project. */
export const ProjectChangeView = z
  .strictObject({
    what: z.enum(['responsible', 'completed']),
    /** Null where it is not known since when, or where a completion was taken back. */
    on: DateText.nullable(),
    responsible: z.strictObject({ id: idOf('person'), name: z.string() }).nullable(),
    reason: z.string(),
    by: z.string().nullable(),
    at: InstantText.nullable(),
  })
  .meta({ id: 'ProjectChange' })
export type ProjectChangeView = z.infer<typeof ProjectChangeView>

/** A procedure that has to be done on a project before its work counts, and how far it is. */
export const ProjectOpening = z
  .strictObject({
    ruleSetId: idOf('rule_set'),
    title: Words,
    clauses: z.array(z.string()),
    /** The one that is done, else the last that was begun. */
    recordId: idOf('procedure_record').nullable(),
    doneAt: InstantText.nullable(),
  })
  .meta({ id: 'ProjectOpening' })
export type ProjectOpening = z.infer<typeof ProjectOpening>

/** A project with all that happened to it, the latest first. */
export const ProjectPage = z
  .strictObject({
    project: ProjectView,
    changes: z.array(ProjectChangeView),
    openings: z.array(ProjectOpening),
  })
  .meta({ id: 'ProjectPage' })
export type ProjectPage = z.infer<typeof ProjectPage>
