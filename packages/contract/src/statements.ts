import * as z from 'zod'
import { DateText, idOf, MonthText, PageQuery } from './common'

/** A project at work of which nothing is reported for a month (R19.15.3). */
export const MissingStatement = z
  .strictObject({
    project: z.strictObject({ id: idOf('project'), name: z.string() }),
    responsible: z.strictObject({ id: idOf('person'), name: z.string() }),
    /** Null where no rules say by when. */
    dueOn: DateText.nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'MissingStatement' })
export type MissingStatement = z.infer<typeof MissingStatement>

export const MissingStatementQuery = PageQuery.extend({ month: MonthText })
