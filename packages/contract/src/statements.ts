import * as z from 'zod'
import { DateText, idOf, MonthText, PageQuery } from './common'

/** A project at work, or a personal contract, of which nothing is reported for a month (R19.15.3, R19.16). */
export const MissingStatement = z
  .strictObject({
    project: z.strictObject({ id: idOf('project'), name: z.string() }),
    /** The contract that it is of; null where it is the project’s own quantities. */
    contract: z.strictObject({ id: idOf('personal_contract') }).nullable(),
    /** Who reports it: the project’s responsible person, or whoever took the contract on. */
    responsible: z.strictObject({
      id: idOf('person'),
      name: z.string(),
      /** Whose account is closed reports nothing: somebody else has to be named. */
      active: z.boolean(),
    }),
    /** Null where no rules say by when. */
    dueOn: DateText.nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'MissingStatement' })
export type MissingStatement = z.infer<typeof MissingStatement>

export const MissingStatementQuery = PageQuery.extend({ month: MonthText })
