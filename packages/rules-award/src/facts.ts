import { shaped } from '@bylaw/rules-kit'
import * as z from 'zod'

const Name = z.string().min(1).max(120)

/** One month's votes. A token stands for a voter; nothing here says who that is. */
export const AwardFacts = z.strictObject({
  month: shaped(
    /^\d{4}-(0[1-9]|1[0-2])$/,
    '请按 2026-06 的格式填写月份。',
    'a month, e.g. 2026-06',
  ),
  nominations: z
    .array(
      z.strictObject({
        token: z.string().min(1).max(120),
        nominee: Name,
        /** The voter named themselves; the ballot says so without saying who it was. */
        forOneself: z.boolean(),
      }),
    )
    .max(10_000),
  /** Complaints, quality problems and slackness recorded in the month. */
  recorded: z.array(z.strictObject({ nominee: Name, ground: z.string().min(1).max(40) })).max(1000),
  vetoes: z.array(z.strictObject({ nominee: Name, by: z.string().min(1).max(40) })).max(300),
  /** Whom the manager, or a run-off, chose among those tied for the last seat; empty before that. */
  chosen: z.array(Name).max(100),
})
export type AwardFacts = z.infer<typeof AwardFacts>
