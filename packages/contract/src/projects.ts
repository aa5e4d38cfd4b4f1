import * as z from 'zod'
import { DateText, idOf, Line, MonthText, PageQuery, Version } from './common'

export const NewProject = z
  .strictObject({ name: Line(120), customerId: idOf('customer'), responsibleId: idOf('person') })
  .meta({ id: 'NewProject' })
export type NewProject = z.infer<typeof NewProject>
export const ProjectView = z
  .strictObject({
    id: idOf('project'),
    name: z.string(),
    customerId: idOf('customer'),
    responsibleId: idOf('person'),
    /** The day on which surplus goods were back; null while it is at work (R19.15.7). */
    completedOn: DateText.nullable(),
    version: Version,
  })
  .meta({ id: 'Project' })
export type ProjectView = z.infer<typeof ProjectView>

/** One measured line of work (R19.14): a pipe of one diameter, so many metres. */
export const QuantityLine = z
  .strictObject({
    medium: z.enum(['supply', 'drain']),
    diameterMm: z.int().min(1).max(5_000),
    metres: z.string().regex(/^\d{1,7}(\.\d{1,3})?$/),
    scope: z.enum(['weld', 'install', 'guidance', 'repair']),
    role: z.enum(['first', 'second']),
    innerWeld: z.boolean(),
  })
  .meta({ id: 'QuantityLine' })
export type QuantityLine = z.infer<typeof QuantityLine>

/** A month's quantities of one person on one project, reported by the 3rd (R19.15). */
export const NewQuantity = z
  .strictObject({
    projectId: idOf('project'),
    personId: idOf('person'),
    month: MonthText,
    lines: z.array(QuantityLine).min(1).max(200),
    dayRateDays: z
      .string()
      .regex(/^\d{1,2}(\.5)?$/)
      .default('0'),
  })
  .meta({ id: 'NewQuantity' })
export type NewQuantity = z.infer<typeof NewQuantity>
/** The quantities of all projects, or of one. */
export const QuantityQuery = PageQuery.extend({ projectId: idOf('project').optional() })
export const QuantityView = z
  .strictObject({
    id: idOf('quantity'),
    projectId: idOf('project'),
    personId: idOf('person'),
    month: MonthText,
    lines: z.array(QuantityLine),
    dayRateDays: z.string(),
    state: z.enum(['reported', 'verified']),
    verifiedBy: z.string().nullable(),
    reportedOn: DateText,
    /** By when it had to be reported; null where no rules said so. */
    dueOn: DateText.nullable(),
    late: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Quantity' })
export type QuantityView = z.infer<typeof QuantityView>
